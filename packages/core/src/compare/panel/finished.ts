import type { CountyPart } from './county-part.ts';

/** What a course gives, without a pause. */
export function finished(course: Generator<number, CountyPart, undefined>): CountyPart {
  for (;;) {
    const { done, value } = course.next();
    if (done === true) return value;
  }
}

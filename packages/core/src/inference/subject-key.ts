import type { Subject } from '../model/reading.ts';

/** Subjects are the same when their keys are equal: no id holds a line feed. */
export function subjectKey(subject: Subject): string {
  return subject === null ? '' : typeof subject === 'string' ? subject : subject.join('\n');
}

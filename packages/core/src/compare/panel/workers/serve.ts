import type { Dataset } from '../../../model/dataset.ts';
import { countyCourse } from '../county-course.ts';
import type { CountyPart } from '../county-part.ts';
import { type Plan, planOf } from '../plan.ts';
import type { FromThread, ToThread } from './messages.ts';
import { unpacked } from './packed.ts';
import { beat, taken } from './queue.ts';
import { sendable } from './sendable.ts';

/** Where a thread hears and answers. */
export interface Port {
  readonly listen: (hear: (message: ToThread) => void) => void;
  /** The memory goes over to whoever hears the message. */
  readonly post: (message: FromThread, memory: ArrayBuffer[]) => void;
}

/** Works out counties as it is told, for as long as the thread lives. What it cannot do it gives back. */
export function serve({ listen, post }: Port): void {
  let dataset: Dataset | null = null;
  let current: { readonly job: number; readonly plan: Plan | null } | null = null;

  const answer = (c: number, pause: () => void): void => {
    if (current === null) return;
    const { job, plan } = current;
    const made = partOf(dataset, plan, c, pause);
    const { part, memory } = made === null ? { part: null, memory: [] } : sendable(made);
    post({ kind: 'county', job, c, part }, memory);
  };

  listen((message) => {
    switch (message.kind) {
      case 'dataset':
        dataset = unpacked(message.dataset);
        break;
      case 'job':
        current = { job: message.job, plan: planned(dataset, message) };
        post({ kind: 'ready', job: message.job }, []);
        break;
      case 'county':
        answer(message.c, () => undefined);
        break;
      case 'queue': {
        const { queue } = message;
        const count = current?.plan?.counties.length ?? 0;
        for (let c = count === 0 ? 0 : taken(queue); c < count; c = taken(queue)) {
          answer(c, () => beat(queue));
          beat(queue);
        }
      }
    }
  });
}

function planned(dataset: Dataset | null, { options }: Extract<ToThread, { kind: 'job' }>): Plan | null {
  return dataset === null ? null : planOf(dataset, options);
}

/** Null where it fails: then the thread that asked tries and fails itself, and says why. */
function partOf(dataset: Dataset | null, plan: Plan | null, c: number, pause: () => void): CountyPart | null {
  if (dataset === null || plan === null) return null;
  try {
    const course = countyCourse(dataset, plan, c);
    for (;;) {
      const { done, value } = course.next();
      if (done === true) return value;
      pause();
    }
  } catch {
    return null;
  }
}

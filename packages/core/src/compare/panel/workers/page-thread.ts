import type { FromThread, ToThread } from './messages.ts';
import type { Port } from './serve.ts';
import type { Ears, Thread } from './thread.ts';

/** A worker of a page that runs the module at an address; null where there are none or the page forbids them at once. */
export function pageThread(address: string): Thread | null {
  const worker = started(address);
  if (worker === null) return null;
  let ears: Ears | null = null;
  let isLost = false;
  const lose = (): void => {
    isLost = true;
    ears?.lose();
  };
  worker.addEventListener('message', ({ data }) => ears?.hear(data as FromThread));
  // A page that forbids workers says so here, when the worker has been made.
  worker.addEventListener('error', lose);
  worker.addEventListener('messageerror', lose);
  return {
    post: (message) => worker.postMessage(message, []),
    listen: (listener) => {
      ears = listener;
      if (isLost) listener?.lose();
    },
    taken: () => null,
    end: () => worker.terminate(),
  };
}

/** What hears and answers in a worker of a page. */
export function pagePort(): Port {
  const scope = globalThis as unknown as Scope;
  return {
    listen: (hear) => scope.addEventListener('message', ({ data }) => hear(data as ToThread)),
    post: (message, memory) => scope.postMessage(message, memory),
  };
}

/** A worker as pages know it; core is compiled without the types of pages. */
interface PageWorker {
  postMessage(message: unknown, memory: ArrayBuffer[]): void;
  addEventListener(type: string, hear: (event: { readonly data: unknown }) => void): void;
  terminate(): void;
}

/** The worker seen from inside. */
interface Scope {
  postMessage(message: unknown, memory: ArrayBuffer[]): void;
  addEventListener(type: string, hear: (event: { readonly data: unknown }) => void): void;
}

function started(address: string): PageWorker | null {
  const Constructor: unknown = Reflect.get(globalThis, 'Worker');
  if (typeof Constructor !== 'function') return null;
  try {
    return Reflect.construct(Constructor, [address, { type: 'module' }]) as PageWorker;
  } catch {
    // An address of another site, or a page that trusts no addresses: the work is done without.
    return null;
  }
}

import type { FromThread } from './messages.ts';
import type { Port } from './serve.ts';
import type { Ears, Thread } from './thread.ts';

/** Node's threads, null in a page. They are asked for, not imported: a page has no such module, and core runs in both. */
export function nodeThreads() {
  return typeof process === 'object' && typeof process.getBuiltinModule === 'function'
    ? process.getBuiltinModule('node:worker_threads')
    : null;
}

/** A thread of Node that runs the module at an address. It keeps no program alive unless somebody listens. */
export function nodeThread(address: string, { Worker, MessageChannel, receiveMessageOnPort }: NodeThreads): Thread {
  const { port1: here, port2: there } = new MessageChannel();
  const worker = new Worker(new URL(address), { workerData: { splot: there }, transferList: [there] });
  let ears: Ears | null = null;
  let isLost = false;
  const lose = (): void => {
    isLost = true;
    ears?.lose();
  };
  worker.on('error', lose);
  worker.on('exit', lose);
  worker.unref();
  // What comes out of the port was put in by `serve`.
  const hear = (message: unknown): void => ears?.hear(message as FromThread);
  return {
    post: (message) => here.postMessage(message, []),
    listen: (listener) => {
      ears = listener;
      if (listener === null) here.off('message', hear).unref();
      else {
        here.on('message', hear).ref();
        if (isLost) listener.lose();
      }
    },
    taken: () => (receiveMessageOnPort(here)?.message as FromThread | undefined) ?? null,
    end: () => void worker.terminate(),
  };
}

/** The end of the channel in a thread of Node that `nodeThread` has started; null elsewhere. */
export function nodePort(): Port | null {
  const data: unknown = nodeThreads()?.workerData;
  const port = typeof data === 'object' && data !== null ? Reflect.get(data, 'splot') : null;
  const Channel = nodeThreads()?.MessagePort;
  if (Channel === undefined || !(port instanceof Channel)) return null;
  return {
    listen: (hear) => void port.on('message', hear),
    post: (message, memory) => port.postMessage(message, memory),
  };
}

type NodeThreads = NonNullable<ReturnType<typeof nodeThreads>>;

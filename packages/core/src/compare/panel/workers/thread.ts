import type { FromThread, ToThread } from './messages.ts';

/** Another thread, from the side of the one that started it. */
export interface Thread {
  readonly post: (message: ToThread) => void;
  /** Whoever hears what it answers from now on, and whether it has ended; null: nobody waits for it, and it keeps no program alive. */
  readonly listen: (ears: Ears | null) => void;
  /** The next answer that has come without anybody listening; null if none has, or where only listeners hear. */
  readonly taken: () => FromThread | null;
  readonly end: () => void;
}

/** Who hears a thread. */
export interface Ears {
  readonly hear: (message: FromThread) => void;
  /** It could not be started or has failed: it answers no more. */
  readonly lose: () => void;
}

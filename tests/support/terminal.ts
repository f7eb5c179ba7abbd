import { runSplot } from '#cli/program';

/** What a person sees after typing a line. */
export interface Seen {
  readonly code: number;
  readonly printed: string;
  readonly noted: string;
}

/** Runs `splot` as typed, without a terminal; a command that waits to be stopped is stopped by `untilStopped`. */
export async function typed(line: string, { locale = 'en-US', untilStopped = async () => {} }: Partial<Setting> = {}): Promise<Seen> {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await runSplot(line.split(' ').slice(1), {
    print: (text) => printed.push(text),
    note: (text) => noted.push(text),
    untilStopped: () => untilStopped(printed.at(-1) ?? ''),
    environment: {},
    locale,
    isTerminal: false,
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

interface Setting {
  readonly locale: string;
  /** Called with the last line printed, once the command waits. */
  readonly untilStopped: (printed: string) => Promise<void>;
}

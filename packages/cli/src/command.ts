import type { Language, Text } from '@splot/core';
import type { Colours } from './colours.ts';

/** What a command is told and may use. Results go to `print`, everything said about them to `note`. */
export interface Call {
  /** Positional arguments in the order of the command's `arguments`; '' where an optional one is missing. */
  readonly arguments: readonly string[];
  /** Values of options by name without dashes; a switch that is on has the value ''. */
  readonly options: ReadonlyMap<string, string>;
  readonly lang: Language;
  /** The language the person asked for by name; null where `lang` is only the system's. */
  readonly asked: Language | null;
  readonly colours: Colours;
  /** Writes a line of the result to standard output. */
  readonly print: (line: string) => void;
  /** Writes a line for the person at the terminal to standard error. */
  readonly note: (line: string) => void;
  /** Settles when the person stops the program; until it is called, stopping ends the program at once. */
  readonly untilStopped: () => Promise<void>;
}

/** A positional argument. */
export interface Argument {
  readonly name: string;
  readonly summary: Text;
  readonly optional?: true;
  readonly choices?: readonly string[];
}

/** An option beside `--lang` and `--help`, which every command has. */
export interface Option {
  readonly name: string;
  /** Name of the value in the help; without one the option is a switch. */
  readonly value?: string;
  readonly summary: Text;
}

/** One verb of the command line, as plain data. */
export interface Command {
  readonly id: string;
  readonly summary: Text;
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  /** Lines a person can type, shown below the help. */
  readonly examples: readonly string[];
  /** Exit code: 0 done, 1 the data have errors or the work failed. */
  readonly run: (call: Call) => Promise<0 | 1>;
}

import { readFileSync } from 'node:fs';
import type { Language } from '@splot/core';
import { Argument as TypedArgument, Command as Verb, CommanderError, Option as TypedOption } from 'commander';
import type { Argument, Call, Command } from './command.ts';
import { coloursFor } from './colours.ts';
import { commands } from './commands.ts';
import { headings, languageAsked, languageOf, words } from './words.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What the program runs in; a test brings its own. */
export interface Surroundings extends Pick<Call, 'print' | 'note' | 'untilStopped'> {
  readonly environment: NodeJS.ProcessEnv;
  /** Language of the system, as `pl-PL`. */
  readonly locale: string;
  /** Whether a person reads the output. */
  readonly isTerminal: boolean;
}

/**
 * Runs what a person typed after `splot`.
 *
 * @returns Exit code: 0 done, 1 the data have errors or the work failed, 2 wrong usage.
 */
export async function runSplot(typed: readonly string[], { environment, locale, isTerminal, ...terminal }: Surroundings): Promise<number> {
  const asked = languageAsked(typed);
  const lang = asked ?? languageOf(locale);
  const colours = coloursFor(environment, isTerminal);
  let code = 0;
  const program = describe(new Verb('splot').version(version(), '-V, --version', words.version[lang]), words.description[lang], lang)
    .helpCommand('help [command]', words.helpCommand[lang])
    .configureOutput({ writeOut: (text) => terminal.print(text.trimEnd()), writeErr: (text) => terminal.note(text.trimEnd()) })
    .exitOverride();
  for (const command of commands) {
    program.addCommand(
      verbOf(command, lang, async (typedWords, options) => {
        code = await command.run({ ...terminal, arguments: typedWords, options, lang, asked, colours });
      }).copyInheritedSettings(program),
    );
  }
  try {
    await program.parseAsync(typed.length === 0 ? ['--help'] : typed, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof WrongUsage) terminal.note(error.message);
    else terminal.note(`${words.failed[lang]}: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof WrongUsage ? 2 : 1;
  }
}

type Action = (words: readonly string[], options: ReadonlyMap<string, string>) => Promise<void>;

function verbOf({ id, summary, arguments: expected, options, examples }: Command, lang: Language, action: Action): Verb {
  const verb = describe(new Verb(id), summary[lang], lang);
  for (const one of expected) verb.addArgument(argumentOf(one, lang));
  for (const { name, value, summary: about } of options) {
    verb.addOption(new TypedOption(value === undefined ? `--${name}` : `--${name} <${value}>`, about[lang]));
  }
  verb.addHelpText('after', `\n${[words.examples[lang], ...examples.map((line) => `  ${line}`)].join('\n')}`);
  return verb.action(async () => {
    const chosen = Object.entries(verb.opts()).flatMap(([name, value]) =>
      typeof value === 'string' || value === true ? [[name, value === true ? '' : value] as const] : [],
    );
    await action(
      expected.map((_, i) => verb.args[i] ?? ''),
      new Map(chosen),
    );
  });
}

function describe(verb: Verb, description: string, lang: Language): Verb {
  return verb
    .description(description)
    .helpOption('-h, --help', words.help[lang])
    .addOption(new TypedOption('--lang <language>', words.lang[lang]).choices(['pl', 'en']))
    .configureHelp({ styleTitle: (title) => headings.get(title)?.[lang] ?? title });
}

function argumentOf({ name, summary, optional, choices }: Argument, lang: Language): TypedArgument {
  const argument = new TypedArgument(optional === undefined ? `<${name}>` : `[${name}]`, summary[lang]);
  // A list of every choice would bury the help.
  argument.argParser((value: string) => {
    if (choices !== undefined && !choices.includes(value))
      throw new WrongUsage(`${words.unknown[lang]} ${name}: ${value}. ${words.choices[lang]}: ${choices.join(', ')}`);
    return value;
  });
  return argument;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

import picocolors from 'picocolors';

/** Colours for a terminal; each gives its text back unchanged where they are switched off. */
export type Colours = Pick<ReturnType<typeof picocolors.createColors>, 'red' | 'yellow' | 'dim' | 'bold'>;

/** Colours unless `NO_COLOR` is set or the output goes into a file or another program. */
export function coloursFor(environment: NodeJS.ProcessEnv, isTerminal: boolean): Colours {
  return picocolors.createColors(isTerminal && !environment['NO_COLOR']);
}

import type { LoadFault } from './load-fault.ts';

/** The text at an address, or why there is none. Rejects only when aborted. */
export async function fetchText(address: string, signal: AbortSignal): Promise<string | LoadFault> {
  try {
    const answer = await fetch(address, { signal, headers: { accept: 'application/json' } });
    return answer.ok ? await answer.text() : { code: 'http', status: answer.status, problems: [] };
  } catch (error) {
    signal.throwIfAborted();
    // A browser does not tell a dead server from one that forbids reading: both are a TypeError.
    if (error instanceof TypeError) return { code: 'network', status: 0, problems: [] };
    throw error;
  }
}

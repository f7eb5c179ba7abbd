import { grouped, type Rule } from './check.ts';

/** Registers whose numbers can be checked: digits and check digit (REGON, NIP) or length alone (KRS). */
const registers: ReadonlyMap<string, (number: string) => boolean> = new Map([
  ['REGON', isRegon],
  ['NIP', isNip],
  ['KRS', (number: string) => /^\d{10}$/.test(number)],
]);

/** Whether 9 or 14 digits are a REGON: the last is the weighted sum of the others modulo 11, with 10 written 0. */
export function isRegon(number: string): boolean {
  if (/^\d{9}$/.test(number)) return (weighted(number, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(number[8]);
  return /^\d{14}$/.test(number) && (weighted(number, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === Number(number[13]);
}

/** Whether 10 digits are a NIP: the last is the weighted sum of the others modulo 11, which is never 10. */
export function isNip(number: string): boolean {
  return /^\d{10}$/.test(number) && weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9]);
}

function weighted(digits: string, factors: readonly number[]): number {
  return factors.reduce((sum, factor, i) => sum + factor * Number(digits[i]), 0);
}

function schemeOf(identifier: string): { scheme: string; number: string } {
  const [scheme = '', ...number] = identifier.split(':');
  return { scheme: scheme.toUpperCase(), number: number.join(':') };
}

const identifierCheck: Rule = {
  codes: ['E-IDENTIFIER-CHECK'],
  find(check) {
    for (const institution of check.dataset.institutions) {
      for (const identifier of institution.ids) {
        const { scheme, number } = schemeOf(identifier);
        if (registers.get(scheme)?.(number) === false)
          check.say('E-IDENTIFIER-CHECK', 'institutions', institution, 'ids', { value: number, fill: { scheme } });
      }
    }
  },
};

const identifierShared: Rule = {
  codes: ['W-IDENTIFIER-SHARED'],
  find(check) {
    const holders = check.dataset.institutions.flatMap((institution) =>
      institution.ids
        .filter((identifier) => schemeOf(identifier).scheme === 'REGON')
        .map((identifier) => ({ institution, number: schemeOf(identifier).number })),
    );
    for (const [first, ...others] of grouped(holders, ({ number }) => [number])) {
      for (const { institution, number } of others) {
        if (institution === first!.institution) continue;
        check.say('W-IDENTIFIER-SHARED', 'institutions', institution, 'ids', { value: number, fill: { other: first!.institution.id } });
      }
    }
  },
};

/** Rules about numbers of official registers. */
export const identifierRules: readonly Rule[] = [identifierCheck, identifierShared];

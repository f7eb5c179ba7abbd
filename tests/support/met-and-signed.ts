import type { Dataset } from '#core/model/dataset';
import { dataset, type Sketched } from './dataset.ts';

const lists = (text: string) => text.split(' ');

/** Meetings and agreements: a day -> who was there, or signed and has been a party for two years since. */
export function metAndSigned(
  meetings: Readonly<Record<string, string>>,
  agreements: Readonly<Record<string, string>> = {},
  change: Sketched = {},
): Dataset {
  const [met, signed] = [Object.entries(meetings), Object.entries(agreements)];
  return dataset({
    institutions: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id })),
    events: met.map(([time]) => ({ id: `e${time}`, kind: 'working', time })),
    participations: met.flatMap(([time, who]) =>
      lists(who).map((institution) => ({ event: `e${time}`, institution, capacity: ['attended'] })),
    ),
    partnerships: signed.map(([day]) => ({ id: `a${day}`, name: day, kind: 'agreement' })),
    memberships: signed.flatMap(([day, who]) =>
      lists(who).map((institution) => ({
        partnership: `a${day}`,
        institution,
        role: 'party',
        time: `${day}/${Number(day.slice(0, 4)) + 2}${day.slice(4)}`,
      })),
    ),
    ...change,
  });
}

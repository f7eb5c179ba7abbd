import { counted } from '../../model/counted.ts';
import type { Reading } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';
import { measurePeriod } from '../../metrics/measure-period.ts';
import { possibleWorlds } from '../../inference/possible-worlds.ts';
import { changes, type Changes } from '../changes.ts';
import type { Clause } from './clause.ts';
import { inForce, membersOn, nameOf, type Setting, sourcesOf } from './setting.ts';
import { dayText, namesText, shareText, written } from './written.ts';

/** Two days of one county. */
export interface ChangeSetting {
  readonly before: Setting;
  readonly after: Setting;
}

/** What became of the institutions and ties of a county, and what cannot be said about it. */
export function changeClauses({ before, after }: ChangeSetting): Clause[] {
  const { dataset, county, policy } = after;
  const options = { county, policy, from: before.date, to: after.date };
  const told = changes(dataset, options);
  const rows = [...membersOn(before), ...membersOn(after), ...inForce(before, 'ties'), ...inForce(after, 'ties')];
  const common = { readings: [] as readonly Reading[], sources: sourcesOf(rows.map(({ row }) => row)), abstains: false } as const;
  const opening = written`${nameOf(after)}, ${dayText(before.date)} → ${dayText(after.date)}: `;
  if (told.joined.length + told.left.length + told.stayed.length + told.unknown.length === 0) {
    const text = written`${opening}${{ pl: 'źródła nie wymieniają z nazwy żadnej współpracującej instytucji.', en: 'the sources name no cooperating institution.' }}`;
    return [{ ...common, kind: 'joined-and-left', text, abstains: true }];
  }
  // The bounds hold what `changes` calls unknown: whoever is only possible may have stayed, joined or left.
  const compared = (ids: readonly string[]): readonly Reading[] =>
    possibleWorlds(dataset, { county, policy, from: before.date, date: after.date, metrics: ids, seed: after.seed, replicates: 200 });
  return [
    {
      ...common,
      kind: 'joined-and-left',
      text: written`${opening}${joinedAndLeft(told)}.`,
      readings: compared(['members-joined', 'members-left', 'members-stayed']),
    },
    ...named('who-joined', { pl: 'Dołączyły: ', en: 'Joined: ' }, told.joined),
    ...named('who-left', { pl: 'Odeszły: ', en: 'Left: ' }, told.left),
    ...ties(),
    ...silence(),
    ...stability(),
    ...afterTheProject(),
  ];

  function named(kind: 'who-joined' | 'who-left', label: Text, ids: readonly string[]): Clause[] {
    if (ids.length === 0) return [];
    const concerned = new Set(ids);
    const own = [...membersOn(before), ...membersOn(after)].filter(({ row }) => concerned.has(row.institution));
    return [{ ...common, kind, text: written`${label}${namesText(dataset, ids)}.`, sources: sourcesOf(own.map(({ row }) => row)) }];
  }

  function ties(): Clause[] {
    const recorded = [...inForce(before, 'ties'), ...inForce(after, 'ties')];
    if (recorded.length === 0) return [];
    const { formed, dissolved, kept, unknown } = changes(dataset, { ...options, mode: 'direct' }).ties;
    const text = {
      pl: `Powiązania: nowe ${formed.length}, zakończone ${dissolved.length}, trwające ${kept.length}, nieustalone ${unknown.length}.`,
      en: `Ties: ${formed.length} formed, ${dissolved.length} dissolved, ${kept.length} kept, ${unknown.length} not determined.`,
    };
    return [{ ...common, kind: 'ties', text, sources: sourcesOf(recorded.map(({ row }) => row)) }];
  }

  /** Who is only possible on a day has neither stayed nor left: silence of the sources is not an end. */
  function silence(): Clause[] {
    if (told.unknown.length === 0) return [];
    return [{ ...common, kind: 'silence', abstains: true, text: counted(told.unknown.length, silentForms) }];
  }

  function stability(): Clause[] {
    const readings = compared(['member-stability']);
    const [reading] = readings;
    if (reading === undefined || reading.status !== 'ok') return [];
    const common1 = { ...common, kind: 'stability', readings } as const;
    if (told.unknown.length > 0) {
      const text = {
        pl: 'Jak trwały był skład, nie da się ustalić, dopóki nie wiadomo, kto pozostał.',
        en: 'How stable the membership was is not determined as long as nobody knows who stayed.',
      };
      return [{ ...common1, abstains: true, text }];
    }
    const text = written`${{ pl: 'Trwałość składu (obecne w obu dniach wśród obecnych w którymkolwiek): ', en: 'Stability of the membership (there on both days among those there on either): ' }}${shareText(reading.value)}.`;
    return [{ ...common1, text }];
  }

  function afterTheProject(): Clause[] {
    const readings = measurePeriod(dataset, { county, policy, from: before.date, to: after.date }, [
      { id: 'retention', parameters: { of: 'memberships' } },
    ]);
    const [reading] = readings;
    if (reading === undefined) return [];
    const common1 = { ...common, kind: 'after-the-project', readings } as const;
    if (reading.status === 'undefined' || reading.why !== undefined) {
      const text = written`${{ pl: 'Czy współpraca przetrwała projekt, nie da się powiedzieć: ', en: 'Whether cooperation outlived the project cannot be said: ' }}${reading.why!}.`;
      return [{ ...common1, abstains: true, text }];
    }
    const text = written`${{ pl: 'Członkostwa trwające 12 miesięcy po końcu projektu: ', en: 'Memberships that lasted 12 months beyond the project: ' }}${shareText(reading.value)}.`;
    return [{ ...common1, text }];
  }
}

/** What is certain; with doubt about anybody these are the least there were. */
function joinedAndLeft({ joined, left, stayed, unknown }: Changes): Text {
  const isCertain = unknown.length === 0;
  return {
    pl: `${isCertain ? '' : 'na pewno '}przybyło ${joined.length}, ubyło ${left.length}, bez zmian ${stayed.length}; nieustalone ${unknown.length}`,
    en: `${isCertain ? '' : 'for certain '}${joined.length} joined, ${left.length} left, ${stayed.length} stayed; ${unknown.length} not determined`,
  };
}

const silentForms = {
  pl: {
    one: 'O {n} instytucji źródła nie mówią dość: mogła być w obu dniach, dołączyć albo odejść.',
    few: 'O {n} instytucjach źródła nie mówią dość: mogły być w obu dniach, dołączyć albo odejść.',
    many: 'O {n} instytucjach źródła nie mówią dość: mogły być w obu dniach, dołączyć albo odejść.',
  },
  en: {
    one: 'Of {n} institution the sources do not say enough: it may have been there on both days, joined or left.',
    other: 'Of {n} institutions the sources do not say enough: they may have been there on both days, joined or left.',
  },
} as const;

import fc from 'fast-check';
import type { Dataset } from '#core/model/dataset';
import { isoOf } from '#core/time/day';
import { dataset, type Sketched } from './dataset.ts';

const FIRST = 15_000;
const day = fc.integer({ min: FIRST, max: FIRST + 2500 });

/** A certain period: both days known. */
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 1200 }))
  .map(([from, length]) => ({ time: `${isoOf(from)}/${isoOf(from + length)}`, seen: '' }));

/** What sources really say: known, unknown and open ends, months, years, sets, doubt, evidence alone, nothing. */
const doubtful = fc.tuple(day, fc.integer({ min: 0, max: 1200 }), fc.nat({ max: 11 })).map(([from, length, form]) => {
  const [start, end] = [isoOf(from), isoOf(from + length)];
  const texts = [
    [`${start}/${end}`, ''],
    [`${start}/`, ''],
    [`${start}/`, end],
    [`${start}/..`, ''],
    [`/${end}`, ''],
    [`../${end}`, start],
    [start.slice(0, 7), ''],
    [`${start.slice(0, 4)}/${end.slice(0, 7)}~`, ''],
    [`[${start}..${end}]`, ''],
    [`${start}?/${end}`, ''],
    ['', `${start}/${end}`],
    ['', ''],
  ] as const;
  const [time, seen] = texts[form] ?? ['', ''];
  return { time, seen };
});

const institution = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'u1', 'u2');
const home = fc.constantFrom('p1', 'p2');

/** A small data set with two counties, units, three partnerships of a programme, two meetings and a few ties. */
export function chronicles({ certain = false }: { readonly certain?: boolean } = {}): fc.Arbitrary<Sketched> {
  const when = certain ? period : doubtful;
  const certainty = certain ? fc.constant('stated') : fc.constantFrom('stated', 'stated', 'inferred');
  const status = certain ? fc.constant('actual') : fc.constantFrom('actual', 'actual', 'unknown');
  const fact = fc.tuple(when, certainty, status).map(([timed, sure, state]) => ({ ...timed, certainty: sure, status: state }));
  return fc
    .record({
      homes: fc.array(home, { minLength: 7, maxLength: 7 }),
      teams: fc.tuple(fact, fact, fact),
      programme: when,
      memberships: fc.array(fc.tuple(fc.constantFrom('t1', 't2', 't3'), institution, fc.constantFrom('leader', 'member', 'host'), fact), {
        maxLength: 10,
      }),
      meetings: fc.tuple(day, day),
      present: fc.array(fc.tuple(fc.constantFrom('m1', 'm2'), institution, certainty), { maxLength: 6 }),
      ties: fc.array(fc.tuple(institution, institution, fc.constantFrom('info', 'refer', 'case'), fact), { maxLength: 6 }),
    })
    .map(({ homes, teams, programme, memberships, meetings, present, ties }) => ({
      sources: [{ id: 'S', title: 'S', published: isoOf(FIRST + 2000) }],
      places: ['p1', 'p2'].map((id) => ({ id, name: id, kind: 'powiat', teryt: `100${id.slice(1)}` })),
      institutions: ['a', 'b', 'c', 'd', 'e', 'u1', 'u2'].map((id, i) => ({
        id,
        place: homes[i] ?? '',
        sector: `S${i % 3}`,
        ...(id.startsWith('u') ? { kind: 'unit', parent: 'e' } : {}),
      })),
      partnerships: [
        { id: 'prj', name: 'prj', kind: 'programme', ...programme },
        ...teams.map((team, i) => ({
          id: `t${i + 1}`,
          name: `t${i + 1}`,
          kind: 'team',
          programme: 'prj',
          places: [i < 2 ? 'p1' : 'p2'],
          ...team,
        })),
      ],
      memberships: memberships.map(([partnership, member, role, rest]) => ({
        partnership,
        institution: member,
        role,
        source: ['S'],
        ...rest,
      })),
      events: meetings.map((at, i) => ({ id: `m${i + 1}`, kind: 'working', time: isoOf(at), partnerships: [`t${i + 1}`] })),
      participations: present.map(([event, who, sure]) => ({ event, institution: who, capacity: ['attended'], certainty: sure })),
      ties: ties
        .filter(([from, to]) => from !== to)
        .map(([from, to, kind, rest]) => ({ from, to, kind, directed: kind === 'refer', ...rest })),
    }));
}

/** The data set of a sketch; its mode is always two-mode. */
export function asDataset(sketched: Sketched): Dataset {
  return dataset({ memberships: [], participations: [], ...sketched });
}

/** A day within reach of what chronicles speak of. */
export const anyDay: fc.Arbitrary<string> = fc.integer({ min: FIRST - 400, max: FIRST + 4500 }).map(isoOf);

import type { Row } from '#core/model/tables';
import { isoOf } from '#core/time/day';
import type { Draws } from './draws.ts';
import type { Actor } from './roster.ts';
import { type Archive, type Life, monthsLater, written, writtenDay, yearbook } from './written.ts';

/** A project of the region that founds partnerships. */
export interface Programme extends Life {
  readonly id: string;
  /** Share of counties that join in. */
  readonly share: number;
}

/** A partnership and who really belonged to it when. */
export interface Team extends Life {
  readonly id: string;
  readonly spells: readonly (Life & { readonly actor: Actor; readonly role: string })[];
}

/** Rows about the partnerships of one county. */
export interface Cooperation {
  readonly partnerships: Partial<Row<'partnerships'>>[];
  readonly memberships: Partial<Row<'memberships'>>[];
  readonly teams: Team[];
}

const fates = ['grows', 'grows', 'stalls', 'stalls', 'ends', 'outlives', 'outlives'] as const;

/** Every programme founds a team where it takes place: it grows, stalls, ends with the money or outlives it; now and then an agreement comes before. */
export function cooperationOf(draws: Draws, archive: Archive, actors: readonly Actor[], programmes: readonly Programme[]): Cooperation {
  const all: Cooperation = { partnerships: [], memberships: [], teams: [] };
  for (const programme of programmes) {
    if (!draws.chance(programme.share)) continue;
    const founded = monthsLater(draws, programme.from, draws.between(1, 14));
    const fate = draws.oneOf(fates);
    const to =
      fate === 'outlives' || fate === 'grows'
        ? monthsLater(draws, programme.to, draws.between(3, 60))
        : fate === 'ends'
          ? programme.to
          : Math.min(programme.to, monthsLater(draws, founded, draws.between(3, 16)));
    if (founded >= archive.lastDay) continue;
    const id = `${archive.county}-${programme.id}-team`;
    addTeam(draws, archive, all, { id, kind: draws.chance(0.8) ? 'team' : 'platform', programme: programme.id }, actors, {
      life: { from: founded, to: Math.max(to, founded + 30) },
      joiners: fate === 'grows' ? 0.06 : fate === 'stalls' ? 0.005 : 0.02,
    });
    if (draws.chance(0.35)) addAgreement(draws, archive, all, programme, actors, founded);
  }
  return all;
}

function addTeam(
  draws: Draws,
  archive: Archive,
  all: Cooperation,
  row: Partial<Row<'partnerships'>> & { readonly id: string },
  actors: readonly Actor[],
  { life, joiners }: { readonly life: Life; readonly joiners: number },
): void {
  const { partnerships, memberships, teams } = all;
  const evidence = archive.certain || draws.chance(0.6) ? sure(archive, life) : written(draws, archive, life);
  partnerships.push({
    name: `partnerstwo ${row.id}`,
    places: [archive.county],
    complete: draws.oneOf(['yes', 'no', 'unknown']),
    ...row,
    ...evidence,
  });
  const spells: Team['spells'][number][] = [];
  const months = Math.floor((life.to - life.from) / 30);
  const founders = new Set(draws.someOf(actors, draws.between(8, 17)));
  for (const actor of actors) {
    const isLeader = actor.part === 'mops';
    let from = -1;
    if (isLeader || actor.part === 'pcpr' || founders.has(actor)) from = life.from;
    else for (let month = 1; month < months && from < 0; month++) if (draws.chance(joiners)) from = monthsLater(draws, life.from, month);
    from = Math.max(from, actor.from);
    if (from < life.from || from >= Math.min(life.to, actor.to, archive.lastDay)) continue;
    const leaves = !isLeader && draws.chance(0.3) ? monthsLater(draws, from, draws.between(3, 40)) : life.to;
    const role = isLeader ? 'leader' : actor.part === 'pcpr' ? 'strategic-partner' : 'cooperant';
    spells.push({ actor, role, from, to: Math.min(leaves, life.to, actor.to) });
    const back = monthsLater(draws, leaves, draws.between(8, 20));
    if (leaves < life.to && draws.chance(0.2) && back < Math.min(life.to, actor.to, archive.lastDay)) {
      spells.push({ actor, role, from: back, to: Math.min(life.to, actor.to) });
    }
  }
  for (const { actor, role, ...spell } of spells) {
    const basis = draws.oneOf(['declared', 'signed', 'listed']);
    const id = `${row.id}.${memberships.length}`;
    memberships.push({ id, partnership: row.id, institution: actor.id, role, basis, ...written(draws, archive, spell) });
  }
  if (!archive.certain && spells.length > 1 && draws.chance(0.2)) contradict(archive, memberships, spells.length);
  teams.push({ id: row.id, ...life, spells });
}

/** Another document dates a membership otherwise; the row in use is the one it names. */
function contradict({ county }: Archive, memberships: Partial<Row<'memberships'>>[], count: number): void {
  const used = memberships[memberships.length - count + 1]!;
  const other = { ...used, id: `${used.id}.alt`, time: '2019', seen: '', altOf: used.id! };
  memberships.push({ ...other, note: `Inne źródło z ${county}.` });
}

function addAgreement(
  draws: Draws,
  archive: Archive,
  { partnerships, memberships }: Cooperation,
  programme: Programme,
  actors: readonly Actor[],
  founded: number,
): void {
  const id = `${archive.county}-${programme.id}-agreement`;
  const signed = founded - draws.between(20, 200);
  const parties = actors.filter(({ part, from }) => (part === 'um' || part === 'pcpr' || part === 'mops') && from < signed);
  if (parties.length < 2) return;
  const places = [archive.county];
  const evidence = {
    ...writtenDay(draws, { ...archive, certain: true }, signed),
    time: `${isoOf(signed)}/${archive.certain ? isoOf(programme.to) : ''}`,
  };
  partnerships.push({
    id,
    kind: 'agreement',
    name: `porozumienie ${id}`,
    programme: programme.id,
    places,
    signed: isoOf(signed),
    ...evidence,
  });
  for (const { id: institution } of parties)
    memberships.push({ partnership: id, institution, role: 'party', basis: 'signed', ...evidence });
}

function sure(archive: Archive, { from, to }: Life) {
  const last = Math.min(to - 1, archive.lastDay);
  const source = [...new Set([yearbook(archive, from), yearbook(archive, last)])];
  return { time: `${isoOf(from)}/${to > archive.lastDay && !archive.certain ? '..' : isoOf(to - 1)}`, source };
}

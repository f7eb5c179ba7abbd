import type { Row } from '#core/model/tables';
import type { Team } from './cooperation.ts';
import type { Draws } from './draws.ts';
import type { Actor } from './roster.ts';
import { type Archive, monthsLater, writtenDay } from './written.ts';

/** Rows about the meetings of one county. */
export interface Meetings {
  readonly events: Partial<Row<'events'>>[];
  readonly participations: Partial<Row<'participations'>>[];
}

/** A team meets to begin, to sign, then every few months, ever more rarely; most members come, some guests too, and not every list is complete. */
export function meetingsOf(draws: Draws, archive: Archive, teams: readonly Team[], actors: readonly Actor[]): Meetings {
  const all: Meetings = { events: [], participations: [] };
  for (const team of teams) {
    let pause = draws.between(1, 4);
    let day = team.from;
    const diligence = 0.55 + draws.between(0, 35) / 100;
    for (let n = 0; day < Math.min(team.to, archive.lastDay); n++) {
      const kind = n === 0 ? 'initiating' : n === 1 ? 'formalising' : draws.chance(0.15) ? 'training' : 'working';
      addMeeting(draws, archive, all, { team, day, kind, id: `${team.id}-e${n}` }, actors, diligence);
      day = monthsLater(draws, day, pause);
      if (draws.chance(0.2)) pause++;
    }
  }
  return all;
}

interface Meeting {
  readonly id: string;
  readonly team: Team;
  readonly day: number;
  readonly kind: string;
}

function addMeeting(
  draws: Draws,
  archive: Archive,
  { events, participations }: Meetings,
  { id, team, day, kind }: Meeting,
  actors: readonly Actor[],
  diligence: number,
): void {
  const evidence = writtenDay(draws, archive, day);
  events.push({
    id,
    kind,
    name: `spotkanie ${id}`,
    place: archive.county,
    partnerships: [team.id],
    complete: draws.chance(0.6) ? 'yes' : 'unknown',
    ...evidence,
  });
  const members = team.spells.filter(({ from, to }) => from <= day && day < to).map(({ actor }) => actor);
  const guests = actors.filter((actor) => !members.includes(actor) && actor.from <= day && day < actor.to && draws.chance(0.04));
  for (const actor of [...members, ...guests]) {
    const attends = guests.includes(actor) || draws.chance(actor.part === 'mops' ? 0.98 : diligence);
    if (!attends && !draws.chance(0.1)) continue;
    const isDoubtful = !archive.certain && draws.chance(0.05);
    participations.push({
      event: id,
      institution: actor.id,
      capacity: !attends ? ['invited'] : actor.part === 'mops' ? ['attended', 'hosted'] : ['attended'],
      source: evidence.source,
      certainty: isDoubtful ? 'inferred' : 'stated',
      note: isDoubtful ? 'Zmyślony wniosek.' : '',
    });
  }
}

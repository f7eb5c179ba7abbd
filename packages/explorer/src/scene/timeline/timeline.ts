import { counted } from '../../text/plurals.ts';
import type { ChangeState } from '../picture.ts';
import type { TimelineScene } from '../scene.ts';
import type { Setting } from '../setting.ts';
import { axisOf, ticksOf } from './axis.ts';
import { gapsOf } from './gaps.ts';
import { eventMark, gapMark, partnershipMark, type MarkAndRow } from './marks.ts';

/** The axis under every view: change states, lanes of agreements, meetings and teams, and the days of which no source speaks. */
export function timelineOf(setting: Setting): TimelineScene {
  const { picture, words } = setting;
  const { facts, states, date } = picture;
  const axis = axisOf(setting);
  const partnerships = facts.partnerships.filter(({ row }) => row.status !== 'cancelled' && row.kind !== 'programme');
  const marks = {
    agreements: marked(partnerships.filter(({ row }) => row.kind === 'agreement').map((fact) => partnershipMark(fact, axis, setting))),
    meetings: marked(facts.events.filter(({ row }) => row.status !== 'cancelled').map((fact) => eventMark(fact, axis, setting))),
    teams: marked(partnerships.filter(({ row }) => row.kind !== 'agreement').map((fact) => partnershipMark(fact, axis, setting))),
    // No document can be missing of days that the data do not reach.
    nodata: gapsOf(setting, picture.horizon === '' || axis.to < picture.horizon ? axis.to : picture.horizon).map((gap) =>
      gapMark(gap, axis, setting),
    ),
  };
  const { columns, lanes } = words.scene;
  return {
    from: axis.from,
    to: axis.to,
    states: states.map((state) => ({
      date: state.date,
      label: words.dates.day(state.date),
      changes: changesText(state, setting),
      at: axis.at(state.date),
    })),
    current: states.findLastIndex((state) => state.date <= date),
    at: axis.at(date),
    dateLabel: words.dates.day(date),
    ticks: ticksOf(axis, setting),
    lanes: (['agreements', 'meetings', 'teams', 'nodata'] as const).map((id) => ({
      id,
      label: lanes[id],
      marks: marks[id].map(({ mark }) => mark),
    })),
    table: {
      caption: `${picture.county.name}: ${words.screen.timeline}`,
      columns: (['date', 'kind', 'title', 'participants', 'status', 'sources'] as const).map((id) => ({
        id,
        label: columns[id],
        numeric: id === 'participants',
      })),
      rows: Object.values(marks)
        .flatMap((lane) => lane.map(({ row }) => row))
        .sort((a, b) => (String(a.cells[0]?.sort) < String(b.cells[0]?.sort) ? -1 : 1)),
    },
  };
}

function marked(marks: readonly (MarkAndRow | null)[]): readonly MarkAndRow[] {
  return marks.filter((mark) => mark !== null).sort((a, b) => a.mark.start - b.mark.start || (a.mark.id < b.mark.id ? -1 : 1));
}

/** What begins on a day and what sources stop speaking of. */
function changesText({ begins, fades, ends }: ChangeState, { words, nameOf, picture, compare }: Setting): string {
  const { names, changes } = words.scene;
  const said = (ids: readonly string[]) =>
    ids.length > 3 ? counted(picture.lang, changes, ids.length) : ids.map(nameOf).sort(compare).join('; ');
  const parts = [
    ...(begins.length > 0 ? [names.begins(said(begins))] : []),
    ...(fades.length > 0 ? [names.recordsEnd(said(fades))] : []),
    ...(ends.length > 0 ? [names.ends(said(ends))] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : names.otherChange;
}

import { perOfLevel, type SnapshotMetric } from '../../metrics/metric.ts';
import { subjectsOf } from '../../metrics/subjects.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Subjects } from './subjects.ts';

/** What the values of a metric speak of on one network. */
export interface Places {
  /** By number in `Subjects`. */
  readonly subjects: Int32Array;
  /** Where each value stands in what `compute` gives; null: in this order. */
  readonly indices: Int32Array | null;
}

/** Gives the places of one network after the other, as `subjectsOf` names them; those of like networks are the same object. */
export function placesOnEach(subjects: Subjects): (given: Network, metric: SnapshotMetric, parameters: Parameters) => Places {
  let last: { readonly network: Network; readonly places: Places } | null = null;
  return (given, metric, parameters) => {
    const per = metric.per ?? perOfLevel[metric.level];
    if (last !== null && isAlike(last.network, given, per === 'tie')) return last.places;
    const isAboutAll = metric.speaksOf === undefined || given.modes === null;
    const places =
      per === 'tie'
        ? ofTies(given, subjects)
        : per === 'node' && isAboutAll
          ? { subjects: ofNodes(given, subjects), indices: null }
          : ofSubjects(given, metric, parameters, subjects);
    last = { network: given, places };
    return places;
  };
}

function ofNodes({ nodes }: Network, subjects: Subjects): Int32Array {
  const numbers = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) numbers[i] = subjects.ofText(nodes[i]!);
  return numbers;
}

function ofTies(given: Network, subjects: Subjects): Places {
  const { nodes, directed, offsets, targets } = given;
  const numbers = ofNodes(given, subjects);
  const count = directed ? targets.length : targets.length / 2;
  const places = { subjects: new Int32Array(count), indices: new Int32Array(count) };
  let written = 0;
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (!directed && j < i) continue;
      places.subjects[written] = subjects.ofPair(numbers[i]!, numbers[j]!);
      places.indices[written++] = k;
    }
  }
  return places;
}

function ofSubjects(given: Network, metric: SnapshotMetric, parameters: Parameters, subjects: Subjects): Places {
  const all = subjectsOf(given, metric, parameters);
  return {
    subjects: Int32Array.from(all, ({ subject }) => subjects.of(subject)),
    indices: Int32Array.from(all, ({ index }) => index),
  };
}

/** Whether both have the same nodes of the same kinds and the same groups and, where ties count, the same ties. */
function isAlike(one: Network, other: Network, countsTies: boolean): boolean {
  if (one === other) return true;
  if (countsTies && one.targets !== other.targets) return false;
  if (one.directed !== other.directed || !isSame(one.nodes, other.nodes) || !isSame(one.groupNames, other.groupNames)) return false;
  return one.modes === null || other.modes === null ? one.modes === other.modes : isSame(one.modes, other.modes);
}

function isSame(one: ArrayLike<string | number>, other: ArrayLike<string | number>): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

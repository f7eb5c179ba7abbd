import type { Metric, SnapshotMetric, Text } from '@splot/core';

interface Reasoned {
  readonly code: string;
  readonly why: Text;
}

/** When a value means nothing: on a network of the wrong mode first. */
export function undefinedReasons(metric: Metric): readonly Reasoned[] {
  const own = metric.undefinedWhen ?? [];
  if (metric.input !== undefined) return own;
  const ofMode = metric.uses.mode === 'either' ? [] : [metric.uses.mode === 'one-mode' ? oneModeNeeded : twoModeNeeded];
  // Of nobody nothing is said but in the name of the whole.
  const isWhole = ['network', 'class', 'set'].includes(metric.per ?? metric.level);
  const ofNobody = isWhole && own.length > 0 && !own.some(({ code }) => code === noNodes.code) ? [noNodes] : [];
  return [...ofMode, ...ofNobody, ...own];
}

const noNodes: Reasoned = { code: 'no-nodes', why: { pl: 'brak instytucji', en: 'no institutions' } };

/** When a value is true whatever the institutions do: the rules for its kind, then its own. */
export function trivialReasons(metric: Metric): readonly Reasoned[] {
  if (metric.input === 'pair') return [];
  if (metric.input === 'period') return metric.trivialWhen ?? [];
  return [...byGuard[metric.guard], ...(metric.trivialWhen ?? [])];
}

const oneModeNeeded: Reasoned = {
  code: 'one-mode-needed',
  why: { pl: 'sieć dwumodalna: wybierz rzutowanie', en: 'a two-mode network: choose a projection' },
};

const twoModeNeeded: Reasoned = {
  code: 'two-mode-needed',
  why: { pl: 'potrzebna sieć dwumodalna', en: 'a two-mode network is needed' },
};

const ofLists: readonly Reasoned[] = [
  {
    code: 'projected-few',
    why: {
      pl: 'wszystkie powiązania pochodzą z mniej niż trzech list',
      en: 'all ties come from fewer than three lists',
    },
  },
  {
    code: 'disjoint-cliques',
    why: {
      pl: 'każda składowa to jedna lista, na której wszyscy są powiązani ze wszystkimi',
      en: 'every component is a list on which everyone is tied to everyone',
    },
  },
  {
    code: 'projected-star',
    why: { pl: 'każda składowa to lider i ci, którym przewodzi', en: 'every component is a leader and those it leads' },
  },
];

const byGuard: Readonly<Record<SnapshotMetric['guard'], readonly Reasoned[]>> = {
  none: [],
  extent: ofLists,
  structural: [
    ...ofLists,
    {
      code: 'complete',
      why: {
        pl: 'każda para instytucji jest powiązana, a siła powiązań się nie liczy',
        en: 'every pair of institutions is tied, and strengths do not count',
      },
    },
    { code: 'empty', why: { pl: 'w sieci nie ma powiązań, a wartość jest równa 0', en: 'the network has no ties and the value is 0' } },
  ],
};

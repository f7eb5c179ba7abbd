import { catalogue } from '#core/metrics/catalogue';
import type { Parameters } from '#core/model/reading';
import type { Answer, Reference } from './answers.ts';
import { compared, type Compared, isOurs } from './compare.ts';
import type { Asked } from './networks.ts';
import { scales } from './scales.ts';

/** Everything that was compared, as `docs/conformity.json` holds it. */
export interface Results {
  readonly tools: readonly { readonly tool: string; readonly version: string }[];
  readonly networks: readonly { readonly name: string; readonly nodes: number; readonly ties: number; readonly source: string }[];
  readonly answers: readonly Result[];
}

/** One way of calling a tool. */
interface Result {
  readonly metric: string;
  /** Those that are not the default. */
  readonly parameters: Parameters;
  readonly tool: string;
  readonly call: string;
  /** What was done before values were compared. */
  readonly scaled?: string;
  /** By network: how many values, whether all of them agree, the largest relative difference (a power of ten it stays below) and, if some differ, why. */
  readonly networks: Readonly<
    Record<string, readonly [values: number, verdict: 'agrees' | 'differs', apart: number | null, ...reasons: string[]]>
  >;
}

/** The results of every comparison; differences without a documented reason say so. */
export function results(asked: readonly Reference[], networks: ReadonlyMap<string, Asked>): Results {
  return {
    tools: asked.map(({ tool, version }) => ({ tool, version })),
    networks: [...networks.values()].map(({ name, network, source }) => ({
      name,
      nodes: network.nodes.length,
      ties: network.targets.length / (network.directed ? 1 : 2),
      source,
    })),
    answers: asked.flatMap(({ tool, answers }) =>
      answers.filter(({ metric }) => isOurs(metric)).map((answer) => resultOf(tool, answer, networks)),
    ),
  };
}

/** As JSON, a line for each network of each answer. */
export function asText({ tools, networks, answers }: Results): string {
  const lines = answers.map(({ networks: by, ...head }) => {
    const rows = Object.entries(by).map(([name, row]) => `      ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
    return `    ${JSON.stringify(head).slice(0, -1)},"networks":{\n${rows.join(',\n')}\n    }}`;
  });
  const listed = (rows: readonly unknown[]) => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n  "tools": [\n${listed(tools)}\n  ],\n  "networks": [\n${listed(networks)}\n  ],\n  "answers": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function resultOf(tool: string, answer: Answer, networks: ReadonlyMap<string, Asked>): Result {
  const { metric, parameters, call, scale } = answer;
  const rows = Object.keys(answer.values).map((name) => [name, rowOf(compared(tool, answer, networks.get(name)!))] as const);
  return {
    metric,
    parameters: unusual(metric, parameters),
    tool,
    call,
    ...(scale === undefined ? {} : { scaled: scales[scale].words }),
    networks: Object.fromEntries(rows),
  };
}

/** The parameters that are not what they would be unless told. */
function unusual(id: string, parameters: Parameters): Parameters {
  const presets = new Map(catalogue.find((metric) => metric.id === id)?.parameters?.map((one) => [one.id, one.default]));
  return Object.fromEntries(Object.entries(parameters).filter(([name, value]) => presets.get(name) !== value));
}

function rowOf(values: readonly Compared[]): Result['networks'][string] {
  const differing = values.filter(({ agrees }) => !agrees);
  const relevant = differing.length === 0 ? values : differing;
  const apart = Math.max(0, ...relevant.map(({ relative }) => relative));
  const reasons = new Set(differing.map(({ known }) => known?.reason ?? 'no reason is known'));
  return [values.length, differing.length === 0 ? 'agrees' : 'differs', differing.length === 0 ? bound(apart) : shown(apart), ...reasons];
}

/** The least of a few powers of ten that a difference stays below, so that the table changes only when something does. */
function bound(apart: number): number | null {
  return [0, 1e-12, 1e-9, 1e-6].find((most) => apart <= most) ?? 0;
}

/** Two digits; null where one side has no number. */
function shown(apart: number): number | null {
  return apart === Infinity ? null : Number(apart.toPrecision(2));
}

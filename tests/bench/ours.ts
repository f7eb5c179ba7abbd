// One turn of Splot in a process of its own: <workload> <input> <vectors or ->. Prints one line of JSON, as the peers do.
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeColumns } from './binary.ts';
import { digestOf, type Outcome } from './workload.ts';
import { workloads } from './workloads.ts';

const [id = '', input = '', vectors = '-'] = process.argv.slice(2);
const workload = workloads.find((one) => one.id === id);
if (workload === undefined) throw new TypeError(`no workload ${id}`);

const { begin, columns } = workload.ours(readInput(input));
const cpu: number[] = [];
const wall: number[] = [];
for (let wanted = vectors === '-' ? 4 : 1; cpu.length < wanted; ) {
  const run = begin();
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const { user, system } = process.cpuUsage(before);
  wall.push((performance.now() - start) / 1000);
  cpu.push((user + system) / 1e6);
  // One repetition is enough where it is long.
  if (cpu.length === 1 && cpu[0]! > 5) wanted = 1;
}
const rss = process.resourceUsage().maxRSS / 1024;
const results = columns();
if (vectors !== '-') writeFileSync(vectors, encodeColumns(results));
const warm = cpu.length > 1 ? 1 : 0;
const outcome: Outcome = {
  version: process.version,
  rss,
  cpu: cpu.slice(warm),
  wall: wall.slice(warm),
  digests: Object.fromEntries([...results].map(([name, values]) => [name, digestOf(values)])),
};
console.log(JSON.stringify(outcome));

/** A copy at an address that suits 8-byte numbers. */
function readInput(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

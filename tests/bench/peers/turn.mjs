// One turn of a JavaScript program: reads the input, times the task, prints one line of JSON (README.md).
import { readFileSync, writeFileSync } from 'node:fs';

/** Number of nodes and ends of the ties. */
export function readGraph(path) {
  const words = new Uint32Array(new Uint8Array(readFileSync(path)).buffer);
  const [n, m] = words;
  return { n, u: words.subarray(2, 2 + m), v: words.subarray(2 + m, 2 + 2 * m) };
}

/** Calls `use` with each county in each quarter: sectors of the institutions present, ties as pairs, strengths. */
export function eachNetwork(path, use) {
  const numbers = new Int32Array(new Uint8Array(readFileSync(path)).buffer);
  const [countyCount, quarters] = numbers;
  const counties = [];
  for (let c = 0, at = 2; c < countyCount; c++) {
    const [n, m] = numbers.subarray(at, at + 2);
    counties.push({
      institutions: numbers.subarray(at + 2, at + 2 + 3 * n),
      ties: numbers.subarray(at + 2 + 3 * n, at + 2 + 3 * n + 5 * m),
    });
    at += 2 + 3 * n + 5 * m;
  }
  return () => {
    for (const { institutions, ties } of counties) {
      const number = new Int32Array(institutions.length / 3);
      for (let quarter = 0; quarter < quarters; quarter++) {
        const groups = [];
        for (let i = 0; 3 * i < institutions.length; i++) {
          if (institutions[3 * i + 1] > quarter || quarter >= institutions[3 * i + 2]) continue;
          number[i] = groups.length;
          groups.push(institutions[3 * i]);
        }
        const present = [];
        for (let k = 0; k < ties.length; k += 5) {
          if (ties[k + 3] <= quarter && quarter < ties[k + 4]) present.push([number[ties[k]], number[ties[k + 1]], ties[k + 2]]);
        }
        use(groups, present);
      }
    }
  };
}

/**
 * `tasks[task](input)` gives { run, columns, more }: what is timed, its columns, and columns that are compared but not timed.
 * `begin`, if there is one, is called before each repetition, untimed.
 */
export function turn(version, tasks) {
  const [task, path, vectors = '-'] = process.argv.slice(2);
  if (task === '--version') return console.log(version);
  if (tasks[task] === undefined) throw new TypeError(`no task ${task}`);
  const { begin = () => undefined, run, columns, more = () => ({}) } = tasks[task](path);
  const cpu = [];
  const wall = [];
  let made;
  for (let wanted = vectors === '-' ? 4 : 1; cpu.length < wanted; ) {
    const given = begin();
    const before = process.cpuUsage();
    const start = performance.now();
    made = run(given);
    const { user, system } = process.cpuUsage(before);
    wall.push((performance.now() - start) / 1000);
    cpu.push((user + system) / 1e6);
    if (cpu.length === 1 && cpu[0] > 5) wanted = 1;
  }
  const rss = process.resourceUsage().maxRSS / 1024;
  const results = { ...columns(made), ...(vectors === '-' ? {} : more()) };
  if (vectors !== '-') writeFileSync(vectors, encode(results));
  const warm = cpu.length > 1 ? 1 : 0;
  const digests = Object.fromEntries(Object.entries(results).map(([name, values]) => [name, digest(values)]));
  console.log(JSON.stringify({ version, rss, cpu: cpu.slice(warm), wall: wall.slice(warm), digests }));
}

function digest(values) {
  const known = values.filter((value) => !Number.isNaN(value));
  return {
    count: values.length,
    undefined: values.length - known.length,
    sum: known.reduce((sum, value) => sum + value, 0),
    most: known.reduce((most, value) => Math.max(most, value), known.length === 0 ? 0 : -Infinity),
  };
}

function encode(results) {
  return Buffer.concat(
    Object.entries(results).flatMap(([name, values]) => {
      const title = Buffer.from(name);
      return [word(title.length), title, word(values.length), Buffer.from(Float64Array.from(values).buffer)];
    }),
  );
}

function word(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

import { describe, expect, test } from 'vitest';
import { betweennessSteps, paths } from '#core/graph/paths';
import { measure } from '#core/metrics/measure';
import { measureAsync } from '#core/metrics/measure-async';
import type { Network } from '#core/model/network';
import { ring } from '#support/rings';
import { sketch } from '#support/sketch';

const county = (): Network => sketch({ gov: 'MOPS PCPR Sąd', ngo: 'Dary Echo' }, 'MOPS-PCPR*3 MOPS-Sąd MOPS-Dary*0.3 PCPR-Sąd');
/** Large enough that its shortest paths take several slices. */
const large = ring(2001);

test('what is measured slice by slice is what is measured at once', async () => {
  expect(await measureAsync(county())).toEqual(measure(county()));
  expect(await measureAsync(large, ['betweenness', 'harmonic-closeness'])).toEqual(
    measure(ring(2001), ['betweenness', 'harmonic-closeness']),
  );
});

test('everybody else has a turn between any two slices', async () => {
  let turns = 0;
  let slices = 0;
  const others = setInterval(() => turns++, 0);
  await measureAsync(ring(1801), ['betweenness'], { progress: () => slices++ });
  clearInterval(others);
  expect(slices).toBeGreaterThan(4);
  expect(turns).toBeGreaterThan(1);
});

describe('progress', () => {
  test('never falls and ends at a total that stays the same', async () => {
    const told: (readonly [number, number])[] = [];
    const both = [{ id: 'betweenness' }, { id: 'betweenness', parameters: { normalised: false } }, { id: 'harmonic-closeness' }];
    await measureAsync(ring(1601), both, { progress: (done, total) => told.push([done, total]) });
    const totals = new Set(told.map(([, total]) => total));
    expect(totals.size).toBe(1);
    expect(told.map(([done]) => done)).toEqual(Array.from({ length: [...totals][0]! }, (_, i) => i + 1));
  });

  test('of metrics without long computations counts the metrics', async () => {
    const told: number[] = [];
    await measureAsync(county(), ['degree', 'density'], { progress: (done, total) => told.push(done, total) });
    expect(told).toEqual([1, 2, 2, 2]);
  });
});

describe('a measurement called off', () => {
  const reason = new Error('the reader went on');

  test('beforehand does nothing', async () => {
    const network = ring(1401);
    await expect(measureAsync(network, ['betweenness'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(betweennessSteps(network).done).toBe(0);
  });

  test('in the middle stops after the slice it is in, and can be taken up again', async () => {
    const network = ring(1401);
    const calledOff = new AbortController();
    const progress = (done: number): void => {
      if (done === 2) calledOff.abort(reason);
    };
    await expect(measureAsync(network, ['betweenness'], { signal: calledOff.signal, progress })).rejects.toBe(reason);
    expect(betweennessSteps(network).done).toBe(2);
    const told: number[] = [];
    await measureAsync(network, ['betweenness'], { progress: (done) => told.push(done) });
    expect(told.length).toBe(betweennessSteps(network).slices - 2 + 1);
    expect(paths(network).betweenness).toEqual(paths(ring(1401)).betweenness);
  });
});

test('a request that cannot be understood is refused as by measure', async () => {
  await expect(measureAsync(county(), ['closeness'])).rejects.toThrow('unknown metric "closeness"');
  await expect(measureAsync(county(), ['attendance-rate'])).rejects.toThrow(TypeError);
});

test('a metric that does not suit the network says so', async () => {
  const affiliations: Network = { ...county(), modes: new Uint8Array(5) };
  expect(await measureAsync(affiliations, ['betweenness'])).toEqual(measure(affiliations, ['betweenness']));
});

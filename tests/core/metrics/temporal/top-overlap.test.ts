import { expect, test } from 'vitest';
import { measureChange } from '#core/metrics/measure-change';
import { sketch } from '#support/sketch';

const before = sketch({ A: 'a b c d e f' }, 'a-b a-c a-d a-e b-c b-d c-f');

test('the share of the top that is still there', () => {
  // Degrees 4 3 3 2 1 1; after: d leads, then a, then e.
  const after = sketch({ A: 'a b c d e f' }, 'd-a d-b d-c d-e d-f a-e a-f e-b');
  expect(measureChange(before, before, ['top-overlap'])[0]).toMatchObject({
    value: 1,
    status: 'ok',
    parameters: { metric: 'degree', k: 3 },
  });
  expect(measureChange(before, after, ['top-overlap'])[0]?.value).toBe(1 / 3);
});

test('those equal at the border share the places', () => {
  // Two places: a has one, b and c half of the other each; afterwards b has the second alone.
  const after = sketch({ A: 'a b c d e f' }, 'a-b a-c a-d a-e b-c b-d');
  expect(measureChange(before, after, [{ id: 'top-overlap', parameters: { k: 2 } }])[0]?.value).toBe(1.5 / 2);
});

test('a top larger than the network, and a network of equals, have no top', () => {
  expect(measureChange(before, before, [{ id: 'top-overlap', parameters: { k: 7 } }])[0]?.why?.code).toBe('few-nodes');
  const empty = sketch({ A: 'a b c d' }, '');
  expect(measureChange(before, empty, ['top-overlap'])[0]?.why?.code).toBe('zero-variance');
});

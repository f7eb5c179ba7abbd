import { counted } from '#core/model/counted';
import { expect, it } from 'vitest';

const forms = {
  pl: { one: '{n} instytucja', few: '{n} instytucje', many: '{n} instytucji' },
  en: { one: '{n} institution', other: '{n} institutions' },
} as const;

it('speaks of numbers as Polish and English do', () => {
  const said = [0, 1, 2, 5, 12, 21, 22, 112].map((n) => counted(n, forms));
  expect(said.map(({ pl }) => pl)).toEqual([
    '0 instytucji',
    '1 instytucja',
    '2 instytucje',
    '5 instytucji',
    '12 instytucji',
    '21 instytucji',
    '22 instytucje',
    '112 instytucji',
  ]);
  expect(said.map(({ en }) => en).slice(0, 3)).toEqual(['0 institutions', '1 institution', '2 institutions']);
});

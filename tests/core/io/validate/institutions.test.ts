import { expect, test } from 'vitest';
import { said, type Changed } from '#support/county';

const body = (cells: object): Changed => ({
  add: { institutions: [{ id: 'x', name: 'X', place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1', ...cells }] },
});
const change = (cells: object): Changed => ({ add: { changes: [{ time: '2020', source: 'S1', ...cells }] } });

test.each<[string, Changed, ReturnType<typeof said>]>([
  ['a body without a place', body({ place: '' }), [['W-COUNTY-MISSING', 'institutions', 6, 'place', '']]],
  ['a regional body', body({ place: '', tier: 'voivodeship' }), []],
  ['a body from outside', body({ place: '', tier: 'outside' }), []],
  ['a body of the whole voivodeship', body({ place: 'woj' }), []],
  ['a group of bodies', body({ place: '', kind: 'collective' }), []],
  ['a unit of nobody', body({ kind: 'unit' }), [['W-UNIT-NO-PARENT', 'institutions', 6, 'parent', 'x']]],
  ['a unit of somebody', body({ kind: 'unit', parent: 'um' }), []],
  ['no sector', body({ sector: '' }), [['W-FACET-MISSING', 'institutions', 6, 'sector', '']]],
  ['two offices of one name in one county', body({ name: 'URZĄD  MIASTA' }), [['W-NAME-NEAR', 'institutions', 6, 'name', 'URZĄD  MIASTA']]],
  ['two departments of one name in two offices', body({ name: 'Wydział Edukacji', kind: 'unit', parent: 'mops' }), []],
  ['a body inside itself', body({ parent: 'x' }), [['E-PARENT-CYCLE', 'institutions', 6, 'parent', 'x']]],
  [
    'two bodies inside each other',
    {
      add: {
        institutions: [
          { id: 'x', name: 'X', parent: 'y', place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1' },
          { id: 'y', name: 'Y', parent: 'x', place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1' },
        ],
      },
    },
    [
      ['E-PARENT-CYCLE', 'institutions', 6, 'parent', 'x'],
      ['E-REF-LEFT-OUT', 'institutions', 7, 'parent', 'x'],
    ],
  ],
  [
    'a unit older than its office',
    {
      add: {
        institutions: [
          { id: 'x', name: 'X', time: '2000/', place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1' },
          {
            id: 'y',
            name: 'Y',
            kind: 'unit',
            parent: 'x',
            time: '1999-12-31/',
            place: 'gm',
            sector: 'UNK',
            area: 'UNK',
            tier: 'UNK',
            source: 'S1',
          },
        ],
      },
    },
    [['E-PARENT-OUTSIDE', 'institutions', 7, 'time', '1999-12-31/']],
  ],
  [
    'a unit perhaps older than its office',
    {
      add: {
        institutions: [
          { id: 'x', name: 'X', time: '2000/', place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1' },
          {
            id: 'y',
            name: 'Y',
            kind: 'unit',
            parent: 'x',
            time: '199X/',
            place: 'gm',
            sector: 'UNK',
            area: 'UNK',
            tier: 'UNK',
            source: 'S1',
          },
        ],
      },
    },
    [['E-PARENT-OUTSIDE', 'institutions', 7, 'time', '199X/']],
  ],
  [
    'a unit that may be outlived by its office',
    {
      add: {
        institutions: [
          { id: 'x', name: 'X', time: '2000/2010', place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1' },
          {
            id: 'y',
            name: 'Y',
            kind: 'unit',
            parent: 'x',
            time: '2000/[2009-01-01..2011-12-31]',
            place: 'gm',
            sector: 'UNK',
            area: 'UNK',
            tier: 'UNK',
            source: 'S1',
          },
        ],
      },
    },
    [['W-PARENT-OUTSIDE', 'institutions', 7, 'time', '2000/[2009-01-01..2011-12-31]']],
  ],
  ['a renaming', change({ kind: 'rename', from: 'mops' }), []],
  ['a renaming into another body', change({ kind: 'rename', from: 'mops', to: 'pup' }), [['E-CHANGE-SHAPE', 'changes', 1, 'to', 'pup']]],
  ['a merger', change({ kind: 'merge', from: 'mops pcpr', to: 'pup' }), []],
  ['a merger of one', change({ kind: 'merge', from: 'mops', to: 'pup' }), [['E-CHANGE-SHAPE', 'changes', 1, 'to', 'pup']]],
  ['a split', change({ kind: 'split', from: 'mops', to: 'pcpr pup' }), []],
  ['a split into one', change({ kind: 'split', from: 'mops', to: 'pup' }), [['E-CHANGE-SHAPE', 'changes', 1, 'to', 'pup']]],
  ['a transformation', change({ kind: 'transform', from: 'mops', to: 'pup' }), []],
  [
    'a transformation into itself',
    change({ kind: 'transform', from: 'mops', to: 'mops' }),
    [['E-CHANGE-SHAPE', 'changes', 1, 'to', 'mops']],
  ],
  ['a closure', change({ kind: 'close', from: 'mops pup' }), []],
  ['a closure into something', change({ kind: 'close', from: 'mops', to: 'pup' }), [['E-CHANGE-SHAPE', 'changes', 1, 'to', 'pup']]],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});

import type { Row } from './tables.ts';
import type { Text } from './text.ts';

/** A kind of body that the law makes every county or town have, under the same name everywhere. */
export interface StatutoryType {
  readonly id: string;
  readonly label: Text;
  /** Beginnings of its official names, lower case. */
  readonly names: readonly RegExp[];
}

/** Bodies that can be set side by side across counties: this one's social assistance centre with that one's. */
export const statutoryTypes: readonly StatutoryType[] = [
  {
    id: 'social-assistance',
    label: { pl: 'ośrodek pomocy społecznej', en: 'social assistance centre' },
    names: [/^((miejski|gminny|miejsko-gminny) )?ośrodek pomocy (społecznej|rodzinie)/, /^centrum usług społecznych/],
  },
  {
    id: 'family-support',
    label: { pl: 'powiatowe centrum pomocy rodzinie', en: 'county family support centre' },
    names: [/^powiatowe centrum pomocy rodzinie/],
  },
  { id: 'labour-office', label: { pl: 'urząd pracy', en: 'labour office' }, names: [/^(powiatowy|miejski|grodzki) urząd pracy/] },
  { id: 'police', label: { pl: 'policja', en: 'police' }, names: [/^(komenda (powiatowa|miejska)|komisariat) policji/] },
  { id: 'probation', label: { pl: 'kuratorzy sądowi', en: 'probation team' }, names: [/^([ivx]+ )?zespół kuratorskiej służby sądowej/] },
  { id: 'court', label: { pl: 'sąd rejonowy', en: 'district court' }, names: [/^sąd rejonowy/] },
  {
    id: 'counselling',
    label: { pl: 'poradnia psychologiczno-pedagogiczna', en: 'counselling centre' },
    names: [/^(powiatowa |miejska )?poradnia psychologiczno-pedagogiczna/],
  },
  { id: 'school', label: { pl: 'szkoła', en: 'school' }, names: [/^(szkoła podstawowa|zespół szkół|liceum|technikum|branżowa szkoła)/] },
  { id: 'hospital', label: { pl: 'szpital', en: 'hospital' }, names: [/^((powiatowy|miejski|wojewódzki) )?szpital/] },
  { id: 'town-hall', label: { pl: 'urząd miasta lub gminy', en: 'town hall' }, names: [/^urząd (miasta|gminy|miejski)/] },
  { id: 'county-office', label: { pl: 'starostwo powiatowe', en: 'county office' }, names: [/^starostwo powiatowe/] },
  {
    id: 'alcohol-commission',
    label: { pl: 'komisja rozwiązywania problemów alkoholowych', en: 'alcohol commission' },
    names: [/^(miejska|gminna|miejsko-gminna) komisja rozwiązywania problemów alkoholowych/],
  },
  {
    id: 'crisis-centre',
    label: { pl: 'ośrodek interwencji kryzysowej', en: 'crisis intervention centre' },
    names: [/^(powiatowy |miejski )?ośrodek interwencji kryzysowej/],
  },
];

/**
 * Ids of the statutory types of a body, by the beginning of its official name; none for a body like no other, such as an association. In a
 * city with county rights the social assistance centre is the family support centre as well.
 */
export function statutoryTypesOf({ name, tier }: Pick<Row<'institutions'>, 'name' | 'tier'>): readonly string[] {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?[-–] ?/gu, '-')
    .trim();
  const found = statutoryTypes.filter(({ names }) => names.some((pattern) => pattern.test(plain))).map(({ id }) => id);
  return found.includes('social-assistance') && tier === 'city-county' ? [...found, 'family-support'] : found;
}

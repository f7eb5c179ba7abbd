import type { Reading } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';
import type { Clause } from './clause.ts';
import { bounded, inForce, membersOn, type Setting, sourcesOf } from './setting.ts';
import { intervalText, numberText, shareText, written } from './written.ts';

/**
 * How tightly institutions are tied, where rows of `ties` say so; else that lists of members say nothing about it. Null where there is
 * nobody to speak of.
 */
export function structureClause(setting: Setting): Clause | null {
  const ties = inForce(setting, 'ties');
  const members = ties.length > 0 ? [] : membersOn(setting);
  if (ties.length + members.length === 0) return null;
  const mode = ties.length > 0 ? 'direct' : 'clique';
  const sources = sourcesOf([...ties, ...members].map(({ row }) => row));
  const [degree, connectedness] = ['mean-degree', 'connectedness'].map((id) => bounded(setting, id, mode)[0]);
  const readings = [degree, connectedness].filter((reading): reading is Reading => reading !== undefined);
  const unsaid = readings.find(({ status }) => status !== 'ok');
  if (degree === undefined || connectedness === undefined || unsaid !== undefined) {
    const text = written`${{ pl: 'O tym, jak ściśle instytucje są powiązane, nic nie można powiedzieć (', en: 'Nothing can be said about how closely institutions are tied (' }}${whyOf(unsaid)}).`;
    return { kind: 'structure', text, abstains: true, readings, sources };
  }
  const undetermined = readings.find((reading) => reading.undetermined !== undefined)?.undetermined;
  if (undetermined !== undefined) {
    const text = written`${{ pl: 'Jak ściśle instytucje są powiązane, nie da się ustalić (', en: 'How closely institutions are tied is not determined (' }}${undetermined}).`;
    return { kind: 'structure', text, abstains: true, readings, sources };
  }
  const average = written`${{ pl: 'Średnia liczba partnerów: ', en: 'Partners on average: ' }}${numberText(degree.value)}${intervalText(degree, numberText)}`;
  const joined = written`${{ pl: 'pary, które łączy choćby pośrednia droga: ', en: 'pairs with at least an indirect way to each other: ' }}${shareText(connectedness.value)}${intervalText(connectedness, shareText)}`;
  return { kind: 'structure', text: written`${average}; ${joined}.`, abstains: false, readings, sources };
}

/** Of a network of certain facts that is empty there is more to say than that it is. */
function whyOf(unsaid: Reading | undefined): Text {
  return unsaid?.why === undefined || unsaid.why.code === 'no-nodes' ? nobody : unsaid.why;
}

const nobody = { pl: 'w tym dniu nic nie jest pewne', en: 'nothing is certain on that day' };

import { counted } from '../text/plurals.ts';
import type { SceneFact } from './scene.ts';
import type { Setting } from './setting.ts';

/** What must stand beside the sentence: how the numbers came about and how much is known. */
export function factsOf({ picture, words, tally }: Setting): readonly SceneFact[] {
  const { facts, sources } = words.scene;
  const { lang, measured } = picture;
  const fact = (id: keyof typeof facts & string, value: string): SceneFact | null => {
    const { [id]: text } = facts;
    return typeof text === 'string' ? null : { id, label: text.label, value, explanation: text.why };
  };
  const isConstructed = [...measured.readings.values()].some(({ status }) => status === 'trivial');
  const metric = measured.metric.label[lang];
  return [
    fact('n', String(tally.members.length + tally.attendees.length)),
    tally.possible.length > 0 ? fact('possible', String(tally.possible.length)) : null,
    tally.support.length > 0 ? fact('support', String(tally.support.length)) : null,
    fact('policy', picture.policy[lang]),
    fact('projection', picture.projection[lang]),
    fact('metric', isConstructed ? `${metric} (${facts.byConstruction})` : metric),
    fact('sources', counted(lang, sources, picture.cited)),
    picture.horizon === '' ? null : fact('until', words.dates.day(picture.horizon)),
    picture.context ? fact('context', facts.contextOn) : null,
  ].filter((one) => one !== null);
}

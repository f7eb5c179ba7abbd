import { numberText } from '../../text/numbers.ts';
import type { CardScene } from '../scene.ts';
import type { Setting } from '../setting.ts';

/** Readings of the selected institution; one that does not mean what it seems says why. */
export function metricsOf({ picture, words }: Setting): CardScene['metrics'] {
  const { lang } = picture;
  return picture.card.map(({ metric, reading, ofMeetings }) => ({
    id: metric.id,
    label: ofMeetings ? words.card.amongMet(metric.label[lang]) : metric.label[lang],
    definition: metric.definition[lang],
    value: reading === null ? '' : numberText(lang, reading.value),
    why: reading === null ? words.card.noReading : whyOf(reading),
  }));

  function whyOf({ status, why }: { readonly status: string; readonly why?: { readonly pl: string; readonly en: string } }): string {
    if (why === undefined) return '';
    return status === 'trivial' ? `${words.scene.facts.byConstruction}: ${why[lang]}` : why[lang];
  }
}

// What may be said of readings: values that mean something, with their intervals; of the others, why not. Nothing is called good or bad.
import { catalogue } from '@splot/core';

const labels = new Map(catalogue.map(({ id, label }) => [id, label]));
const shown = 3;

/** Things said and things refused, each with the readings and sources behind it. */
export const stated = (said, refused = [], readings = [], sources = []) => ({ said, refused, readings, sources });

/** Several answers to one question as one. */
export function together(answers) {
  return stated(
    answers.flatMap(({ said }) => said),
    answers.flatMap(({ refused }) => refused),
    answers.flatMap(({ readings }) => readings),
    inOrder(answers.flatMap(({ sources }) => sources)),
  );
}

/** The answer that readings permit: metric by metric what means something, reason by reason what does not. */
export function fromReadings(readings, nameOf) {
  const refused = new Map();
  const said = [];
  for (const metric of new Set(readings.map((reading) => reading.metric))) {
    const label = labels.get(metric);
    const own = readings.filter((reading) => reading.metric === metric);
    const ok = own.filter(({ status }) => status === 'ok').toSorted((a, b) => b.value - a.value);
    if (ok.length > 0) {
      const values = (lang) =>
        ok
          .slice(0, shown)
          .map((reading) => withSubject(reading, lang, nameOf))
          .join('; ');
      said.push({ pl: `${label.pl}: ${values('pl')}`, en: `${label.en}: ${values('en')}` });
      continue;
    }
    for (const why of new Map(own.map((reading) => [reading.why.en, reading.why])).values()) {
      const known = refused.get(why.en) ?? { why, labels: [] };
      refused.set(why.en, { why, labels: [...known.labels, label] });
    }
  }
  return stated(said, [...refused.values()].map(refusal), readings);
}

/** One reason for all that it keeps from being said. */
function refusal({ why, labels: concerned }) {
  const list = (lang) => `${concerned.map((label) => label[lang]).join(', ')} – ${why[lang]}`;
  return { pl: list('pl'), en: list('en') };
}

function withSubject(reading, lang, nameOf) {
  const { subject, undetermined } = reading;
  const value = undetermined === undefined ? number(reading.value, lang) + interval(reading, lang) : undetermined[lang];
  return subject === null ? value : `${[subject].flat().map(nameOf).join(' - ')} ${value}`;
}

function interval({ low, high }, lang) {
  if (low === undefined || low === high) return '';
  return lang === 'pl' ? ` (od ${number(low, lang)} do ${number(high, lang)})` : ` (from ${number(low, lang)} to ${number(high, lang)})`;
}

/** At most three decimals. */
export function number(value, lang) {
  const text = String(Math.round(value * 1000) / 1000);
  return lang === 'pl' ? text.replace('.', ',') : text;
}

/** Each once, in the order of their code units. */
export function inOrder(ids) {
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
}

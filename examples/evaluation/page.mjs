// The answers as one page in one language.

const words = {
  pl: {
    title: 'Pytania ewaluatorów: przykład łódzki',
    opening:
      'Stronę napisał skrypt `evaluate.mjs`. Odpowiada tam, gdzie pozwalają na to źródła; gdzie nie pozwalają, podaje powód. Żadna wartość nie jest tu oceną.',
    county: 'powiat',
    answer: 'odpowiedź',
    refused: 'czego nie można powiedzieć i dlaczego',
    sources: 'źródła',
    nothing: 'nic',
    card: 'Karta wyniku',
    day: 'stan na',
  },
  en: {
    title: 'Evaluators’ questions: the Łódź example',
    opening:
      'The script `evaluate.mjs` wrote this page. It answers where the sources permit; where they do not, it says why. No value is a judgement.',
    county: 'county',
    answer: 'answer',
    refused: 'what cannot be said, and why',
    sources: 'sources',
    nothing: 'nothing',
    card: 'Result card',
    day: 'as of',
  },
};

/** `answered`: per question, per county, the answer. */
export function pageOf(lang, answered, counties, card) {
  const w = words[lang];
  const lines = [`# ${w.title}`, '', w.opening, ''];
  for (const { question, answers } of answered) {
    lines.push(
      `## ${question.no}. ${question[lang]}`,
      '',
      `| ${w.county} | ${w.answer} | ${w.refused} | ${w.sources} |`,
      '| --- | --- | --- | --- |',
    );
    for (const [i, { said, refused, sources }] of answers.entries()) {
      const { name, day } = counties[i];
      lines.push(`| ${name} (${w.day} ${day}) | ${list(said, lang) || w.nothing} | ${list(refused, lang)} | ${sources.join(' ')} |`);
    }
    lines.push('');
  }
  return [...lines, `## ${w.card}`, '', '```json', JSON.stringify(card, null, 2), '```', ''].join('\n');
}

function list(texts, lang) {
  return [...new Set(texts.map((text) => text[lang].replaceAll('|', '\\|').replace(/\.$/, '')))].join('; ');
}

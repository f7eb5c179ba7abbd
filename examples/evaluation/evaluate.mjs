// Answers the questions evaluators ask, county by county: node examples/evaluation/evaluate.mjs [data] [folder]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { counties, resultCard, turningPoints } from '@splot/core';
import { openDataset } from '@splot/core/node';
import { countyOf, nobody } from './county.mjs';
import { pageOf } from './page.mjs';
import { questions } from './questions.mjs';
import { fromReadings, inOrder, stated, together } from './said.mjs';

const [data = 'examples/lodzkie', folder = 'examples/evaluation'] = process.argv.slice(2);
const { dataset, problems } = await openDataset(data);
if (dataset === null) {
  for (const { code, message } of problems) console.error(code, message.en);
  process.exit(1);
}

// The same period for every county.
const [from] = turningPoints(dataset);
const asked = counties(dataset).map((county) => countyOf(dataset, county, from));
const answerOf = (question, county) =>
  question.ofMembers === true && county.isNameless
    ? stated([], [nobody])
    : together([fromReadings(question.ask(county), county.nameOf), question.add(county)]);
const answered = questions.map((question) => ({ question, answers: asked.map((county) => answerOf(question, county)) }));
const metrics = inOrder(answered.flatMap(({ answers }) => answers.flatMap(({ readings }) => readings.map(({ metric }) => metric))));
const card = resultCard(dataset, {
  metrics,
  seed: 1,
  options: { from, counties: asked.map(({ code }) => code), days: asked.map(({ day }) => day) },
});

await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'odpowiedzi.md'), pageOf('pl', answered, asked, card));
await writeFile(join(folder, 'answers.md'), pageOf('en', answered, asked, card));
const said = answered.flatMap(({ answers }) => answers).filter(({ said: texts }) => texts.length > 0).length;
console.log(`${said} of ${answered.length * asked.length} answers; the others say why there is none`);

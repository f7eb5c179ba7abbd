// A long table of network metrics per county and change state, as CSV: node examples/node/metric-table.mjs [data] > table.csv
import { counties, measure, networkAt, turningPoints } from '@splot/core';
import { openDataset } from '@splot/core/node';

const metrics = ['density', 'connectedness', 'transitivity', 'degree-centralization', 'ei-index'];
const policy = 'last-evidence';

const { dataset, problems } = await openDataset(process.argv[2] ?? 'examples/lodzkie');
for (const { code, message } of problems) console.error(code, message.en);
if (dataset === null) process.exit(1);

const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
console.log('county,name,date,institutions,metric,value,status,why');
for (const { code: county, name } of counties(dataset)) {
  for (const date of turningPoints(dataset, { county, policy })) {
    const network = networkAt(dataset, { county, date, policy, mode: 'clique' });
    for (const { metric, value, status, why } of measure(network, metrics)) {
      const written = Number.isNaN(value) ? '' : String(value);
      console.log([county, name, date, String(network.nodes.length), metric, written, status, why?.code ?? ''].map(cell).join(','));
    }
  }
}

import type { Dataset } from '#core/model/dataset';
import type { Row } from '#core/model/tables';
import { dataset, type Sketched } from './dataset.ts';

/**
 * A wave of a survey about cooperation on the Frey scale: `answers` say what each institution reports, `b:3 c:0` or with `b:` not answered,
 * after what it did if not everything: `partial`, `refused`, `no-answer`, `not-asked`.
 */
export function survey(answers: Readonly<Record<string, string>>, change: Sketched = {}, wave: Partial<Row<'waves'>> = {}): Dataset {
  const told = Object.entries(answers).map(([id, text]) => {
    const words = text.split(' ').filter((word) => word !== '');
    return { id, status: words.find((word) => !word.includes(':')) ?? 'responded', reports: words.filter((word) => word.includes(':')) };
  });
  return dataset({
    places: ['1014', '1020'].map((teryt) => ({ id: `p${teryt}`, name: teryt, kind: 'powiat', teryt })),
    institutions: told.map(({ id }) => ({ id, name: id, place: 'p1014' })),
    waves: [{ wave: 'w1', question: 'cooperate', scale: 'frey', time: '2019-05', place: 'p1014', directed: false, ...wave }],
    invitations: told.map(({ id, status }) => ({ wave: 'w1', institution: id, status })),
    reports: told.flatMap(({ id, reports }) =>
      reports.map((report) => {
        const [target = '', value = ''] = report.split(':');
        return { wave: 'w1', question: 'cooperate', reporter: id, target, value };
      }),
    ),
    ...change,
  });
}

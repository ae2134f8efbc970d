import type { FigureRecord } from '../model/atlas.ts';
import { formatCsv } from '../model/csv.ts';

const NOT_PRINTED = 'not printed';

/** One line a value of one figure, each with all that is needed to quote it alone. */
export function figureCsv(figure: FigureRecord, address: string): string {
  const { id, title, measure, base, when, date, origin, cites } = figure;
  const sources = cites.map(({ source, passages }) => [source, ...passages].join(' ')).join('; ');
  return formatCsv(
    [
      'figure',
      'title',
      'measure',
      'label',
      'value',
      'unit',
      'printed',
      'base',
      'when',
      'date',
      'from',
      'cites',
      'address',
    ],
    figure.series.map(({ label, value, unit, printed }) => [
      id,
      title,
      measure,
      label,
      String(value),
      unit,
      printed,
      base ?? NOT_PRINTED,
      when ?? NOT_PRINTED,
      date,
      origin ?? NOT_PRINTED,
      sources,
      address,
    ]),
  );
}

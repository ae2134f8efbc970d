import type { Chart } from './chart-model.ts';
import type { FigureRecord } from '../model/atlas.ts';

interface Props {
  figure: Pick<FigureRecord, 'series' | 'measure'>;
  /** Whether the rows can be gone to: only on the page of the figure. */
  hasRowIds?: boolean;
}

const exactly = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** The values of a figure as the document prints them, and as numbers where that is not the same. */
export function ChartTable({ figure: { series, measure }, hasRowIds = false }: Props) {
  // Prints that are the numbers themselves, all of one unit, need no second column.
  const units = new Set(series.map(({ unit }) => unit));
  const isPlain =
    units.size === 1 &&
    series.every(({ value, printed }) => exactly.format(value) === printed.replace('%', ''));
  const printedLabel = isPlain ? `As printed, in ${[...units].join('')}` : 'As printed';
  return (
    <div class="stack">
      <table>
        <caption class="vh">{measure}</caption>
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">{printedLabel}</th>
            {!isPlain && <th scope="col">As a number</th>}
          </tr>
        </thead>
        <tbody>
          {series.map(({ label, value, unit, printed }, i) => (
            <tr key={label} id={hasRowIds ? rowIdOf(i + 1) : undefined}>
              <th scope="row">{label}</th>
              <td data-label={printedLabel}>{printed}</td>
              {!isPlain && (
                <td data-label="As a number">{`${exactly.format(value)}${unit === '%' ? '%' : ` ${unit}`}`}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowIdOf(place: number): string {
  return `value-${place}`;
}

/** The address of a value's row: on the page of its figure, which is `here` or another. */
export function rowUrlOf({ url }: Pick<Chart, 'url'>, place: number, here: boolean): string {
  return `${here ? '' : url}#${rowIdOf(place)}`;
}

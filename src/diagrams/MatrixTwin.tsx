import type { MatrixCell } from './matrix-model.ts';
import { addressOfList, countLeft, isLeft, type MatrixView } from './matrix-view.ts';
import { countOf, keysOf, WHOLE } from './matrix-words.ts';

interface Props {
  view: MatrixView;
  href: (url: string) => string;
}

/** The matrix as a table with the same counts and links, and with what the drawing shows by pattern in letters and figures. */
export function MatrixTwin({ view, href }: Props) {
  const { model, rows } = view;
  const heads = [{ id: 'all', label: WHOLE }, ...model.columns];
  const cells = new Map(model.cells.map((cell) => [cell.id, cell]));
  return (
    <table role="table">
      <caption>
        The same as a table{' '}
        <span class="matrix-note">
          {`${keysOf(model)
            .map(({ letter, label }) => `${letter} is for ${label}`)
            .join('; ')}.`}
        </span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {model.rowWord[0].replace(/^./, (first) => first.toUpperCase())}
          </th>
          {heads.map(({ id, label }) => (
            <th key={id} scope="col" role="columnheader" class="r">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, label, recordUrl, whole }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {recordUrl ? <a href={href(recordUrl)}>{label}</a> : label}
            </th>
            {heads.map((head) => {
              const cell = head.id === 'all' ? whole : cells.get(`${id}.${head.id}`);
              const count = cell ? countLeft(view.choice, cell.tally) : 0;
              return (
                <td key={head.id} role="cell" class={count ? 'r' : 'r is-empty'} data-label={head.label}>
                  {cell && count ? <Count cell={cell} count={count} view={view} href={href} /> : '–'}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ cell, count, view, href }: Props & { cell: MatrixCell; count: number }) {
  const { model, choice } = view;
  const isAsks = model.columns.find(({ id }) => id === cell.column)?.holds === 'asks';
  const left = cell.tally.filter((own) => isLeft(choice, own));
  // A letter and its figure stay in one line.
  const split = keysOf(model)
    .map(({ id, letter }) => [letter, countOf(model, left, id)] as const)
    .filter(([, few]) => few > 0)
    .map(([letter, few]) => `${letter}\u00a0${few}`)
    .join(' ');
  return (
    <>
      <a href={href(addressOfList(choice, cell))}>{count}</a>
      {isAsks && <span class="matrix-split"> {split}</span>}
    </>
  );
}

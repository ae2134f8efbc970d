import type { MatrixCell, MatrixColumn, MatrixModel } from './matrix-model.ts';
import { countOf, WHOLE, writeTally } from './matrix-words.ts';

interface Props {
  model: MatrixModel;
  href: (url: string) => string;
}

/**
 * The matrix as a table with the same counts and links, and with what the drawing shows by pattern in letters and figures.
 * The script reads from it what each list holds.
 */
export function MatrixTwin({ model, href }: Props) {
  const { rows, columns, cells } = model;
  const heads = [{ id: 'all', label: WHOLE }, ...columns];
  const keys = model.split === 'source' ? model.sources : model.strengths;
  return (
    <div class="matrix-twin stack wide">
      <table role="table">
        <caption>
          The same as a table{' '}
          <span class="matrix-note">
            {keys.map(({ letter, label }) => `${letter} is for ${label}`).join('; ')}.
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
        <tbody role="rowgroup" data-stack="">
          {rows.map(({ id, label, recordUrl, places, whole }) => (
            <tr
              key={id}
              role="row"
              data-line={id}
              data-place-name={places.name}
              data-place-level={places.level}
            >
              <th scope="row" role="rowheader">
                {recordUrl ? <a href={href(recordUrl)}>{label}</a> : label}
              </th>
              {heads.map((head) => {
                const cell =
                  head.id === 'all' ? whole : cells.find((own) => own.row === id && own.column === head.id);
                return (
                  <td key={head.id} role="cell" class={cell ? 'r' : 'r is-empty'} data-label={head.label}>
                    {cell ? <Count cell={cell} head={head} model={model} keys={keys} href={href} /> : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({
  cell,
  head,
  model,
  keys,
  href,
}: {
  cell: MatrixCell;
  head: { id: string; label: string } | MatrixColumn;
  model: MatrixModel;
  keys: readonly { id: string; letter: string }[];
  href: Props['href'];
}) {
  const isAsks = !('holds' in head) || head.holds === 'asks';
  return (
    <>
      <a href={href(cell.url)} data-cell={cell.id} data-tally={writeTally(cell.tally)}>
        {cell.count}
      </a>
      {isAsks && head.id !== 'all' && (
        <span class="matrix-split">
          {keys.map(({ id, letter }) => {
            const count = countOf(model, cell.tally, id);
            return count > 0 ? (
              <span key={id} data-key={id} data-letter={letter}>
                {' '}
                {letter} {count}
              </span>
            ) : null;
          })}
        </span>
      )}
    </>
  );
}

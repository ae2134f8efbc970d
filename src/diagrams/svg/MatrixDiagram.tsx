import type { ComponentChildren } from 'preact';
import {
  MATRIX_TEXT,
  type MatrixLayout,
  type MatrixText,
  type PlacedMatrixCell,
  type PlacedMatrixLine,
  type Rectangle,
} from '../layout/layout-matrix-shapes.ts';
import type { MatrixCell, MatrixModel } from '../matrix-model.ts';
import { sayCell } from '../matrix-words.ts';
import { fillOf, MatrixPatterns } from './MatrixPatterns.tsx';

interface Props {
  model: MatrixModel;
  layout: MatrixLayout;
  /** Tells the drawings of one page apart in ids and classes. */
  name: string;
  /** Rows and columns have changed places. */
  turned: boolean;
  href: (url: string) => string;
}

interface Lookup extends Props {
  cells: ReadonlyMap<string, MatrixCell>;
  wholes: ReadonlyMap<string, MatrixCell>;
  labels: ReadonlyMap<string, string>;
  keys: readonly { id: string }[];
  prefix: string;
}

/**
 * A matrix as labelled SVG: every list is a link, named in full. Readable without a stylesheet; hues come from
 * `diagram-matrix.css`. What the script moves is marked: `data-stack` holds lines (`data-line`, each `data-extent` long)
 * one after another along its axis, and cells with `data-across` follow the head of their name.
 */
export function MatrixDiagram(props: Props) {
  const { model, layout, name, turned } = props;
  const prefix = `matrix-${model.name}-${name}`;
  const keys = model.split === 'source' ? model.sources : model.strengths;
  const lookup: Lookup = {
    ...props,
    keys,
    prefix,
    cells: new Map(model.cells.map((cell) => [cell.id, cell])),
    wholes: new Map(model.rows.map(({ id, whole }) => [id, whole])),
    labels: new Map([...model.rows, ...model.columns].map(({ id, label }) => [id, label])),
  };
  const slides = turned && layout.flow === 'columns';
  return (
    <svg
      class={`matrix-svg matrix-${name}`}
      data-matrix-drawing=""
      data-top={layout.top}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-labelledby={`${prefix}-title`}
      font-family="sans-serif"
      fill="currentColor"
    >
      <title id={`${prefix}-title`}>
        {model.name === 'owners'
          ? 'How many asks name each owner, by the level at which the thing is to be done'
          : 'How many asks each document makes on each theme, and how strongly'}
      </title>
      <MatrixPatterns name={prefix} split={model.split} keys={keys} />
      <g aria-hidden="true">
        <Texts texts={layout.keys.texts} />
        {layout.keys.swatches.map(({ id, swatch, texts }) => (
          <g key={id}>
            <g {...fillOf({ name: prefix, split: model.split, keys }, id)}>
              <rect class="outline" {...swatch} stroke="currentColor" stroke-width="1" />
            </g>
            <Texts texts={texts} />
          </g>
        ))}
      </g>
      <g data-stack={slides ? 'x' : undefined}>
        {layout.heads.map((head) => {
          const whole = lookup.wholes.get(head.id);
          return (
            <g
              key={head.id}
              class="head"
              data-head={head.id}
              data-line={slides ? head.id : undefined}
              data-extent={slides ? head.extent : undefined}
              transform={`translate(${head.at} 0)`}
            >
              {whole ? (
                <Item cell={whole} row="heads" label={lookup.labels.get(head.id) ?? head.id} lookup={lookup}>
                  <Spot box={head.box} />
                  <Texts texts={head.texts} />
                </Item>
              ) : (
                <g aria-hidden="true">
                  <Texts texts={head.texts} />
                </g>
              )}
            </g>
          );
        })}
      </g>
      <g data-stack="y" transform={`translate(0 ${layout.top})`}>
        {layout.rows.map((row) => (
          <Row key={row.id} row={row} lookup={lookup} />
        ))}
      </g>
    </svg>
  );
}

function Row({ row, lookup }: { row: PlacedMatrixLine; lookup: Lookup }) {
  const { layout, turned } = lookup;
  const stack = layout.flow === 'stack';
  const whole = lookup.wholes.get(row.id);
  const label = lookup.labels.get(row.id) ?? row.id;
  const cells = row.cells.map((placed) => {
    const cell = lookup.cells.get(placed.id)!;
    // What the row does not say of the cell.
    const other = turned ? cell.row : cell.column;
    return (
      <Item
        key={placed.id}
        cell={cell}
        row={stack ? placed.id : row.id}
        label={lookup.labels.get(other) ?? other}
        lookup={lookup}
        line={stack ? { id: other, extent: placed.box.height } : null}
        across={!stack && turned ? other : null}
        at={stack ? [0, placed.box.y] : [placed.box.x, 0]}
      >
        <Cell placed={placed} column={cell.column} lookup={lookup} />
      </Item>
    );
  });
  return (
    <g
      class="line"
      role="group"
      aria-label={label}
      data-line={row.id}
      data-extent={row.extent}
      transform={`translate(0 ${row.at})`}
    >
      {!stack && <rect class="ground" x="0" y="0" width={layout.width} height={row.extent} fill="none" />}
      <path class="rule" d={`M0 0H${layout.width}`} stroke="currentColor" stroke-opacity="0.25" fill="none" />
      {whole ? (
        <Item cell={whole} row={row.id} label={label} lookup={lookup}>
          <Spot box={row.head.box} />
          <Texts texts={row.head.texts} />
        </Item>
      ) : (
        <g aria-hidden="true">
          <Texts texts={row.head.texts} />
        </g>
      )}
      {stack ? (
        <g data-stack="y" transform={`translate(0 ${row.extent})`}>
          {cells}
        </g>
      ) : (
        cells
      )}
    </g>
  );
}

function Cell({
  placed: { box, slices, sign, texts },
  column,
  lookup,
}: {
  placed: PlacedMatrixCell;
  column: string;
  lookup: Lookup;
}) {
  const outers = [...new Set(slices.map(({ outer }) => outer))];
  const isSource = lookup.model.split === 'source';
  return (
    <>
      <Spot box={{ ...box, x: 0, y: 0 }} />
      {outers.map((outer) => {
        const own = slices.filter((slice) => slice.outer === outer);
        return (
          <g
            key={outer}
            {...fillOf({ name: lookup.prefix, split: lookup.model.split, keys: lookup.keys }, outer)}
          >
            {own.map(({ inner, outer: _, ...rectangle }) => (
              <rect
                key={inner}
                class="slice"
                data-source={isSource ? outer : inner}
                data-strength={isSource ? inner : outer}
                // Slices of one filling meet without a seam.
                shape-rendering={own.length > 1 ? 'crispEdges' : undefined}
                {...rectangle}
              />
            ))}
            <rect class="outline" {...around(own)} fill="none" stroke="currentColor" stroke-width="0.9" />
          </g>
        );
      })}
      {sign && <PairSign {...sign} type={column} />}
      <Texts texts={texts} />
    </>
  );
}

/** The box of slices that stand under one another. */
function around(slices: readonly Rectangle[]): Rectangle {
  const [first] = slices;
  const height = slices.reduce((sum, slice) => sum + slice.height, 0);
  return { x: first!.x, y: first!.y, width: first!.width, height: Math.round(height * 100) / 100 };
}

/** Two lines alike, one that goes on from a ring, two that part. */
export function PairSign({ x, y, radius, type }: { x: number; y: number; radius: number; type: string }) {
  const r = radius;
  const d =
    type === 'repeats'
      ? `M${x - r} ${y - 3}h${2 * r}M${x - r} ${y + 3}h${2 * r}`
      : type === 'extends'
        ? `M${x - r} ${y}h${2 * r}M${x + r - 5} ${y - 5}l5 5l-5 5`
        : `M${x} ${y + r}v${-r}M${x} ${y}l${-r + 1} ${-r}M${x} ${y}l${r - 1} ${-r}`;
  return (
    <path class="sign" d={d} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
  );
}

function Spot({ box }: { box: Rectangle }) {
  return (
    <rect
      class="spot"
      x={box.x + 1}
      y={box.y + 1.5}
      width={Math.max(0, box.width - 2)}
      height={Math.max(0, box.height - 2.5)}
      rx="3"
      fill="none"
    />
  );
}

interface ItemProps {
  cell: MatrixCell;
  row: string;
  label: string;
  lookup: Lookup;
  line?: { id: string; extent: number } | null;
  across?: string | null;
  at?: readonly [number, number];
  children: ComponentChildren;
}

function Item({ cell, row, label, lookup, line, across, at, children }: ItemProps) {
  // Preact's types know a link of HTML only, which cannot be moved so.
  const move = at ? { transform: `translate(${at[0]} ${at[1]})` } : {};
  return (
    <a
      href={lookup.href(cell.url)}
      class="item"
      data-item={cell.id}
      data-row={row}
      data-label={label}
      data-line={line?.id}
      data-extent={line?.extent}
      data-across={across ?? undefined}
      {...move}
    >
      <title>{sayCell(lookup.model, cell)}</title>
      {children}
    </a>
  );
}

function Texts({ texts }: { texts: readonly MatrixText[] }) {
  return texts.map(({ text, x, y, style, anchor, turned, key }) => {
    const { size, face } = MATRIX_TEXT[style];
    return (
      <text
        key={`${x} ${y}`}
        class={`t-${style}`}
        data-count={style === 'count' ? '' : undefined}
        data-key={key}
        x={x}
        y={y}
        font-size={size}
        font-weight={face === 'regular' ? undefined : 600}
        text-anchor={anchor === 'start' ? undefined : anchor}
        transform={turned && `rotate(-90 ${x} ${y})`}
      >
        {text}
      </text>
    );
  });
}

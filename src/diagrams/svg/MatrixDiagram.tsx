import { Fragment, type ComponentChildren } from 'preact';
import type {
  MatrixLayout,
  MatrixText,
  PlacedMatrixHead,
  PlacedMatrixLine,
  Rectangle,
} from '../layout/layout-matrix-shapes.ts';
import type { MatrixCell } from '../matrix-model.ts';
import { addressOfList, type MatrixView } from '../matrix-view.ts';
import { keysOf, nameCell } from '../matrix-words.ts';
import { fillOf, MatrixPatterns } from './MatrixPatterns.tsx';
import { PairSign } from './PairSign.tsx';

interface Props {
  view: MatrixView;
  layout: MatrixLayout;
  /** Tells the drawings of one page apart in ids. */
  name: string;
  href: (url: string) => string;
  /** With what the script goes by: `data-item` and the like. The page goes without, since it holds several drawings. */
  isLive?: boolean;
}

interface Lookup extends Props {
  cells: ReadonlyMap<string, MatrixCell>;
  wholes: ReadonlyMap<string, MatrixCell>;
  labels: ReadonlyMap<string, string>;
  /** The filling of each key. */
  looks: ReadonlyMap<string, { fill: string; hue?: string }>;
}

const ORIGIN = { x: 0, y: 0 };

/**
 * A matrix as labelled SVG: every list is a link, named in full. Sizes of texts, lines and hues come from
 * `diagram-matrix.css`.
 */
export function MatrixDiagram(props: Props) {
  const { view, layout, name } = props;
  const { model } = view;
  const keys = keysOf(model);
  const lookup: Lookup = {
    ...props,
    cells: new Map(model.cells.map((cell) => [cell.id, cell])),
    wholes: new Map(model.rows.map(({ id, whole }) => [id, whole])),
    labels: new Map([...model.rows, ...model.columns].map(({ id, label }) => [id, label])),
    looks: new Map(keys.map(({ id }) => [id, fillOf({ name, split: model.split, keys }, id)])),
  };
  return (
    <svg
      class={`matrix-svg is-${layout.flow}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-labelledby={`${name}-title`}
      font-family="sans-serif"
      font-size="13"
      fill="currentColor"
    >
      <title id={`${name}-title`}>
        {model.name === 'owners'
          ? 'How many asks name each owner, by the level at which the thing is to be done'
          : 'How many asks each document makes on each theme, and how strongly'}
      </title>
      <MatrixPatterns name={name} split={model.split} keys={keys} />
      <g aria-hidden="true">
        <Texts texts={layout.keys.texts} />
        {layout.keys.swatches.map(({ id, swatch, texts }) => (
          <g key={id}>
            <Boxes {...lookup.looks.get(id)!} boxes={[{ box: swatch, at: ORIGIN }]} />
            <Texts texts={texts} />
          </g>
        ))}
      </g>
      <g>
        {layout.heads.map((head) => (
          <Head key={head.id} head={head} lookup={lookup} />
        ))}
      </g>
      <g transform={`translate(0 ${layout.top})`}>
        {layout.rows.map((row) => (
          <Row key={row.id} row={row} lookup={lookup} />
        ))}
      </g>
    </svg>
  );
}

function Head({ head, lookup }: { head: PlacedMatrixHead; lookup: Lookup }) {
  return (
    <g class="head" data-head={lookup.isLive ? head.id : undefined} transform={`translate(${head.at} 0)`}>
      <Name line={head.id} head={head} row="heads" lookup={lookup} />
    </g>
  );
}

function Row({ row, lookup }: { row: PlacedMatrixLine; lookup: Lookup }) {
  const { layout, view, isLive } = lookup;
  const isStack = layout.flow === 'stack';
  return (
    <g
      class="line"
      role="group"
      aria-label={lookup.labels.get(row.id) ?? row.id}
      data-line={isLive ? row.id : undefined}
      transform={`translate(0 ${row.at})`}
    >
      {isLive && !isStack && (
        <path class="ground" d={pathOf({ x: 0, y: 0, ...layout, height: row.height })} fill="none" />
      )}
      <path class="rule" d={`M0 0H${layout.width}`} />
      <Name line={row.id} head={row.head} row={row.id} lookup={lookup} />
      {row.cells.map((placed) => {
        const cell = lookup.cells.get(placed.id)!;
        // What the row does not say of the cell.
        const other = view.choice.isTurned ? cell.row : cell.column;
        return (
          <Item
            key={placed.id}
            cell={cell}
            row={isStack ? placed.id : row.id}
            label={lookup.labels.get(other) ?? other}
            lookup={lookup}
            box={placed.box}
          >
            <Spot box={{ ...placed.box, x: 0, y: 0 }} />
            {placed.sign && <PairSign {...placed.sign} type={cell.column} />}
            <Texts texts={placed.texts} />
          </Item>
        );
      })}
      <Parts row={row} lookup={lookup} />
    </g>
  );
}

/** The name of a line, which is a link where the line has a list of its own. */
function Name({
  line,
  head: { box, texts },
  row,
  lookup,
}: {
  line: string;
  head: { box: Rectangle; texts: readonly MatrixText[] };
  row: string;
  lookup: Lookup;
}) {
  const whole = lookup.wholes.get(line);
  return whole ? (
    <Item cell={whole} row={row} label={lookup.labels.get(line) ?? line} lookup={lookup}>
      <Spot box={box} />
      <Texts texts={texts} />
    </Item>
  ) : (
    <g aria-hidden="true">
      <Texts texts={texts} />
    </g>
  );
}

/**
 * The parts of all cells of a row, over their links. Those that a filter took something from are hollow but for what is
 * left of them.
 */
function Parts({ row, lookup }: { row: PlacedMatrixLine; lookup: Lookup }) {
  const parts = row.cells.flatMap((cell) => cell.parts.map((part) => ({ ...part, at: cell.box })));
  return (
    <g class="parts">
      {[...lookup.looks].map(([id, look]) => {
        const own = parts.filter(({ key }) => key === id);
        const hollow = own.filter(({ left }) => left);
        const left = hollow.flatMap((part) => part.left!.map((box) => ({ box, at: part.at })));
        return (
          <Fragment key={id}>
            <Boxes {...look} boxes={left} isBare />
            <Boxes fill="none" boxes={hollow} />
            <Boxes {...look} boxes={own.filter((part) => !part.left)} />
          </Fragment>
        );
      })}
    </g>
  );
}

/** Boxes as one shape, each measured from a corner of its own. */
function Boxes({
  boxes,
  fill,
  hue = '',
  isBare,
}: {
  boxes: readonly { box: Rectangle; at: { x: number; y: number } }[];
  fill: string;
  hue?: string;
  /** Without an outline. */
  isBare?: boolean;
}) {
  const d = boxes.map(({ box, at }) => pathOf({ ...box, x: box.x + at.x, y: box.y + at.y })).join('');
  const classes = [isBare ? '' : 'part', hue].filter(Boolean).join(' ');
  return d ? <path class={classes || undefined} fill={fill} d={d} /> : null;
}

/** What is hit, and what shows the focus. */
function Spot({ box }: { box: Rectangle }) {
  const width = Math.max(0, box.width - 2);
  const height = Math.max(0, box.height - 2.5);
  return <path class="spot" d={pathOf({ x: box.x + 1, y: box.y + 1.5, width, height })} fill="none" />;
}

interface ItemProps {
  cell: MatrixCell;
  row: string;
  label: string;
  lookup: Lookup;
  box?: Rectangle;
  children: ComponentChildren;
}

function Item({ cell, row, label, lookup: { view, href, isLive }, box, children }: ItemProps) {
  // Preact’s types know a link of HTML only, which cannot be moved so.
  const move = box ? { transform: `translate(${box.x} ${box.y})` } : {};
  const live = isLive ? { 'data-item': cell.id, 'data-row': row, 'data-label': label } : {};
  return (
    <a href={href(addressOfList(view.choice, cell))} {...live} {...move}>
      <title>{nameCell(view, cell)}</title>
      {children}
    </a>
  );
}

function Texts({ texts }: { texts: readonly MatrixText[] }) {
  return texts.map(({ text, x, y, style, anchor, turned }, i) => (
    <text
      key={i}
      class={`t-${style}`}
      x={x}
      y={y}
      text-anchor={anchor === 'start' ? undefined : anchor}
      transform={turned && `rotate(-90 ${x} ${y})`}
    >
      {text}
    </text>
  ));
}

function pathOf({ x, y, width, height }: Rectangle): string {
  const [left, top, w, h] = [x, y, width, height].map((length) => Math.round(length * 10) / 10);
  return `M${left} ${top}h${w}v${h}h-${w}z`;
}

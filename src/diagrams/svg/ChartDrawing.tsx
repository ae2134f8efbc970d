import type { Chart, ChartRow } from '../chart-model.ts';
import { sayRow } from '../chart-words.ts';
import {
  CHART_TEXTS,
  type ChartLayout,
  type ChartMark,
  type ChartText,
  type PlacedChartItem,
} from '../layout/layout-chart-shapes.ts';

interface Props {
  chart: Chart;
  layout: ChartLayout;
  /** Tells the drawings of one figure apart in ids and classes. */
  name: string;
  /** The address of a value, by its place in the series. */
  hrefOf: (place: number) => string;
}

/** How each role is drawn where no stylesheet reaches; colours come from `diagram-chart.css`. */
const PAINT: Readonly<Record<ChartMark['role'], Record<string, string | number>>> = {
  full: { fill: 'currentColor', stroke: 'currentColor' },
  empty: { fill: 'none', stroke: 'currentColor' },
  track: { fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.35 },
  axis: { fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.35 },
  course: { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 },
  apart: { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': '6 5' },
};

/**
 * A chart as labelled SVG. Every value is a link to its row in the table, named by label, value and unit. What stands over
 * and under the values is said in the text of the page too, and so is not read out twice.
 */
export function ChartDrawing({ chart, layout, name, hrefOf }: Props) {
  const { width, height, texts, marks, items } = layout;
  const rows = new Map(chart.panels.flatMap((panel) => panel.rows.map((row) => [row.to.place, row])));
  const id = `chart-${chart.slug}-${name}`;
  return (
    <svg
      class={`chart-svg chart-${name}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={id}
      font-family="sans-serif"
      fill="currentColor"
    >
      <title id={id}>{`Values: ${chart.title}`}</title>
      <g aria-hidden="true">
        <Marks marks={marks} />
        <Texts texts={texts} />
      </g>
      <g role="list">
        {items.map((item) => (
          <g role="listitem" key={item.places.join(' ')}>
            <Item item={item} row={rows.get(item.places.at(-1)!)!} slug={chart.slug} hrefOf={hrefOf} />
          </g>
        ))}
      </g>
    </svg>
  );
}

function Item(props: { item: PlacedChartItem; row: ChartRow; slug: string; hrefOf: Props['hrefOf'] }) {
  const { item, row, slug, hrefOf } = props;
  const place = item.places[0]!;
  return (
    <a
      href={hrefOf(place)}
      class="item"
      data-item={`${slug}-${place}`}
      data-row={item.row}
      data-label={row.label}
      data-places={item.places.join(' ')}
    >
      <title>{sayRow(row)}</title>
      <rect class="room" {...item.box} rx="4" fill="none" pointer-events="all" />
      <Marks marks={item.marks} />
      <Texts texts={item.texts} />
    </a>
  );
}

function Marks({ marks }: { marks: readonly ChartMark[] }) {
  return marks
    .filter(({ d }) => d !== '')
    .map(({ role, d }) => <path key={`${role} ${d}`} class={`m-${role}`} d={d} {...PAINT[role]} />);
}

function Texts({ texts }: { texts: readonly ChartText[] }) {
  return texts.map(({ text, x, y, style, anchor, then }) => (
    <text
      key={`${x} ${y}`}
      class={`t-${style}`}
      x={x}
      y={y}
      font-size={CHART_TEXTS[style].size}
      font-weight={CHART_TEXTS[style].face === 'regular' ? undefined : 600}
      text-anchor={anchor === 'start' ? undefined : anchor}
    >
      {text}
      {then && (
        <tspan class={`t-${then.style}`} font-size={CHART_TEXTS[then.style].size} font-weight="400">
          {then.text}
        </tspan>
      )}
    </text>
  ));
}

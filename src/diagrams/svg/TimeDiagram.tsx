import { TIME_TEXTS, type PlacedTime, type TimeLayout, type TimeText } from '../layout/layout-time-shapes.ts';
import type { TimeItem, TimeList, TimeModel } from '../time-model.ts';
import { TimeMark } from './TimeMark.tsx';

interface Props {
  model: TimeModel;
  layout: TimeLayout;
  /** Tells the drawings of one page apart in ids and classes. */
  name: string;
  href: (url: string) => string;
}

interface Lookup {
  item: (id: string) => TimeItem;
  list: (id: string) => TimeList;
  href: Props['href'];
}

/**
 * The timeline as labelled SVG: every mark is a link to its record, or to the list of its year. Readable without a
 * stylesheet; colours come from `diagram-time.css`. A screen reader meets each lane, or each year where time runs
 * downward, as a named list.
 */
export function TimeDiagram({ model, layout, name, href }: Props) {
  const lookup = makeLookup(model, href);
  return (
    <svg
      class={`time-svg time-${name} is-${layout.direction}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-labelledby={`time-${name}-title`}
      font-family="sans-serif"
      fill="currentColor"
    >
      <title id={`time-${name}-title`}>{sayTitle(model)}</title>
      <g aria-hidden="true">
        {layout.sections.map(({ id, ground }) => (
          <rect key={id} class={`ground of-${id}`} {...ground} rx="8" fill="none" />
        ))}
        {layout.lines.map(({ is, from, to }, i) => (
          <line
            key={i}
            class={`line-${is}`}
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            stroke="currentColor"
            stroke-opacity={is === 'axis' ? 0.8 : 0.25}
          />
        ))}
        {layout.breaks.map(({ x, y }) => (
          <path
            key={`${x} ${y}`}
            class="break"
            d={
              layout.direction === 'across'
                ? `M${x - 8} ${y}l4 -6 4 12 4 -12 4 6`
                : `M${x} ${y - 10}l-6 4 12 4 -12 4 6 4`
            }
            fill="none"
            stroke="currentColor"
          />
        ))}
        <Texts texts={layout.texts} />
      </g>
      <g aria-hidden="true">
        {layout.ends.map(({ year, from, to }) => (
          <line
            key={year}
            class="end"
            data-end={year}
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            stroke="none"
          />
        ))}
      </g>
      {layout.sections.map(({ id, label, things }) => (
        <Things key={id} label={label} things={things} lookup={lookup} />
      ))}
      <Things label="Undated" things={layout.undated} lookup={lookup} />
    </svg>
  );
}

function sayTitle({ years }: TimeModel): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return `Timeline from ${first} to ${last}: laws and bodies, reports, contracts, dates set, and later developments`;
}

function makeLookup({ lanes, undated, years }: TimeModel, href: Props['href']): Lookup {
  const items = new Map(
    [...lanes.flatMap((lane) => lane.items), ...undated.items].map((item) => [item.id, item]),
  );
  const lists = new Map(years.flatMap((year) => year.lists).map((list) => [list.id, list]));
  return { item: (id) => items.get(id)!, list: (id) => lists.get(id)!, href };
}

function Things(props: { label: string; things: readonly PlacedTime[]; lookup: Lookup }) {
  const { label, things, lookup } = props;
  if (things.length === 0) return null;
  return (
    <g role="list" aria-label={label}>
      {things.map((thing) => (
        <g role="listitem" key={thing.id}>
          {thing.is === 'item' ? (
            <Item thing={thing} item={lookup.item(thing.id)} href={lookup.href} />
          ) : (
            <List thing={thing} list={lookup.list(thing.id)} />
          )}
        </g>
      ))}
    </g>
  );
}

function Item({ thing, item, href }: { thing: PlacedTime; item: TimeItem; href: Props['href'] }) {
  return (
    <a
      href={href(item.url)}
      class={`item in-${item.group} k-${item.kind}`}
      data-item={item.id}
      data-row={thing.row}
      data-label={item.label}
      data-start={item.start.toFixed(3)}
    >
      <title>{item.says}</title>
      <rect class="hit" {...thing.box} rx="4" fill="none" />
      <TimeMark mark={thing.mark} group={item.group} dateKind={item.asks[0]?.kind ?? null} span={item.span} />
      <Texts texts={thing.texts} />
    </a>
  );
}

function List({ thing, list }: { thing: PlacedTime; list: TimeList }) {
  const { x, y, length } = thing.mark;
  const kind = list.items[0]!.kind;
  return (
    <a
      href={`#${list.id}`}
      class={`item is-list in-${list.group} k-${list.group === 'dates' ? 'event' : kind}`}
      data-item={list.id}
      data-row={thing.row}
      data-label={list.title}
      data-start={list.items[0]!.year}
      data-holds={list.items.map(({ id }) => id).join(' ')}
      data-count={list.items.length}
    >
      <title>{`${list.says}, as a list on this page`}</title>
      <rect class="hit" {...thing.box} rx="4" fill="none" />
      {length > 0 ? (
        <rect
          class="mark"
          x={x}
          y={y - 9}
          width={length}
          height="18"
          rx="9"
          fill="none"
          stroke="currentColor"
        />
      ) : (
        <circle class="mark" cx={x} cy={y} r="6" fill="none" stroke="currentColor" stroke-width="3" />
      )}
      <Texts texts={thing.texts} />
    </a>
  );
}

function Texts({ texts }: { texts: readonly TimeText[] }) {
  return texts.map(({ text, x, y, style, anchor }) => {
    const { size, face } = TIME_TEXTS[style];
    return (
      <text
        key={`${x} ${y}`}
        class={`t-${style}`}
        x={x}
        y={y}
        font-size={size}
        font-weight={face === 'bold' ? 600 : undefined}
        text-anchor={anchor === 'start' ? undefined : anchor}
      >
        {text}
      </text>
    );
  });
}

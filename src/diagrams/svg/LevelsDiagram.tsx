import type { ComponentChildren } from 'preact';
import type { LevelsLayout, PlacedItem, PlacedLevel } from '../layout/levels-shapes.ts';
import type { LevelAsk, LevelBody, LevelsModel } from '../levels-model.ts';
import { UNPLACED } from '../levels-graph.ts';
import { bodiesOf, sayAsk, sayBodyInDrawing, sayLevel } from '../levels-words.ts';
import { Arrow } from './Arrow.tsx';
import { LevelSign } from './LevelSign.tsx';
import { Lines } from './Lines.tsx';
import { MARK_SHAPES } from './mark-shapes.ts';

interface Props {
  model: LevelsModel;
  layout: LevelsLayout;
  /** Tells the drawings of one page apart in ids and classes. */
  name: string;
  href: (url: string) => string;
}

interface Lookup {
  body: (id: string) => LevelBody;
  /** The accessible name of a body. */
  sayBody: (body: LevelBody) => string;
  ask: (level: string, action: string) => LevelAsk;
  href: Props['href'];
}

/**
 * The levels as labelled SVG: every body and every action is a link. Readable without a stylesheet; colours come from
 * `diagram.css`. A screen reader meets each level as a named group, national first, its bodies and actions as lists; what
 * an arrow says stands in the name of the body that it starts from.
 */
export function LevelsDiagram({ model, layout, name, href }: Props) {
  const lookup = makeLookup(model, href);
  const labels = new Map(model.levels.map((level) => [level.level as string, sayLevel(level)]));
  return (
    <svg
      class={`levels-svg drawing is-${name}`}
      data-levels-drawing=""
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-labelledby={`levels-${name}-title`}
      font-family="sans-serif"
      fill="currentColor"
    >
      <title id={`levels-${name}-title`}>
        The levels of an integrated care system, from national to practice
      </title>
      <g aria-hidden="true">
        <Lines lines={layout.headings} />
      </g>
      {layout.levels.map((level, i) => (
        <Band
          key={level.id}
          level={level}
          ring={i}
          label={labels.get(level.id) ?? 'No level named'}
          lookup={lookup}
        />
      ))}
      <g aria-hidden="true">
        {layout.links.map((link) => (
          <Arrow key={`${link.from} ${link.to}`} link={link} />
        ))}
      </g>
    </svg>
  );
}

function makeLookup(model: LevelsModel, href: Props['href']): Lookup {
  const bodies = new Map(bodiesOf(model).map((body) => [body.id as string, body]));
  const asks = new Map<string, LevelAsk>();
  for (const { level, asks: here } of [...model.levels, { level: UNPLACED, asks: model.unplaced }]) {
    for (const ask of here) asks.set(`${level} ${ask.action.id}`, ask);
  }
  return {
    body: (id) => bodies.get(id)!,
    sayBody: (body) => sayBodyInDrawing(body, model),
    ask: (level, action) => asks.get(`${level} ${action}`)!,
    href,
  };
}

function Band({
  level,
  ring,
  label,
  lookup,
}: {
  level: PlacedLevel;
  ring: number;
  label: string;
  lookup: Lookup;
}) {
  const { id, box, head, areaId } = level;
  const area = areaId ? lookup.body(areaId) : null;
  return (
    <g role="group" aria-label={label} class={id === UNPLACED ? 'band is-unplaced' : 'band'} data-band={id}>
      <rect class="ground" {...box} rx="10" fill="none" stroke="currentColor" stroke-opacity="0.2" />
      <LevelSign {...level.sign} ring={id === UNPLACED ? null : ring} />
      {area ? (
        <Item
          id={area.id}
          level={id}
          label={area.label}
          says={lookup.sayBody(area)}
          url={lookup.href(area.url)}
          kind="area"
        >
          <rect class="shape" {...head.box} rx="6" fill="none" />
          <Lines lines={head.texts} />
        </Item>
      ) : (
        <Lines lines={head.texts} />
      )}
      <ItemList label="Bodies" items={level.bodies}>
        {(item) => <Body item={item} level={id} lookup={lookup} />}
      </ItemList>
      <ItemList label="Actions asked here" items={level.marks}>
        {(item) => <Mark item={item} level={id} lookup={lookup} />}
      </ItemList>
      <Lines lines={level.remarks} />
    </g>
  );
}

function ItemList(props: {
  label: string;
  items: readonly PlacedItem[];
  children: (item: PlacedItem) => ComponentChildren;
}) {
  if (props.items.length === 0) return null;
  return (
    <g role="list" aria-label={props.label}>
      {props.items.map((item) => (
        <g role="listitem" key={item.id}>
          {props.children(item)}
        </g>
      ))}
    </g>
  );
}

function Body({ item, level, lookup }: { item: PlacedItem; level: string; lookup: Lookup }) {
  const body = lookup.body(item.id);
  const outline = outlineOf(body);
  return (
    <Item
      id={item.id}
      level={level}
      label={body.label}
      says={lookup.sayBody(body)}
      url={lookup.href(body.url)}
      kind={`body k-${body.kind}`}
    >
      <rect
        class={`shape is-${outline}`}
        {...item.box}
        rx={outline === 'owner' ? 0 : 6}
        fill="none"
        stroke="currentColor"
        stroke-dasharray={outline === 'dashed' ? '5 3.5' : undefined}
      />
      <Lines lines={item.texts} />
    </Item>
  );
}

/** An owner is drawn as one, whatever a document says of it; only structures are said to be statutory or not. */
function outlineOf({ kind, statutory }: LevelBody): 'owner' | 'solid' | 'dashed' {
  if (kind === 'owner') return 'owner';
  return statutory === 'yes' || statutory === 'differs' ? 'solid' : 'dashed';
}

function Mark({ item, level, lookup }: { item: PlacedItem; level: string; lookup: Lookup }) {
  const ask = lookup.ask(level, item.id);
  const { kind, mark } = ask.action;
  return (
    <Item
      id={item.id}
      level={level}
      label={mark}
      says={sayAsk(ask)}
      url={lookup.href(ask.url)}
      kind={`mark k-${kind}`}
    >
      <path
        class="shape"
        d={MARK_SHAPES[kind]}
        transform={`translate(${item.box.x} ${item.box.y})`}
        fill="none"
        stroke="currentColor"
        stroke-linejoin="round"
      />
      <Lines lines={item.texts} />
    </Item>
  );
}

interface ItemProps {
  id: string;
  level: string;
  /** What the item shows; a keyboard finds it by this. */
  label: string;
  /** Its accessible name, shown as a tooltip too. */
  says: string;
  url: string;
  kind: string;
  children: ComponentChildren;
}

function Item({ id, level, label, says, url, kind, children }: ItemProps) {
  return (
    <a href={url} class={`item ${kind}`} data-item={id} data-row={level} data-label={label}>
      <title>{says}</title>
      {children}
    </a>
  );
}

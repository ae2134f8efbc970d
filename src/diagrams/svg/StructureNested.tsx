import type { NestedLayout, PlacedNested } from '../layout/layout-structure-shapes.ts';
import type { Era, StructureModel } from '../structure-model.ts';
import { sayEra } from '../structure-words.ts';
import { Lines } from './Lines.tsx';
import { isStatutory, lookUpStructure, type StructureLookup } from '../structure-lookup.ts';
import { AreaFrame, BodyShape, Since, StructureItem } from './StructureItem.tsx';

interface Props {
  model: StructureModel;
  era: Era;
  layout: NestedLayout;
  /** Tells the drawings of one page apart in ids and classes. */
  size: string;
  href: (url: string) => string;
}

/**
 * The areas inside one another as labelled SVG: every area and every body is a link, and so is what has come of it
 * since. A screen reader meets each area as a named group, the widest first, its bodies before the next area. Readable
 * without a stylesheet; colours come from `diagram-structure.css`.
 */
export function StructureNested({ model, era, layout, size, href }: Props) {
  const title = `structure-nested-${era}-${size}`;
  const lookup = lookUpStructure(model, era, href);
  return (
    <svg
      class={`structure-svg is-${size}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-labelledby={title}
      font-family="sans-serif"
      fill="currentColor"
    >
      <title id={title}>{`What sits inside what. ${sayEra(era)}`}</title>
      <Area placed={layout.root} lookup={lookup} />
    </svg>
  );
}

function Area({ placed, lookup }: { placed: PlacedNested; lookup: StructureLookup }) {
  const area = lookup.area(placed.id)!;
  const { label, says, url } = lookup.name(placed.id);
  const bodies = placed.inside.filter(({ kind }) => kind === 'body').flatMap(withInside);
  const inner = placed.inside.find(({ kind }) => kind === 'area');
  return (
    <g role="group" aria-label={`${area.label} level`}>
      <AreaFrame box={placed.box} level={area.level} tentative={area.inside === 'editorial'} />
      <StructureItem id={placed.id} row={placed.row} label={label} says={says} url={url} kind="area">
        <rect class="shape" {...headBox(placed)} rx="8" fill="none" />
        <Lines lines={placed.texts} />
      </StructureItem>
      <Rows placed={[{ ...placed, kind: 'area' }]} lookup={lookup} sinceOnly />
      <Rows placed={bodies} lookup={lookup} />
      {inner && <Area placed={inner} lookup={lookup} />}
    </g>
  );
}

/** What the head of an area is seen by when it is picked out: its words without those of what came since. */
function headBox({ head, since }: PlacedNested) {
  const { x, y, width, height } = head;
  return { x: x + 3, y: y + 3, width: width - 6, height: (since ? since.box.y - y : height) - 4 };
}

function withInside(placed: PlacedNested): PlacedNested[] {
  return [placed, ...placed.inside.flatMap(withInside)];
}

/** The bodies in rows, and after each row what has come of its bodies: the order in which arrow keys pass them. */
function Rows({
  placed,
  lookup,
  sinceOnly = false,
}: {
  placed: readonly PlacedNested[];
  lookup: StructureLookup;
  sinceOnly?: boolean;
}) {
  const rows = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  return rows.map((row) => {
    const here = placed.filter((one) => one.row === row);
    return (
      <>
        {!sinceOnly && here.map((one) => <Body key={one.id} placed={one} lookup={lookup} />)}
        {here.map((one) =>
          one.since ? (
            <Since key={one.id} bodyId={one.id} since={one.since} {...lookup.since(one.id)} />
          ) : null,
        )}
      </>
    );
  });
}

function Body({ placed, lookup }: { placed: PlacedNested; lookup: StructureLookup }) {
  const body = lookup.body(placed.id)!;
  const { label, says, url } = lookup.name(placed.id);
  return (
    <StructureItem
      id={placed.id}
      row={placed.row}
      label={label}
      says={says}
      url={url}
      kind={`body k-structure${placed.since?.gone ? ' is-gone' : ''}`}
    >
      <BodyShape box={placed.box} statutory={isStatutory(body)} />
      <Lines lines={placed.texts} />
    </StructureItem>
  );
}

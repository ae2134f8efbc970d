import type { NestedLayout, PlacedNested, PlacedRelation } from '../layout/layout-structure-shapes.ts';
import { isStatutory, lookUpStructure, type StructureLookup } from '../structure-lookup.ts';
import { Lines } from './Lines.tsx';
import { RelationLine } from './RelationLine.tsx';
import { AreaFrame, BodyShape, PickedCorner, Since, StructureItem } from './StructureItem.tsx';
import { StructureSheet, type StructureProps } from './StructureSheet.tsx';

/**
 * The areas inside one another as labelled SVG: every area and every body is a link, and so is what has come of it
 * since. A screen reader meets each area as a named group, the widest first, its bodies before the next area. The lines
 * come last, over the frames, and are hidden from it: the name of each body says what they say.
 */
export function StructureNested({
  relations,
  ...props
}: StructureProps<NestedLayout> & { relations: readonly PlacedRelation[] }) {
  const { model, era, layout, href } = props;
  return (
    <StructureSheet {...props} view="nested" says="What sits inside what, and who answers to whom.">
      <Area placed={layout.root} lookup={lookUpStructure(model, era, href)} />
      <g class="lines" aria-hidden="true" pointer-events="none">
        {relations.map((relation) => (
          <RelationLine key={relation.key} relation={relation} />
        ))}
      </g>
    </StructureSheet>
  );
}

function Area({ placed, lookup }: { placed: PlacedNested; lookup: StructureLookup }) {
  const area = lookup.area(placed.id)!;
  const { label, says, url } = lookup.name(placed.id);
  const bodies = bodiesIn(placed);
  const inner = [placed, ...bodies].flatMap(({ inside }) => inside).find(({ kind }) => kind === 'area');
  return (
    <g role="group" aria-label={`${area.label} level`}>
      <AreaFrame box={placed.box} level={area.level} tentative={area.inside === 'editorial'} />
      <StructureItem id={placed.id} row={placed.row} label={label} says={says} url={url} kind="area">
        <rect class="shape" {...headBox(placed)} rx="8" fill="none" />
        <PickedCorner box={headBox(placed)} />
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

/** Those in it and in one another, but not those of the narrower area. */
function bodiesIn({ inside }: PlacedNested): PlacedNested[] {
  return inside.filter(({ kind }) => kind === 'body').flatMap((body) => [body, ...bodiesIn(body)]);
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
      <PickedCorner box={placed.box} />
      <Lines lines={placed.texts} />
    </StructureItem>
  );
}

import type { PlacedBranch, PlacedTreeNode, TreeLayout } from '../layout/layout-structure-shapes.ts';
import { isStatutory, lookUpStructure, type StructureLookup } from '../structure-lookup.ts';
import { Lines } from './Lines.tsx';
import { AreaFrame, BodyShape, PickedCorner, Since, StructureItem } from './StructureItem.tsx';
import { StructureSheet, type StructureProps } from './StructureSheet.tsx';

/**
 * What is part of what and who answers to whom, as labelled SVG. Lines come first and are hidden from screen readers:
 * what they say stands in the name of the body that they start from.
 */
export function StructureTree(props: StructureProps<TreeLayout>) {
  const { model, era, layout, href } = props;
  const lookup = lookUpStructure(model, era, href);
  return (
    <StructureSheet {...props} view="tree" says="What is part of what and who answers to whom.">
      <g aria-hidden="true">
        {layout.trunks.map(({ from, x, top, bottom }) => (
          <path key={from} class="trunk" d={`M${x} ${top}V${bottom}`} fill="none" stroke="currentColor" />
        ))}
        {layout.branches.map((branch) => (
          <Branch key={branch.to} branch={branch} />
        ))}
      </g>
      {layout.nodes.map((node) => (
        <Node key={node.id} node={node} lookup={lookup} />
      ))}
    </StructureSheet>
  );
}

/** A line with a head at the one above, of whom it is said; dotted and headless where nothing more is said. */
function Branch({ branch: { from, to, tentative, given, start, end, texts } }: { branch: PlacedBranch }) {
  const [x, y] = start;
  return (
    <g class={given ? 'link' : 'link is-bare'} data-ends={`${from} ${to}`}>
      <path
        class="stem"
        d={`M${x} ${y}H${end[0]}`}
        fill="none"
        stroke="currentColor"
        stroke-dasharray={tentative ? '7 4' : given ? undefined : '1 4'}
      />
      <circle class="knot" cx={x} cy={y} r="3" />
      <Lines lines={texts} />
    </g>
  );
}

function Node({ node, lookup }: { node: PlacedTreeNode; lookup: StructureLookup }) {
  const { id, row, box, texts, since } = node;
  const area = lookup.area(id);
  const body = lookup.body(id);
  const { label, says, url } = lookup.name(id);
  const kind = area ? 'area' : `body k-structure${since?.gone ? ' is-gone' : ''}`;
  return (
    <>
      {area && <AreaFrame box={box} level={area.level} tentative={false} />}
      <StructureItem id={id} row={row} label={label} says={says} url={url} kind={kind}>
        {area ? (
          <rect
            class="shape"
            x={box.x + 2}
            y={box.y + 2}
            width={box.width - 4}
            height={(since ? since.box.y - box.y : box.height) - 4}
            rx="8"
            fill="none"
          />
        ) : (
          <BodyShape box={box} statutory={isStatutory(body!)} />
        )}
        <PickedCorner box={box} />
        <Lines lines={texts} />
      </StructureItem>
      {since && <Since bodyId={id} since={since} {...lookup.since(id)} />}
    </>
  );
}

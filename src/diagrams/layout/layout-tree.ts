import { hierarchy, type HierarchyNode } from 'd3';
import { roundAll, stackBox } from './layout-structure-box.ts';
import type { PlacedBranch, PlacedTreeNode, TreeLayout, TreeNode } from './layout-structure-shapes.ts';
import type { Box, Measure, TextLine } from './levels-shapes.ts';
import { LINE_HEIGHT, type StyledText } from './stack-texts.ts';

const GAP = 8;
/** From this width on, what a line means stands on the line; below, it is the first words in the box. */
const LABELS_ON_LINES = 800;
/** Where the line to those under a node leaves it, from its left edge. */
const TRUNK = 8;
const WIDEST = 560;

/**
 * Lays a tree out as an indented list, the topmost first, every node on a row of its own and joined to the one above it
 * by a line. The input is left as it is; coordinates are rounded to tenths.
 */
export function layoutTree(
  root: TreeNode,
  { width, measure }: { width: number; measure: Measure },
): TreeLayout {
  const tree = hierarchy(root, ({ children }) => [...children]);
  const onLines = width >= LABELS_ON_LINES;
  const indent = onLines ? 94 : width >= 600 ? 34 : 15;
  const placed = new Map<HierarchyNode<TreeNode>, PlacedTreeNode>();
  let y = 1;
  let row = 0;
  tree.eachBefore((node) => {
    const x = 1 + node.depth * indent;
    const { id, kind, texts, since, link } = node.data;
    const said: StyledText[] =
      link && !onLines
        ? [{ text: sayLink(link), style: link.tentative ? 'tentative' : 'note' }, ...texts]
        : [...texts];
    const room = Math.min(width - 1 - x, WIDEST);
    const own = stackBox(said, since, { x, y, width: room, row: row + 1 }, measure);
    const box: Box = { x, y, width: room, height: own.height };
    placed.set(node, { id, kind, depth: node.depth, row, box, texts: own.texts, since: own.since });
    row += 2;
    y += own.height + GAP;
  });

  const inOrder = tree.descendants().map((node) => placed.get(node)!);
  const nodes = [...inOrder].sort((a, b) => a.row - b.row);
  const branches = tree.descendants().flatMap((node) => {
    const parent = node.parent ? placed.get(node.parent) : undefined;
    return parent && node.data.link ? [placeBranch(parent, placed.get(node)!, node.data, onLines)] : [];
  });
  const trunks = tree.descendants().flatMap((node) => {
    const last = node.children?.at(-1);
    if (!last) return [];
    const { id, box } = placed.get(node)!;
    return [{ from: id, x: box.x + TRUNK, top: box.y + box.height, bottom: middleOf(placed.get(last)!.box) }];
  });
  return roundAll({ width, height: y - GAP + 1, nodes, trunks, branches });
}

function sayLink({ label, note }: NonNullable<TreeNode['link']>): string {
  return note ? `${label} (${note})` : label;
}

/** How far below its top a box is met by its line. */
function middleOf({ y, height }: Box): number {
  return y + Math.min(height / 2, 20);
}

function placeBranch(
  parent: PlacedTreeNode,
  child: PlacedTreeNode,
  { link }: TreeNode,
  onLines: boolean,
): PlacedBranch {
  const { label, note, tentative, given } = link!;
  const y = middleOf(child.box);
  const start = [parent.box.x + TRUNK, y] as const;
  const end = [child.box.x, y] as const;
  const style = tentative ? 'tentative' : 'note';
  const at = (text: string, down: number): TextLine => ({
    text,
    x: start[0] + 5,
    y: y + down,
    style,
    anchor: 'start',
  });
  const texts = onLines ? [at(label, -4), ...(note ? [at(note, LINE_HEIGHT.note - 3)] : [])] : [];
  return { from: parent.id, to: child.id, tentative, given, start, end, texts };
}

import type { RelationType } from '../model/relation-types.ts';
import { LEVEL_LABELS } from '../model/vocabularies.ts';
import { sayCount } from '../model/words.ts';
import type { NestedNode, RelationEnds, SinceText, TreeNode } from './layout/layout-structure-shapes.ts';
import type { StyledText } from './layout/stack-texts.ts';
import {
  isGone,
  linkKey,
  type Era,
  type StructureArea,
  type StructureBody,
  type StructureLink,
  type StructureModel,
} from './structure-model.ts';
import { OUR_READING, sayLink, sayVerb } from './structure-links.ts';
import {
  dutiesOf,
  capital,
  LEVEL_MEANS,
  meansOf,
  sayArea,
  sayBoards,
  sayName,
  sayPeople,
  sayStatutory,
  sinceOf,
} from './structure-words.ts';

/** The widths of drawing that a page holds; its container chooses one, mostly a little wider: small text is 14 px on a page. */
export const STRUCTURE_WIDTHS = { narrow: 304, middle: 620, wide: 820 } as const;
export type StructureSize = keyof typeof STRUCTURE_WIDTHS;
export const STRUCTURE_SIZES = Object.keys(STRUCTURE_WIDTHS) as StructureSize[];

/** The id of an area in a drawing: that of its structure, or of its level where it has none. */
export function areaId({ level, body }: Pick<StructureArea, 'level' | 'body'>): string {
  return body?.id ?? `level-${level}`;
}

const noteOf = (link: StructureLink, text: string): StyledText => ({
  text,
  style: link.basis === 'editorial' ? 'tentative' : 'note',
  link: linkKey(link),
});
const detail = (text: string): StyledText => ({ text, style: 'detail' });

/**
 * What the nested drawing shows as of an era: the areas in one another, and in each its bodies. An area that is no body
 * of its own, and whose bodies are all part of one body of the wider area, lies in that body: the practices in their
 * network.
 */
export function nestStructure(model: StructureModel, era: Era): NestedNode {
  const nest = (i: number): NestedNode | null => {
    const area = model.areas[i];
    if (!area) return null;
    const within = nest(i + 1);
    const holder = within && holderOf(model.areas[i + 1]!, area, model);
    return {
      id: areaId(area),
      kind: 'area',
      texts: textsOfArea(area, model, era),
      since: area.body && sinceText(area.body, era),
      bodies: nestBodies(area, model, era, holder && { id: holder.id, area: within }),
      area: holder ? null : within,
    };
  };
  return nest(0)!;
}

function holderOf(inner: StructureArea, outer: StructureArea, model: StructureModel): StructureBody | null {
  if (inner.body || inner.bodies.length === 0) return null;
  return outer.bodies.find((holder) => inner.bodies.every((body) => isPart(body, holder, model))) ?? null;
}

function isPart(body: StructureBody, holder: StructureBody, { relations }: StructureModel): boolean {
  return relations.some(
    ({ from, to, type }) => type === 'part-of' && from.id === body.id && to.id === holder.id,
  );
}

function textsOfArea(area: StructureArea, model: StructureModel, era: Era): StyledText[] {
  const statutory = area.body && sayStatutory(area.body);
  const people = area.body && sayPeople(area.body);
  const duties = area.body && dutiesOf(area.body);
  const regions = area.level === 'region' ? model.boards[era].regions : 0;
  const facts = [
    people,
    statutory,
    regions ? `integrated care boards lie in ${sayCount(regions, 'NHS region')}` : null,
    area.bodies.length ? null : 'no body drawn at this level',
  ].filter((fact) => fact !== null);
  return [
    { text: sayArea(area), style: 'name' },
    detail(LEVEL_MEANS[area.level]),
    ...(facts.length ? [detail(capital(facts.join(' · ')))] : []),
    ...(duties ? [detail(duties.text)] : []),
  ];
}

/**
 * Bodies that hold others of the same level come first, those that gave way late in the list, whenever that was, so that
 * each keeps its place; last the one that holds the narrower area, so that what is narrower is lower.
 */
function nestBodies(
  { bodies }: StructureArea,
  model: StructureModel,
  era: Era,
  holder: { id: string; area: NestedNode } | null,
): NestedNode[] {
  const outerOf = (body: StructureBody) => bodies.find((outer) => isPart(body, outer, model));
  const heldBy = (outer: StructureBody) => bodies.filter((body) => outerOf(body) === outer);
  const leadsIn = (body: StructureBody): boolean => body.id === holder?.id || heldBy(body).some(leadsIn);
  const rank = (body: StructureBody) =>
    leadsIn(body) ? 3 : isGone(body, '2026') ? 2 : heldBy(body).length ? 0 : 1;
  const nestAll = (some: readonly StructureBody[]): NestedNode[] =>
    [...some]
      .sort((a, b) => rank(a) - rank(b))
      .map((body) => ({
        id: body.id,
        kind: 'body',
        texts: textsOfBody(body, model, era),
        since: sinceText(body, era),
        bodies: nestAll(heldBy(body)),
        area: body.id === holder?.id ? holder.area : null,
      }));
  return nestAll(bodies.filter((body) => !outerOf(body)));
}

function textsOfBody(body: StructureBody, model: StructureModel, era: Era): StyledText[] {
  const boards = body.slug === 'integrated-care-board' ? sayBoards(model, era) : null;
  const facts = [sayPeople(body), sayStatutory(body)].filter(Boolean).join(' · ');
  return [
    { text: sayName(body), style: 'label' },
    ...[meansOf(body), facts, boards].flatMap((text) => (text ? [detail(text)] : [])),
    ...linksFrom(body, model).map((link) => noteOf(link, `→ ${sayLink(link, era)}`)),
  ];
}

/** The relations that the nested drawing has lines for; who answers to whom is drawn at all times. */
export function joinStructure({ relations }: StructureModel): RelationEnds[] {
  return relations
    .filter(({ type }) => type !== 'succeeded-by')
    .map((link) => ({
      key: linkKey(link),
      from: link.from.id,
      to: link.to.id,
      type: link.type,
      tentative: link.basis === 'editorial',
      always: link.type === 'answers-to',
    }));
}

function linksFrom(body: StructureBody, { relations }: StructureModel): StructureLink[] {
  return relations.filter(({ from, type }) => from.id === body.id && type !== 'succeeded-by');
}

function sinceText(body: StructureBody, era: Era): SinceText | null {
  const since = sinceOf(body, era);
  return since && { texts: [{ text: since.text, style: 'note' }], gone: since.gone };
}

/** Which relation places a body under another in the tree: the first of these that it has. */
const PARENT_TYPES: readonly RelationType[] = ['part-of', 'answers-to', 'serves', 'sits-on'];

/**
 * What the tree shows as of an era. An area stands under the next wider one; a body under what it is part of, else what
 * it answers to, else the level that it serves, else what it sits on; a body of which none of these is said stands
 * under its level. What else is said of it stands in its box.
 */
export function growTree(model: StructureModel, era: Era): TreeNode {
  const areaOf = new Map(model.areas.map((area) => [area.level, area]));
  const links = new Map<string, StructureLink | null>();
  const parents = new Map<string, string>();
  for (const [i, area] of model.areas.entries()) {
    if (i > 0) parents.set(areaId(area), areaId(model.areas[i - 1]!));
  }
  for (const body of model.bodies.filter(({ isArea }) => !isArea)) {
    const link = chooseParent(body, model, parents);
    links.set(body.id, link);
    parents.set(body.id, link?.to.id ?? areaId(areaOf.get(body.level)!));
  }

  const childrenOf = (id: string) => [
    ...model.bodies
      .filter((body) => !body.isArea && parents.get(body.id) === id)
      .sort((a, b) => Number(isGone(a, '2026')) - Number(isGone(b, '2026')))
      .map(growBody),
    ...model.areas.filter((area) => parents.get(areaId(area)) === id).flatMap(growArea),
  ];
  const growBody = (body: StructureBody): TreeNode => {
    const link = links.get(body.id) ?? null;
    const others = linksFrom(body, model).filter((other) => other !== link);
    const elsewhere = link && link.to.level !== body.level;
    return {
      id: body.id,
      kind: 'body',
      texts: [
        { text: sayName(body), style: 'label' },
        ...[meansOf(body), elsewhere ? `${LEVEL_LABELS[body.level].toLowerCase()} level` : null]
          .filter((text) => text !== null)
          .map(detail),
        ...others.map((other) => noteOf(other, `→ ${link ? 'also ' : ''}${sayLink(other, era)}`)),
      ],
      since: sinceText(body, era),
      link: link
        ? {
            label: sayVerb(link, 'forward', era),
            note: link.basis === 'editorial' ? OUR_READING : null,
            tentative: link.basis === 'editorial',
            given: true,
          }
        : { label: 'at this level', note: null, tentative: false, given: false },
      children: childrenOf(body.id),
    };
  };
  /** An area that no body stands under directly, and no other area, is left out: its bodies stand elsewhere. */
  const growArea = (area: StructureArea): TreeNode[] => {
    const children = childrenOf(areaId(area));
    if (!area.body && children.length === 0) return [];
    const tentative = area.inside !== 'source';
    return [
      {
        id: areaId(area),
        kind: 'area',
        texts: [
          { text: sayArea(area), style: 'name' },
          detail([LEVEL_MEANS[area.level], area.body && sayPeople(area.body)].filter(Boolean).join(' · ')),
        ],
        since: area.body && sinceText(area.body, era),
        link: area.inside && {
          label: 'lies inside',
          note: tentative ? OUR_READING : null,
          tentative,
          given: true,
        },
        children,
      },
    ];
  };
  return growArea(model.areas[0]!)[0]!;
}

function chooseParent(
  body: StructureBody,
  { relations, bodies }: StructureModel,
  parents: ReadonlyMap<string, string>,
): StructureLink | null {
  const isArea = new Map(bodies.map((one) => [one.id, one.isArea]));
  const fits = ({ from, to, type }: StructureLink) =>
    from.id === body.id &&
    PARENT_TYPES.includes(type) &&
    (type !== 'serves' || (isArea.get(to.id) === true && to.level === body.level)) &&
    !isAbove(body.id, to.id, parents);
  return (
    relations.filter(fits).sort((a, b) => PARENT_TYPES.indexOf(a.type) - PARENT_TYPES.indexOf(b.type))[0] ??
    null
  );
}

/** Whether the first stands somewhere above the second. */
function isAbove(id: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = other; at; at = parents.get(at)) if (at === id) return true;
  return false;
}

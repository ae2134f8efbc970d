import type { AtlasIndex } from '../../graph/atlas-index.ts';
import type { StructureRecord } from '../../model/atlas.ts';
import { RELATION_TYPE_NAMES, RELATION_TYPES } from '../../model/relation-types.ts';
import type { Level } from '../../model/vocabularies.ts';
import { collectRelations } from '../levels-bodies.ts';
import type { BodyLink, LevelBody } from '../levels-model.ts';
import { describeJoined } from '../structure-bodies.ts';
import { isGone, onlyOnce, type StructureArea, type StructureModel } from '../structure-model.ts';
import { OUR_READING } from '../structure-links.ts';
import { LEVEL_MEANS, sayArea, sayName, sayPeople } from '../structure-words.ts';

/** A body that a level names. */
export interface NestBody {
  name: string;
  url: string;
  /** "since succeeded" */
  note: string | null;
}

/** Bodies that stand alike at one level. */
export interface NestLine {
  /** How they stand to the body in question: "part of", "served by"; null where none is in question. */
  how: string | null;
  /** `out` reads from the body in question, `in` towards it. */
  direction: 'out' | 'in' | null;
  /** "our reading", "later"; null where a source says so. */
  basis: string | null;
  /** It is our reading. */
  tentative: boolean;
  bodies: readonly NestBody[];
}

/** A level as a frame around the next narrower one. */
export interface NestLevel {
  level: Level;
  /** "System: integrated care system (ICS)" */
  title: string;
  /** The page of the structure that the level is; null where there is none, or where it is the body in question. */
  url: string | null;
  /** What the level is, in a few words. */
  means: string;
  /** No source says that it lies in the level around it. */
  tentative: boolean;
  /** The level is the body in question. */
  isIt: boolean;
  /** The name of the body in question, where it stands at this level. */
  here: string | null;
  lines: readonly NestLine[];
}

/** Where a structure sits: the levels, and at each the bodies to which it stands in some way. */
export interface Seat {
  /** Widest first. */
  levels: readonly NestLevel[];
  /** The structure in the whole drawing, or the list of those that are not drawn. */
  url: string;
  isDrawn: boolean;
}

const SUCCEEDED = 'since succeeded';

/** The levels with every body that the whole drawing holds; those that gave way come last. */
export function nestBodies(model: StructureModel): NestLevel[] {
  return model.areas.map((area) => {
    const isLater = (body: StructureArea['bodies'][number]) => isGone(body, '2026');
    const bodies = [...area.bodies].sort((a, b) => Number(isLater(a)) - Number(isLater(b)));
    const named = bodies.map((body) => nameBody(body, isLater(body) ? SUCCEEDED : null));
    return {
      ...describeLevel(area),
      lines: named.length
        ? [{ how: null, direction: null, basis: null, tentative: false, bodies: named }]
        : [],
    };
  });
}

/** Where one structure sits, by the relations of its own record and of its owner record; drawn in the whole or not. */
export function seatStructure(index: AtlasIndex, model: StructureModel, record: StructureRecord): Seat {
  const isDrawn = model.bodies.some(({ id }) => id === record.id);
  const gone = new Set(model.bodies.filter((body) => isGone(body, '2026')).map(({ id }) => id));
  const relations = relationsOf(index, model, record);
  return {
    levels: model.areas.map((area) => {
      const isIt = area.body?.id === record.id;
      const level = describeLevel(area);
      return {
        ...level,
        url: isIt ? null : level.url,
        isIt,
        here:
          !isIt && record.levels.includes(area.level) ? nameBody(describeJoined(index, record)).name : null,
        lines: linesAt(relations, gone, record, area.level),
      };
    }),
    url: isDrawn ? `/explore/structure/?body=${record.slug}` : '/explore/structure/#structure-others',
    isDrawn,
  };
}

function describeLevel(area: StructureArea): NestLevel {
  const people = area.body && sayPeople(area.body);
  return {
    level: area.level,
    title: sayArea(area),
    url: area.body?.url ?? null,
    means: [LEVEL_MEANS[area.level], people].filter(Boolean).join('; '),
    tentative: area.inside === 'editorial',
    isIt: false,
    here: null,
    lines: [],
  };
}

function nameBody(body: LevelBody, note: string | null = null): NestBody {
  return { name: sayName(body), url: body.url, note };
}

/** Relations between the structure and any other structure or body of the drawing. */
function relationsOf(
  index: AtlasIndex,
  { bodies, others }: StructureModel,
  record: StructureRecord,
): BodyLink[] {
  const joined = others
    .filter(({ levels }) => levels.length > 0)
    .map((other) => describeJoined(index, other));
  const bodyOf = new Map<string, LevelBody>(
    [...bodies, ...joined].flatMap((body) => [
      [body.id, body],
      [body.ownerId ?? body.id, body],
    ]),
  );
  return onlyOnce(collectRelations(index, bodyOf)).filter(
    ({ from, to }) => from.id === record.id || to.id === record.id,
  );
}

const BASIS = { source: null, editorial: OUR_READING, later: 'later' } as const;

/** The others at one level, together where they stand alike: what reads from the structure first, a source's word first. */
function linesAt(
  relations: readonly BodyLink[],
  gone: ReadonlySet<string>,
  { id }: StructureRecord,
  level: Level,
): NestLine[] {
  const ends = (['out', 'in'] as const).flatMap((direction) =>
    relations
      .filter(({ from, to }) => (direction === 'out' ? from.id === id : to.id === id))
      .map(({ from, to, type, basis }) => ({
        direction,
        type,
        basis,
        other: direction === 'out' ? to : from,
      }))
      .filter(({ other }) => other.level === level)
      .sort(
        (a, b) =>
          Number(a.basis !== 'source') - Number(b.basis !== 'source') ||
          RELATION_TYPE_NAMES.indexOf(a.type) - RELATION_TYPE_NAMES.indexOf(b.type),
      ),
  );
  const keyOf = ({ direction, type, basis }: (typeof ends)[number]) => `${direction} ${type} ${basis}`;
  return [...new Set(ends.map(keyOf))].map((key) => {
    const group = ends.filter((end) => keyOf(end) === key);
    const { direction, type, basis } = group[0]!;
    const how = RELATION_TYPES[type][direction === 'out' ? 'forward' : 'backward'].toLowerCase();
    const bodies = group.map(({ other }) => nameBody(other, gone.has(other.id) ? SUCCEEDED : null));
    return { how, direction, basis: BASIS[basis], tentative: basis === 'editorial', bodies };
  });
}

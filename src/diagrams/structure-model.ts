import { countByRole, type RoleCounts } from '../graph/asks.ts';
import { getRecord, type AtlasIndex } from '../graph/atlas-index.ts';
import type { AtlasRecord, DevelopmentRecord, StructureRecord } from '../model/atlas.ts';
import type { Statement } from '../model/body.ts';
import { FOLLOWED_UNTIL } from '../model/dates.ts';
import { splitReference, type RecordId } from '../model/ids.ts';
import { LEVELS, LEVEL_LABELS, type Level } from '../model/vocabularies.ts';
import { describeLevels, type Action, type BodyLink, type LevelBody } from './levels-model.ts';
import { collectRelations } from './levels-bodies.ts';
import { findOwner, joinBodies } from './structure-bodies.ts';

/** The two days as of which the diagram can be seen, each with the last day of which it takes facts. */
export const ERAS = ['2022', '2026'] as const;
export type Era = (typeof ERAS)[number];
export const ERA_ENDS: Readonly<Record<Era, string>> = { '2022': '2022-12-31', '2026': FOLLOWED_UNTIL };

/** A later development that names a body. */
export interface Change {
  development: DevelopmentRecord;
  /** What the relation says of the body. */
  why: string;
  /** Whether it is an end, a merger or the word that one is to come: it goes before other news. */
  weighty: boolean;
}

/** A relation between two bodies of the drawing. */
export interface StructureLink extends BodyLink {
  /** The day on which one of the two gave way, empty where no source gives the day; null where both last. */
  until: string | null;
}

/** The body that took a body's place. `development` is null where a source says so without a day. */
export interface Succession {
  to: { title: string; label: string; url: string };
  development: DevelopmentRecord | null;
  why: string;
}

/** A body of the drawing, with all that its panel says. */
export interface StructureBody extends LevelBody {
  /** The last part of its address, unique among the bodies. */
  slug: string;
  isArea: boolean;
  summary: string;
  population: string | null;
  members: readonly string[];
  /** What the record says under "What it does". */
  does: readonly Statement[];
  /** The owner record of the same body and how many single asks name it; null where there is none. */
  asked: ({ title: string; url: string; total: number } & RoleCounts) | null;
  /** Actions that name it as owner, or that are about it. */
  actions: readonly Action[];
  /** Earliest first. */
  changes: readonly Change[];
  succession: Succession | null;
}

/** One level as an area that holds others. */
export interface StructureArea {
  level: Level;
  label: string;
  /** The structure that the level is, where there is one. */
  body: StructureBody | null;
  bodies: readonly StructureBody[];
  /** Whether a source says that the area lies in the one around it; null for the outermost. */
  inside: 'source' | 'editorial' | null;
}

export interface StructureModel {
  /** Widest first; each lies in the one before it. */
  areas: readonly StructureArea[];
  /** Every body, areas first within their level. */
  bodies: readonly StructureBody[];
  /** Every relation between two bodies of the drawing, each once. */
  relations: readonly StructureLink[];
  actions: readonly Action[];
  /** Structures that are in the records and not drawn. */
  others: readonly StructureRecord[];
  /** Integrated care boards and the NHS regions that they lie in, as of each era. */
  boards: Readonly<Record<Era, { boards: number; regions: number }>>;
}

/** How the bodies of the atlas stand inside one another and to each other. */
export function describeStructure(index: AtlasIndex): StructureModel {
  const levels = describeLevels(index);
  const drawn = joinBodies(index, levels);
  const bodyOf = new Map(
    drawn.flatMap((body) => [
      [body.id as string, body],
      [body.ownerId ?? body.id, body],
    ]),
  );
  const areaIds = new Set(levels.levels.map(({ area }) => area?.id));
  const bodies = drawn.map((body) => describeBody(index, body, areaIds.has(body.id), levels.actions));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const relations = onlyOnce(collectRelations(index, bodyOf)).map((link): StructureLink => {
    return { ...link, until: endOf(link, byId) };
  });

  const areas = LEVELS.map((level): StructureArea => {
    const here = bodies.filter((body) => body.level === level);
    const body = here.find(({ isArea }) => isArea) ?? null;
    const holds = relations.find(
      ({ from, to, type }) => type === 'part-of' && from.id === body?.id && byId.get(to.id)?.isArea,
    );
    return {
      level,
      label: LEVEL_LABELS[level],
      body,
      bodies: here.filter((other) => other !== body),
      inside: level === LEVELS[0] ? null : holds?.basis === 'source' ? 'source' : 'editorial',
    };
  });
  const structures = (index.byKind.get('structure') ?? []) as readonly StructureRecord[];
  return {
    areas,
    bodies: areas.flatMap(({ body, bodies: others }) => (body ? [body, ...others] : others)),
    relations,
    actions: levels.actions,
    others: structures.filter(({ id }) => !byId.has(id)),
    boards: { '2022': countBoards(index, ERA_ENDS['2022']), '2026': countBoards(index, ERA_ENDS['2026']) },
  };
}

function describeBody(
  index: AtlasIndex,
  body: LevelBody,
  isArea: boolean,
  actions: readonly Action[],
): StructureBody {
  const record = getRecord(index, body.id);
  const structure = record.kind === 'structure' ? record : null;
  const owner = findOwner(index, record);
  const parts = owner ? (index.partsByOwner.get(owner.id) ?? []) : [];
  const ids = [record.id, ...(owner ? [owner.id] : [])];
  return {
    ...body,
    ownerId: owner?.id ?? null,
    ownerUrl: owner?.url ?? null,
    slug: record.slug,
    isArea,
    summary: record.summary,
    population: structure?.population ?? null,
    members: structure?.members ?? [],
    does: doesOf(record),
    asked: owner
      ? { title: owner.title, url: `${owner.url}#asks`, total: parts.length, ...countByRole(parts) }
      : null,
    actions: actions.filter(
      ({ owners, concerns }) =>
        concerns.includes(body.id) || owners.some(({ id, as }) => id === owner?.id && as !== 'named'),
    ),
    changes: changesOf(index, ids),
    succession: successionOf(index, ids),
  };
}

function doesOf(record: AtlasRecord): Statement[] {
  return record.sections
    .filter(({ heading }) => heading === 'What it does')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : [])));
}

/** What the title of a development says where a body ends, merges, or is said to be about to. */
const ENDING = /\b(?:abolition|abolish(?:es|ed)?|closes?|ceases?|ends?|merges?)\b/i;

/** Developments later related to any of the records, each once. */
function changesOf(index: AtlasIndex, ids: readonly RecordId[]): Change[] {
  const found = new Map<string, Change>();
  for (const id of ids) {
    for (const { from, type, to, why } of index.relationsAt.get(id) ?? []) {
      if (type !== 'later-related' || to !== id) continue;
      const development = getRecord(index, splitReference(from).record);
      if (development.kind === 'development' && !found.has(development.id))
        found.set(development.id, { development, why, weighty: isWeighty(index, development) });
    }
  }
  return [...found.values()].sort((a, b) => (a.development.date < b.development.date ? -1 : 1));
}

/** By a dated succession that rests on it, of a body drawn or of a board on the map, or else by its title. */
function isWeighty(index: AtlasIndex, { id, title }: DevelopmentRecord): boolean {
  return (
    ENDING.test(title) ||
    index.atlas.relations.some(({ type, development }) => type === 'succeeded-by' && development === id)
  );
}

function endOf({ from, to, type }: BodyLink, bodies: ReadonlyMap<string, StructureBody>): string | null {
  if (type === 'succeeded-by') return null;
  const ends = [from, to].flatMap(({ id }) => {
    const succession = bodies.get(id)?.succession;
    return succession ? [succession.development?.date ?? ''] : [];
  });
  return ends.sort()[0] ?? null;
}

function successionOf(index: AtlasIndex, ids: readonly RecordId[]): Succession | null {
  const relation = ids
    .flatMap((id) => (index.relationsAt.get(id) ?? []).filter(({ from }) => from === id))
    .find(({ type }) => type === 'succeeded-by');
  if (!relation) return null;
  const to = getRecord(index, splitReference(relation.to).record);
  const development = relation.development ? getRecord(index, relation.development) : null;
  return {
    to: { title: to.title, label: to.short ?? to.title, url: to.url },
    development: development?.kind === 'development' ? development : null,
    why: relation.why,
  };
}

/** An owner and a structure of the same body may both hold a relation: what a source says goes before our reading. */
export function onlyOnce(relations: readonly BodyLink[]): BodyLink[] {
  const sorted = [...relations].sort((a, b) => Number(a.basis !== 'source') - Number(b.basis !== 'source'));
  const first = new Map<string, BodyLink>();
  for (const relation of sorted) if (!first.has(linkKey(relation))) first.set(linkKey(relation), relation);
  return relations.filter((relation) => first.get(linkKey(relation)) === relation);
}

function countBoards(index: AtlasIndex, day: string): { boards: number; regions: number } {
  const boards = (index.byKind.get('icb') ?? []).flatMap((record) =>
    record.kind === 'icb' && record.from <= day && (record.until === null || record.until > day)
      ? [record]
      : [],
  );
  return { boards: boards.length, regions: new Set(boards.map(({ region }) => region)).size };
}

/** "from type to", with the ids of the bodies: what a relation is found by in a drawing. */
export function linkKey({ from, type, to }: BodyLink): string {
  return `${from.id} ${type} ${to.id}`;
}

/** Whether by the end of the era another body had taken the body's place. A source's word without a day counts from the start. */
export function isGone({ succession }: StructureBody, era: Era): boolean {
  return succession !== null && (succession.development?.date ?? '') <= ERA_ENDS[era];
}

/** Whether by the end of the era one of the two had given way, so that the relation is past. */
export function isPast({ until }: StructureLink, era: Era): boolean {
  return until !== null && until <= ERA_ENDS[era];
}

/** The developments since the end of 2022 that name the body, as far as the era has seen them. */
export function changesSince({ changes }: StructureBody, era: Era): Change[] {
  return changes.filter(({ development: { date } }) => date > ERA_ENDS['2022'] && date <= ERA_ENDS[era]);
}

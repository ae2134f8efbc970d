import type { AtlasIndex } from '../graph/atlas-index.ts';
import type { AskRecord, AtlasRecord, Part, Relation, StructureRecord } from '../model/atlas.ts';
import { splitReference, type RecordId } from '../model/ids.ts';
import { KIND_NAMING } from '../model/kinds.ts';
import type { RelationType } from '../model/relation-types.ts';
import { LEVELS, LEVEL_LABELS, type Level, type OwnerRole } from '../model/vocabularies.ts';
import { ACTION_KINDS, type ActionKind } from './action-kinds.ts';
import { chooseLines, collectBodies, collectRelations, isArea } from './levels-bodies.ts';

export interface LevelBody {
  id: RecordId;
  /** A structure, or an owner that no structure describes. */
  kind: 'structure' | 'owner';
  /** The owner record of the same body, where it has both. */
  ownerId: RecordId | null;
  ownerUrl: string | null;
  /** The short form, or the title where there is none. */
  label: string;
  title: string;
  url: string;
  statutory: StructureRecord['statutory'];
  level: Level;
}

export interface ActionOwner {
  id: RecordId;
  label: string;
  title: string;
  url: string;
  as: OwnerRole;
}

export interface ActionPart {
  /** What limits it, in words: condition and time. */
  limits: readonly string[];
  id: string;
  text: string;
  url: string;
  owners: readonly ActionOwner[];
}

/** A shared or high-impact action as the diagram needs it. */
export interface Action {
  id: RecordId;
  kind: ActionKind;
  /** What stands in its mark: `3`, `H6`. */
  mark: string;
  /** `Shared action 3` */
  name: string;
  title: string;
  url: string;
  parts: readonly ActionPart[];
  /** Leads of any part, then those after "with", then those only named; each once, in its strongest role. */
  owners: readonly ActionOwner[];
  /** How many parts are asked at each level, widest first. */
  levels: readonly { level: Level; parts: number }[];
  /** Bodies of the diagram that the action or one of its parts is about. */
  concerns: readonly RecordId[];
}

/** An action at one level, with the parts asked there. */
export interface LevelAsk {
  action: Action;
  parts: readonly ActionPart[];
  /** The record, or its first part at this level where not all parts are asked here. */
  url: string;
}

export interface LevelEntry {
  level: Level;
  label: string;
  /** As the structure's record prints it. */
  population: string | null;
  /** The structure that this level is. */
  area: LevelBody | null;
  /** The other bodies at this level. */
  bodies: readonly LevelBody[];
  asks: readonly LevelAsk[];
  counts: { bodies: number; asks: number; parts: number };
}

/** How one body of the diagram stands to another. */
export interface BodyLink {
  from: LevelBody;
  to: LevelBody;
  type: RelationType;
  basis: Relation['basis'];
  why: string;
}

export interface LevelsModel {
  /** All six, national first. */
  levels: readonly LevelEntry[];
  /** Every action, in the order of the records. */
  actions: readonly Action[];
  /** Actions with parts that name no level, and those parts. */
  unplaced: readonly LevelAsk[];
  /** The few relations that the diagram draws, as arrows or in words: within a level or between neighbours. */
  lines: readonly BodyLink[];
  /** Every relation between two bodies of the diagram. */
  relations: readonly BodyLink[];
}

/** What stands and is asked at each level, read off the atlas. */
export function describeLevels(index: AtlasIndex): LevelsModel {
  const bodies = collectBodies(index);
  const bodyOf = new Map(
    bodies.flatMap((body) => [
      [body.id as string, body],
      [body.ownerId ?? body.id, body],
    ]),
  );

  const asks = ACTION_KINDS.flatMap((kind) => (index.byKind.get(kind) ?? []) as readonly AskRecord[]);
  const actions = asks.map((record) => describeAction(index, record, bodyOf));
  const asksAt = (isHere: (part: Part) => boolean) =>
    asks.flatMap((record, i) => askHere(actions[i]!, record, isHere) ?? []);

  const relations = collectRelations(index, bodyOf);
  const lines = chooseLines(relations);
  const lasting = lines.filter(({ type }) => type !== 'succeeded-by');
  const joined = new Set(lasting.flatMap(({ from, to }) => [from, to]));
  // First what a document calls statutory, then what works with another body of the diagram.
  const standing = (body: LevelBody) =>
    body.statutory === 'yes' || body.statutory === 'differs' ? 0 : joined.has(body) ? 1 : 2;

  const levels = LEVELS.map((level): LevelEntry => {
    const here = bodies.filter((body) => body.level === level);
    const area = here.find(isArea) ?? null;
    const others = here.filter((body) => body !== area).sort((a, b) => standing(a) - standing(b));
    const asked = asksAt((part) => part.levels.includes(level));
    return {
      level,
      label: LEVEL_LABELS[level],
      population: area ? populationOf(index.byId.get(area.id)) : null,
      area,
      bodies: others,
      asks: asked,
      counts: {
        bodies: others.length,
        asks: asked.length,
        parts: asked.reduce((sum, ask) => sum + ask.parts.length, 0),
      },
    };
  });

  return {
    levels,
    actions,
    unplaced: asksAt((part) => part.levels.length === 0),
    lines,
    relations,
  };
}

function populationOf(record: AtlasRecord | undefined): string | null {
  return record?.kind === 'structure' ? record.population : null;
}

const ROLE_ORDER: readonly OwnerRole[] = ['lead', 'with', 'named'];

function describeAction(
  index: AtlasIndex,
  record: AskRecord,
  bodyOf: ReadonlyMap<string, LevelBody>,
): Action {
  const kind = record.kind as ActionKind;
  const parts = record.parts.map((part): ActionPart => ({
    id: part.id,
    text: part.text,
    limits: [part.condition && `Condition: ${part.condition}`, part.when && `When: ${part.when}`].filter(
      (limit) => limit !== null,
    ),
    url: `${record.url}#${part.id}`,
    owners: part.owners.flatMap(({ owner, as }) => {
      const found = index.byId.get(owner);
      return found
        ? [{ id: owner, label: found.short ?? found.title, title: found.title, url: found.url, as }]
        : [];
    }),
  }));
  const byRole = ROLE_ORDER.flatMap((as) =>
    parts.flatMap(({ owners }) => owners.filter((owner) => owner.as === as)),
  );
  const concerned = (index.relationsAt.get(record.id) ?? [])
    .filter(({ from, type }) => type === 'concerns' && splitReference(from).record === record.id)
    .flatMap(({ to }) => bodyOf.get(to)?.id ?? []);
  return {
    id: record.id,
    kind,
    mark: `${kind === 'high-impact-action' ? 'H' : ''}${record.slug}`,
    name: `${KIND_NAMING[kind].singular} ${record.slug}`,
    title: record.title,
    url: record.url,
    parts,
    owners: byRole.filter(({ id }, i) => byRole.findIndex((other) => other.id === id) === i),
    levels: LEVELS.flatMap((level) => {
      const count = record.parts.filter((part) => part.levels.includes(level)).length;
      return count ? [{ level, parts: count }] : [];
    }),
    concerns: [...new Set(concerned)],
  };
}

function askHere(action: Action, record: AskRecord, isHere: (part: Part) => boolean): LevelAsk | null {
  const parts = action.parts.filter((_, i) => isHere(record.parts[i]!));
  const first = parts[0];
  if (!first) return null;
  return { action, parts, url: parts.length === action.parts.length ? action.url : first.url };
}

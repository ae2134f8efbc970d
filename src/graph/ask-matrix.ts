import type { AtlasRecord, Relation } from '../model/atlas.ts';
import { recordIdOf } from '../model/ids.ts';
import { LEVELS, type Level, type Strength } from '../model/vocabularies.ts';
import { allParts } from './asks.ts';
import { getRecord, type AskedPart, type AtlasIndex } from './atlas-index.ts';
import { ownersInOrder } from './owner-order.ts';
import { describeEnd, type RelationEnd } from './relation-ends.ts';

/** Strengths that a picture holds together, from the strongest; every strength is in one of them. */
export const STRENGTH_GROUPS = [
  { id: 'outright', letter: 'A', label: 'Asked outright', strengths: ['direct'] },
  { id: 'must-need', letter: 'M', label: 'Must or need', strengths: ['must', 'need'] },
  { id: 'should', letter: 'S', label: 'Should', strengths: ['should'] },
  {
    id: 'would-softer',
    letter: 'W',
    label: 'Would, could or softer',
    strengths: ['aim', 'would', 'could', 'consider', 'encourage'],
  },
] as const satisfies readonly {
  id: string;
  letter: string;
  label: string;
  strengths: readonly Strength[];
}[];
export type StrengthGroup = (typeof STRENGTH_GROUPS)[number]['id'];

export function strengthGroupOf(strength: Strength): StrengthGroup {
  const group = STRENGTH_GROUPS.find(({ strengths }) =>
    (strengths as readonly Strength[]).includes(strength),
  );
  if (!group) throw new Error(`The strength ${strength} is in no group.`);
  return group.id;
}

/** The document that makes an ask: of several that it rests on, the first. */
export function documentOf({ record, part }: AskedPart): string {
  return ((part.cites[0] ?? record.cites[0])?.source ?? '') as string;
}

/** Stands for the asks that name no owner, among ids of owners. */
export const NOBODY = 'nobody';

/** Everything asked of one body, or of nobody by name. */
export interface OwnerAsks {
  /** The owner's slug, or `nobody`. */
  id: string;
  record: AtlasRecord | null;
  /** Place by where the body sits, the widest level first; bodies of no one level, then nobody, come last. */
  byLevel: number;
  parts: readonly AskedPart[];
}

/** Every owner that an ask names, and nobody, the most asked first. */
export function asksByOwner(index: AtlasIndex): OwnerAsks[] {
  const levels = ownersInOrder(index, 'level');
  const owners = levels.map(({ record }, byLevel): OwnerAsks => ({
    id: record.slug,
    record,
    byLevel,
    parts: index.partsByOwner.get(record.id) ?? [],
  }));
  const ownerless = allParts(index).filter(({ part }) => part.owners.length === 0);
  const all = [...owners, { id: NOBODY, record: null, byLevel: owners.length, parts: ownerless }];
  const name = ({ record }: OwnerAsks) => record?.title.toLowerCase() ?? '\u{10ffff}';
  return all
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length || (name(a) < name(b) ? -1 : 1));
}

/** Stands for the asks that name no level, among levels. */
export const NO_LEVEL = 'no-level';
export const LEVEL_COLUMNS: readonly (Level | typeof NO_LEVEL)[] = [...LEVELS, NO_LEVEL];

/** The asks of one level; one of several levels is in the list of each. */
export function asksAtLevel<Asked extends AskedPart>(
  parts: readonly Asked[],
  level: Level | typeof NO_LEVEL,
): Asked[] {
  return parts.filter(({ part }) =>
    level === NO_LEVEL ? part.levels.length === 0 : part.levels.includes(level),
  );
}

/** What two asks of different documents may be to each other, and in what words. */
export const BONDS = [
  { id: 'repeats', label: 'Say the same' },
  { id: 'extends', label: 'Go further' },
  { id: 'conflicts-with', label: 'Pull apart' },
] as const;
export type BondType = (typeof BONDS)[number]['id'];

/** One side of it, with the themes that it is on. */
export interface BondEnd extends RelationEnd {
  source: string;
  themes: ReadonlySet<string>;
}

export interface Bond {
  type: BondType;
  relation: Relation;
  ends: readonly [BondEnd, BondEnd];
}

/** Where asks of two different documents say the same, go further than each other or pull apart. */
export function bondsBetweenDocuments(index: AtlasIndex): Bond[] {
  return index.atlas.relations.flatMap((relation): Bond[] => {
    const type = BONDS.find(({ id }) => id === relation.type)?.id;
    if (!type) return [];
    const ends = [describeBondEnd(index, relation.from), describeBondEnd(index, relation.to)] as const;
    return ends[0].source === ends[1].source ? [] : [{ type, relation, ends }];
  });
}

/** Those of which both sides are on the theme. */
export function bondsOnTheme(bonds: readonly Bond[], theme: string): Bond[] {
  return bonds.filter(({ ends }) => ends.every(({ themes }) => themes.has(theme)));
}

function describeBondEnd(index: AtlasIndex, reference: string): BondEnd {
  const end = describeEnd(index, reference);
  const { record, part } = end;
  return {
    ...end,
    source: end.source ?? '',
    themes: new Set(part?.themes ?? [...record.themes, ...record.parts.flatMap(({ themes }) => themes)]),
  };
}

export interface SourceKey {
  /** The slug of the document. */
  id: string;
  /** One letter that no other document has. */
  letter: string;
  /** Its short name. */
  label: string;
}

/** The documents, each with a letter of its name: first the initials are tried, then the rest. O and I look like figures. */
export function sourceKeys(index: AtlasIndex): SourceKey[] {
  const taken = new Set(['O', 'I']);
  return (index.byKind.get('source') ?? []).map(({ slug, short, title }) => {
    const label = short ?? title;
    const initials = label.split(/\s+/).map((word) => word.charAt(0));
    const letters = [...initials, ...label].map((letter) => letter.toUpperCase());
    const letter = letters.find((own) => /[A-Z]/.test(own) && !taken.has(own)) ?? '?';
    taken.add(letter);
    return { id: slug, letter, label };
  });
}

/** The title of a document, from its slug. */
export function sourceOf(index: AtlasIndex, slug: string): AtlasRecord {
  return getRecord(index, recordIdOf('source', slug));
}

import { LEVELS, type Level } from '../model/vocabularies.ts';
import type { AskedPart, AtlasIndex } from './atlas-index.ts';
import type { AtlasRecord } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';

export type { OwnedPart } from './atlas-index.ts';

/** Parts asked at one level; null for those that name none. */
export interface AsksAtLevel<Asked extends AskedPart> {
  level: Level | null;
  parts: readonly Asked[];
}

/** The parts by level, widest first; a part asked at several levels stands at each. Levels without parts are left out. */
export function groupAsksByLevel<Asked extends AskedPart>(parts: readonly Asked[]): AsksAtLevel<Asked>[] {
  return [...LEVELS, null]
    .map((level) => ({
      level,
      parts: parts.filter(({ part }) => (level ? part.levels.includes(level) : !part.levels.length)),
    }))
    .filter(({ parts: here }) => here.length > 0);
}

/** Every record that asks for something, in the order of kinds. */
export function allAsks(index: AtlasIndex): AtlasRecord[] {
  return index.atlas.records.filter(({ parts }) => parts.length > 0);
}

/** The records by their first theme, in the order of the themes; those without one come last. */
export function groupByTheme<R extends AtlasRecord>(
  index: AtlasIndex,
  records: readonly R[],
): { theme: AtlasRecord | null; records: R[] }[] {
  const themes = [...(index.byKind.get('theme' satisfies Kind) ?? []), null];
  return themes
    .map((theme) => ({
      theme,
      records: records.filter((own) => (own.themes[0] ?? null) === (theme?.id ?? null)),
    }))
    .filter(({ records: own }) => own.length > 0);
}

/** The parts that say when, by their first date; what gives no date as data comes last. */
export function sortByDate<Asked extends AskedPart>(parts: readonly Asked[]): Asked[] {
  const firstDate = ({ part }: Asked) => part.dates[0]?.date ?? '9';
  return parts
    .filter(({ part }) => part.when)
    .sort((a, b) => (firstDate(a) < firstDate(b) ? -1 : firstDate(a) > firstDate(b) ? 1 : 0));
}

/** Every part of the atlas that says when. */
export function datedParts(index: AtlasIndex): AskedPart[] {
  return sortByDate(allAsks(index).flatMap((record) => record.parts.map((part) => ({ record, part }))));
}

import { LEVELS, OWNER_ROLES, type Level, type OwnerRole } from '../model/vocabularies.ts';
import type { AskedPart, AtlasIndex } from './atlas-index.ts';
import type { AtlasRecord } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';

export type { AskedPart, OwnedPart } from './atlas-index.ts';

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

/** The parts that say when: those with a date, the earliest first, and those with only a word such as "rapidly". */
export function splitByDate<Asked extends AskedPart>(
  parts: readonly Asked[],
): { dated: Asked[]; undated: Asked[] } {
  const firstDate = ({ part }: Asked) => part.dates.map(({ date }) => date).sort()[0] ?? '';
  const timed = parts.filter(({ part }) => part.when);
  return {
    dated: timed
      .filter(({ part }) => part.dates.length > 0)
      .sort((a, b) => (firstDate(a) < firstDate(b) ? -1 : firstDate(a) > firstDate(b) ? 1 : 0)),
    undated: timed.filter(({ part }) => part.dates.length === 0),
  };
}

/** Every single ask of the atlas, in the order of the records. */
export function allParts(index: AtlasIndex): AskedPart[] {
  return allAsks(index).flatMap((record) => record.parts.map((part) => ({ record, part })));
}

/** How many of the parts name an owner in each role. */
export interface RoleCounts {
  lead: number;
  with: number;
  named: number;
}

export function countByRole(parts: readonly { as: OwnerRole }[]): RoleCounts {
  const count = (role: OwnerRole) => parts.filter(({ as }) => as === role).length;
  return { lead: count('lead'), with: count('with'), named: count('named') };
}

/** The parts in the order of the owner's role: as owner, with others, mentioned only. */
export function sortByRole<Owned extends { as: OwnerRole }>(parts: readonly Owned[]): Owned[] {
  return OWNER_ROLES.flatMap((role) => parts.filter(({ as }) => as === role));
}

/** Recommendations about training: those of that kind, and every other that names a stage of training. */
export function asksAboutTraining(index: AtlasIndex): AtlasRecord[] {
  return allAsks(index).filter(({ kind, stages }) => kind === 'training-recommendation' || stages.length > 0);
}

const SYSTEMS = ['owner-integrated-care-systems', 'owner-integrated-care-boards'];

/** Parts asked of systems or their boards, as owner or with others; of somebody else by name; of nobody by name. */
export function partitionByOwner(parts: readonly AskedPart[]): {
  ofSystems: AskedPart[];
  ofOthers: AskedPart[];
  ofNobody: AskedPart[];
} {
  const actors = ({ part }: AskedPart) => part.owners.filter(({ as }) => as !== 'named');
  const isOfSystems = (asked: AskedPart) => actors(asked).some(({ owner }) => SYSTEMS.includes(owner));
  return {
    ofSystems: parts.filter(isOfSystems),
    ofOthers: parts.filter((asked) => actors(asked).length > 0 && !isOfSystems(asked)),
    ofNobody: parts.filter((asked) => actors(asked).length === 0),
  };
}

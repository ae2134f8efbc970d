import { indexUrlOf } from '../model/ids.ts';
import { KIND_NAMING, KINDS, type Kind } from '../model/kinds.ts';
import * as words from '../model/vocabularies.ts';
import type { AtlasIndex } from './atlas-index.ts';
import { asksOfDocument, asksOfStrength, browseYears } from './browse.ts';

/** A value as the address of a search states it, its label, its page, and how much that lists. */
export type Row = readonly [value: string, label: string, url: string, count: number];

function ofKind(index: AtlasIndex, kind: Kind) {
  return index.byKind.get(kind) ?? [];
}

export function ownerRows(index: AtlasIndex): Row[] {
  return ofKind(index, 'owner').map(({ id, title, url }) => [
    id,
    title,
    `${url}#asks`,
    index.partsByOwner.get(id)?.length ?? 0,
  ]);
}

export function levelRows(index: AtlasIndex): Row[] {
  return words.LEVELS.map((level) => [
    level,
    words.LEVEL_LABELS[level],
    `/for/boards/${level}/`,
    index.partsByLevel.get(level)?.length ?? 0,
  ]);
}

export function stageRows(index: AtlasIndex): Row[] {
  return words.STAGES.map((stage) => [
    stage,
    words.STAGE_LABELS[stage],
    `/training/#${stage}`,
    (index.recordsByStage.get(stage) ?? []).filter(({ parts }) => parts.length > 0).length,
  ]);
}

export function themeRows(index: AtlasIndex): Row[] {
  return ofKind(index, 'theme').map(({ id, title, url }) => [
    id,
    title,
    `${url}#records`,
    index.recordsByTheme.get(id)?.length ?? 0,
  ]);
}

export function sourceRows(index: AtlasIndex): Row[] {
  return ofKind(index, 'source').map(({ slug, title }) => [
    slug,
    title,
    `/browse/source/${slug}/`,
    asksOfDocument(index, slug).length,
  ]);
}

export function strengthRows(index: AtlasIndex): Row[] {
  return words.STRENGTHS.map((strength) => [
    strength,
    words.STRENGTH_LABELS[strength],
    `/browse/strength/${strength}/`,
    asksOfStrength(index, strength).length,
  ]);
}

export function yearRows(index: AtlasIndex): Row[] {
  return browseYears(index).map(({ year, asks, records }) => [
    year,
    year,
    `/browse/year/${year}/`,
    asks.length + records.length,
  ]);
}

export function kindRows(index: AtlasIndex): Row[] {
  return KINDS.map((kind) => [kind, KIND_NAMING[kind].plural, indexUrlOf(kind), ofKind(index, kind).length]);
}

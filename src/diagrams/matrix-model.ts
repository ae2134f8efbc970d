import {
  asksAtLevel,
  asksByOwner,
  BONDS,
  bondsBetweenDocuments,
  bondsOnTheme,
  documentOf,
  LEVEL_COLUMNS,
  NO_LEVEL,
  sourceKeys,
  STRENGTH_GROUPS,
  strengthGroupOf,
  type Bond,
  type SourceKey,
} from '../graph/ask-matrix.ts';
import { allParts } from '../graph/asks.ts';
import type { AskedPart, AtlasIndex } from '../graph/atlas-index.ts';
import { LEVEL_LABELS } from '../model/vocabularies.ts';

/** How many things of a cell share their documents and, where they are asks, their group of strengths. */
export interface Tally {
  /** Slugs: the one document of an ask, the two of a pair. */
  sources: readonly string[];
  /** Null for pairs, which have no strength of their own. */
  strength: string | null;
  count: number;
}

export interface MatrixCell {
  /** `nhs-england.national`; `nhs-england.all` for the whole of a row. */
  id: string;
  row: string;
  column: string;
  count: number;
  /** The list of just these. */
  url: string;
  tally: readonly Tally[];
}

export interface MatrixRow {
  id: string;
  label: string;
  /** The short form of a long name, for narrow heads. */
  short: string;
  /** The page of its record. */
  recordUrl: string | null;
  /** Places in the orders other than that of the rows, which is by the number of asks. */
  places: Readonly<Record<string, number>>;
  whole: MatrixCell;
}

export interface MatrixColumn {
  id: string;
  label: string;
  short: string;
  /** Asks are drawn by their number; pairs of asks by a sign. */
  holds: 'asks' | 'pairs';
}

export interface MatrixOrder {
  id: string;
  label: string;
}

/** Rows by columns of lists, with what a reader may sort and filter by. */
export interface MatrixModel {
  name: 'owners' | 'documents';
  /** What the parts of a cell are told apart by. */
  split: 'source' | 'strength';
  sources: readonly SourceKey[];
  strengths: readonly { id: string; letter: string; label: string }[];
  /** What a row is, one and many. */
  rowWord: readonly [string, string];
  /** The most asks first. */
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
  /** Only what has something in it. */
  cells: readonly MatrixCell[];
  /** The first is the order of the rows as they stand. */
  orders: readonly MatrixOrder[];
  /** Every ask that some row holds, once. */
  all: readonly Tally[];
}

/** A name no longer than this is clearer than its letters. */
const LONG_NAME = 16;

export function describeOwners(index: AtlasIndex): MatrixModel {
  const owners = asksByOwner(index);
  const byName = [...owners].sort((a, b) => {
    if (!a.record || !b.record) return a.record ? -1 : 1;
    return a.record.title.toLowerCase() < b.record.title.toLowerCase() ? -1 : 1;
  });
  const rows = owners.map(({ id, record, byLevel, parts }): MatrixRow => {
    const url = `/explore/owners/${id}/`;
    const label = record?.title ?? 'Nobody named';
    return {
      id,
      label,
      short: label.length > LONG_NAME ? (record?.short ?? label) : label,
      recordUrl: record?.url ?? null,
      places: { name: byName.findIndex((own) => own.id === id), level: byLevel },
      whole: askCell(id, 'all', parts, url),
    };
  });
  return {
    name: 'owners',
    split: 'source',
    sources: sourceKeys(index),
    strengths: STRENGTH_GROUPS,
    rowWord: ['owner', 'owners'],
    rows,
    columns: LEVEL_COLUMNS.map((level) => {
      const label = level === NO_LEVEL ? 'No level named' : LEVEL_LABELS[level];
      return { id: level, label, short: label, holds: 'asks' };
    }),
    cells: owners.flatMap(({ id, parts }) =>
      LEVEL_COLUMNS.map((level) =>
        askCell(id, level, asksAtLevel(parts, level), `/explore/owners/${id}/#${level}`),
      ).filter(({ count }) => count > 0),
    ),
    orders: [
      { id: 'asks', label: 'Most asks first' },
      { id: 'name', label: 'By name' },
      { id: 'level', label: 'By the level where it sits' },
    ],
    all: tallyAsks(allParts(index)),
  };
}

export function describeDocuments(index: AtlasIndex): MatrixModel {
  const sources = sourceKeys(index);
  const bonds = bondsBetweenDocuments(index);
  const themes = (index.byKind.get('theme') ?? [])
    .map((record) => ({ record, parts: index.partsByTheme.get(record.id) ?? [] }))
    .filter(({ parts }) => parts.length > 0);
  const byName = [...themes].sort((a, b) => (a.record.title < b.record.title ? -1 : 1));
  const sorted = [...byName].sort((a, b) => b.parts.length - a.parts.length);
  const urlOf = (slug: string) => `/explore/documents/${slug}/`;
  const rows = sorted.map((theme): MatrixRow => {
    const { slug, title, short, url } = theme.record;
    return {
      id: slug,
      label: title,
      short: short ?? title,
      recordUrl: url,
      places: { name: byName.indexOf(theme) },
      whole: askCell(slug, 'all', theme.parts, urlOf(slug)),
    };
  });
  return {
    name: 'documents',
    split: 'strength',
    sources,
    strengths: STRENGTH_GROUPS,
    rowWord: ['theme', 'themes'],
    rows,
    columns: [
      ...sources.map(({ id, label }): MatrixColumn => ({ id, label, short: label, holds: 'asks' })),
      ...BONDS.map(({ id, label }): MatrixColumn => ({ id, label, short: label, holds: 'pairs' })),
    ],
    cells: sorted.flatMap(({ record: { id, slug }, parts }) => {
      const here = bondsOnTheme(bonds, id);
      return [
        ...sources.map((source) =>
          askCell(
            slug,
            source.id,
            parts.filter((asked) => documentOf(asked) === source.id),
            `${urlOf(slug)}#${source.id}`,
          ),
        ),
        ...BONDS.map(({ id: type }) =>
          pairCell(
            slug,
            type,
            here.filter((bond) => bond.type === type),
            `${urlOf(slug)}#${type}`,
          ),
        ),
      ].filter(({ count }) => count > 0);
    }),
    orders: [
      { id: 'asks', label: 'Most asks first' },
      { id: 'name', label: 'By name' },
    ],
    all: tallyAsks(allParts(index).filter(({ part }) => part.themes.length > 0)),
  };
}

function askCell(row: string, column: string, parts: readonly AskedPart[], url: string): MatrixCell {
  return { id: `${row}.${column}`, row, column, count: parts.length, url, tally: tallyAsks(parts) };
}

function pairCell(row: string, column: string, bonds: readonly Bond[], url: string): MatrixCell {
  const tally = count(bonds.map(({ ends }) => [ends.map(({ source }) => source).sort(), null] as const));
  return { id: `${row}.${column}`, row, column, count: bonds.length, url, tally };
}

function tallyAsks(parts: readonly AskedPart[]): Tally[] {
  return count(parts.map((asked) => [[documentOf(asked)], strengthGroupOf(asked.part.strength)] as const));
}

function count(things: readonly (readonly [readonly string[], string | null])[]): Tally[] {
  const found = new Map<string, { sources: readonly string[]; strength: string | null; count: number }>();
  for (const [sources, strength] of things) {
    const key = `${sources.join('+')}/${strength ?? ''}`;
    const tally = found.get(key) ?? { sources, strength, count: 0 };
    tally.count += 1;
    found.set(key, tally);
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
}

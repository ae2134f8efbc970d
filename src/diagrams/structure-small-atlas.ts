import { indexAtlas, type AtlasIndex } from '../graph/atlas-index.ts';
import type { DevelopmentRecord, IcbRecord, Relation, StructureRecord } from '../model/atlas.ts';
import { recordIdOf, urlOf, type RecordId } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import type { RelationType } from '../model/relation-types.ts';
import { smallIndex } from './fixtures/small-atlas.ts';

// The invented country of the levels, with what only the structure draws: a body that gave way on a day, one that gave
// way on no day, developments before and after the end of 2022, a body inside another, boards that merged.

function base<K extends Kind>(kind: K, slug: string, title: string) {
  return {
    id: recordIdOf(kind, slug),
    kind,
    slug,
    url: urlOf(kind, slug),
    file: `content/${kind}/${slug}.mdx`,
    title,
    short: null,
    summary: `${title}, invented.`,
    aliases: [],
    cites: [],
    themes: [],
    levels: [],
    stages: [],
    owners: [],
    parts: [],
    sections: [],
    notes: [],
    checked: '2026-01-01',
  };
}

function development(slug: string, title: string, date: string): DevelopmentRecord {
  return {
    ...base('development', slug, title),
    date,
    dateNote: null,
    publisher: 'Crier',
    document: title,
    publicUrl: 'https://example.org/',
    standing: 'primary',
    seen: null,
  };
}

function structure(slug: string, title: string, level: StructureRecord['levels'][number]): StructureRecord {
  return {
    ...base('structure', slug, title),
    levels: [level],
    population: null,
    statutory: 'not said',
    asOf: '2022',
    members: ['two elders'],
  };
}

function board(slug: string, from: string, until: string | null): IcbRecord {
  return {
    ...base('icb', slug, `Board ${slug}`),
    ods: slug.toUpperCase(),
    gss: 'E1',
    earlierGss: null,
    region: 'North',
    regionCode: 'Y1',
    from,
    until,
  };
}

function relation(
  from: string,
  type: RelationType,
  to: string,
  basis: Relation['basis'],
  development: string | null = null,
): Relation {
  return {
    from: from as RecordId,
    type,
    to: to as RecordId,
    basis,
    why: 'Invented.',
    cites: [],
    development: development as RecordId | null,
  };
}

/** A small invented atlas with all that the structure's drawings have to cope with. */
export function smallStructure(): AtlasIndex {
  const { atlas } = smallIndex();
  return indexAtlas({
    ...atlas,
    records: [
      ...atlas.records,
      structure('ford-guild', 'Ford guild', 'system'),
      structure('raft-guild', 'Raft guild', 'system'),
      structure('stepping-stones', 'Stepping stones', 'neighbourhood'),
      development('guild-ends', 'The ford guild ends', '2024-05-01'),
      development('toll-law', 'Tolls by law', '2022-03'),
      development('toll-cut', 'Tolls are cut', '2025-02-03'),
      development('toll-rise', 'Tolls rise', '2025-11'),
      development('not-yet', 'Tolls are ended', '2026-08'),
      board('qa', '2022-07-01', '2026-04-01'),
      board('qb', '2022-07-01', null),
    ],
    relations: [
      ...atlas.relations,
      relation(
        'structure-ford-guild',
        'succeeded-by',
        'structure-toll-board',
        'later',
        'development-guild-ends',
      ),
      relation('structure-raft-guild', 'succeeded-by', 'structure-toll-board', 'source'),
      relation('structure-stepping-stones', 'part-of', 'structure-footpath', 'editorial'),
      ...['toll-law', 'toll-rise', 'toll-cut', 'not-yet'].map((slug) =>
        relation(
          `development-${slug}`,
          'later-related',
          'structure-toll-board',
          'later',
          `development-${slug}`,
        ),
      ),
    ],
  });
}

import { indexAtlas, type AtlasIndex } from '../graph/atlas-index.ts';
import type { AtlasRecord, DevelopmentRecord, EventRecord, Part, SourceRecord } from '../model/atlas.ts';
import { recordIdOf, urlOf, type SourceId } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import type { EventNature } from '../model/vocabularies.ts';

// An invented country's years, for tests: a date of every precision and kind, a year that is too full, a year with
// nothing around it, an ask with two dates, two documents, a development without a date.

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

function happening(
  slug: string,
  title: string,
  nature: EventNature,
  date: string,
  until: string | null = null,
): EventRecord {
  return { ...base('event', slug, title), date, until, nature, publisher: null, publicUrl: null };
}

function later(slug: string, title: string, date: string, dateNote: string | null = null): DevelopmentRecord {
  return {
    ...base('development', slug, title),
    date,
    dateNote,
    publisher: 'The Crier',
    document: title,
    publicUrl: 'https://example.org/',
    standing: 'secondary',
    seen: null,
  };
}

function paper(slug: string, title: string, date: string): SourceRecord {
  return {
    ...base('source', slug, title),
    author: 'Nobody',
    publisher: 'Nobody',
    date,
    dateNote: null,
    doi: null,
    publicUrl: null,
    evidence: 'None.',
  };
}

function asked(id: string, text: string, source: string, dates: Part['dates']): Part {
  return {
    id,
    text,
    verb: 'do',
    strength: 'should',
    owners: [],
    levels: [],
    themes: [],
    condition: null,
    when: dates.length > 0 ? 'soon' : null,
    dates,
    cites: [{ source: source as SourceId, passages: ['annex/1'] }],
    inherited: [],
  };
}

const BRIDGES = [
  asked('1a', 'Count the bridges.', 'river-report', [{ date: '2024-04', kind: 'deadline' }]),
  asked('1b', 'Paint them.', 'river-report', [
    { date: '2023', kind: 'aim' },
    { date: '2024-04', kind: 'deadline' },
  ]),
  asked('1c', 'Name them.', 'river-report', []),
  asked('1d', 'Mend what the plan leaves.', 'bridge-plan', [{ date: '2024', kind: 'horizon' }]),
];

const RECORDS: readonly AtlasRecord[] = [
  { ...base('shared-action', '1', 'Build the bridges'), parts: BRIDGES },
  happening('ferry-act', 'Ferry act', 'law', '1950'),
  happening('river-court', 'River court', 'body', '2011-06'),
  happening('long-toll', 'The long toll', 'contract', '2019', '2022-03'),
  ...['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'].map((name) =>
    happening(
      `talk-${name.toLowerCase()}`,
      `Talk ${name.toLowerCase()} on bridges and who walks over them`,
      'meeting',
      '2020',
    ),
  ),
  happening('ferries-end', 'Ferries to end by May 2024', 'date set', '2024-05'),
  paper('bridge-plan', 'Bridge plan', '2014'),
  paper('river-report', 'River report', '2022-05-26'),
  later('bridge-opens', 'First bridge opens', '2025-03-02'),
  later('bridge-study', 'A study of the bridge', '2026-07-01', 'The page shows no date.'),
];

export function inventedYears(): AtlasIndex {
  return indexAtlas({ records: RECORDS, relations: [], passages: {}, coverage: [], redirects: [] });
}

import { indexAtlas, type AtlasIndex } from '../graph/atlas-index.ts';
import type { AskRecord, AtlasRecord, Cite, Part, Relation } from '../model/atlas.ts';
import { recordIdOf, urlOf, type RecordId } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import type { Section } from '../model/body.ts';
import type { Stage } from '../model/vocabularies.ts';

// An invented course of training for tests: a recommendation of two stages and two themes, one that names no stage, a
// programme with a stage and one that has it from its recommendation only, an obstacle, and a gap that is really read.

const cite = (source: string): Cite => ({ source: source as Cite['source'], passages: ['one/1'] });

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
    cites: [cite('sea-report')],
    themes: [] as RecordId[],
    levels: [],
    stages: [] as Stage[],
    owners: [],
    parts: [],
    sections: [] as Section[],
    notes: [],
    checked: '2026-01-01',
  };
}

const themes = (slugs: readonly string[]) => slugs.map((slug) => recordIdOf('theme', slug));

function section(heading: string, says: readonly string[], source: string): Section {
  return {
    heading,
    slug: heading.toLowerCase().replaceAll(' ', '-'),
    blocks: says.map((value) => ({
      type: 'paragraph',
      content: [{ type: 'text', value }],
      cites: [cite(source)],
    })),
  };
}

function ask(
  slug: string,
  title: string,
  stages: readonly Stage[],
  about: readonly string[],
  more: Partial<Pick<AskRecord, 'sections'>> & { source?: string } = {},
): AskRecord {
  const part: Part = {
    id: 'a',
    text: `${title}.`,
    verb: 'do',
    strength: 'should',
    owners: [],
    levels: [],
    condition: null,
    when: null,
    dates: [],
    cites: [cite(more.source ?? 'sea-report')],
    themes: [],
    inherited: [],
  };
  return {
    ...base('training-recommendation', slug, title),
    stages,
    themes: themes(about),
    parts: [part],
    sections: more.sections ?? [],
  };
}

function source(slug: string, short: string): AtlasRecord {
  return {
    ...base('source', slug, `The ${short}`),
    short,
    author: 'Nobody',
    publisher: 'Nobody',
    date: '2026',
    dateNote: null,
    doi: null,
    publicUrl: null,
    evidence: 'invented',
  };
}

const RECORDS: readonly AtlasRecord[] = [
  ask('sail', 'Teach sailing', ['undergraduate', 'specialty-training'], ['training', 'leadership'], {
    sections: [
      section('What stands in the way', ['There is no wind.', 'There are no sails.'], 'education-training'),
    ],
  }),
  ask('row', 'Teach rowing together', ['undergraduate'], ['training'], { source: 'education-training' }),
  ask('swim', 'Let everybody swim', ['career-long'], ['border']),
  ask('float', 'Stay afloat', [], ['training']),
  // A record of an id that the readings of gaps name, with the words that they look for.
  ask('develop-leadership-throughout-training', 'Learn to steer', ['newly-qualified'], ['leadership'], {
    sections: [
      section(
        'Why it is asked',
        ['The boat lacks the capacity to cover leadership fully.'],
        'education-training',
      ),
    ],
  }),
  {
    ...base('programme', 'regatta', 'Regatta'),
    stages: ['specialty-training'],
    themes: themes(['training']),
  },
  { ...base('programme', 'raft', 'Raft'), themes: themes(['training', 'weather']) },
  { ...base('programme', 'island', 'Island'), themes: themes(['training']) },
  { ...base('theme', 'training', 'Training at sea') },
  { ...base('theme', 'leadership', 'Steering') },
  { ...base('theme', 'border', 'The long border between the land and the open sea') },
  { ...base('theme', 'weather', 'Weather') },
  source('sea-report', 'Sea report'),
  source('education-training', 'Education paper'),
];

function relation(from: string, type: Relation['type'], to: string): Relation {
  return {
    from: from as RecordId,
    type,
    to: to as RecordId,
    basis: 'source',
    why: 'Invented.',
    cites: [],
    development: null,
  };
}

const RELATIONS: readonly Relation[] = [
  relation('programme-raft', 'exemplifies', 'training-row#a'),
  relation('programme-regatta', 'delivers', 'training-sail'),
];

export function inventedTraining(): AtlasIndex {
  return indexAtlas({ records: RECORDS, relations: RELATIONS, passages: {}, coverage: [], redirects: [] });
}

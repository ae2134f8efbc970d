import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { INVENTED_CHANGES } from '../graph/invented-changes.ts';
import { buildAtlas } from '../load/build-atlas.ts';
import { loadAtlas } from '../load/atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import type { Atlas, Relation } from '../model/atlas.ts';
import { atlasJson } from './atlas-json.ts';
import { atlasSchema } from './atlas-schema.ts';
import { notesCsv, partsCsv, recordsCsv, relationsCsv } from './csv.ts';
import { recordJson, relationJson } from './record-json.ts';

const address = (url: string) => `https://atlas.example${url}`;
const small = buildAtlas(inventedFiles(INVENTED_CHANGES));

const LATER = {
  from: 'development-teams',
  type: 'later-related',
  to: 'shared-action-1',
  basis: 'later',
  why: 'Teams came.',
  cites: [],
  development: 'development-teams',
} as unknown as Relation;

/** The atlas with one relation alone. */
const withRelation = (relation: Partial<Relation>): Atlas => ({
  ...small,
  relations: [{ ...LATER, ...relation }],
});

describe('atlas.json', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(atlasSchema()) as object);

  test.each([
    ['the atlas', loadAtlas()],
    ['an atlas with every field', small],
    ['a later relation', withRelation({})],
  ])('%s satisfies its schema', (_what, atlas) => {
    expect(validate(JSON.parse(atlasJson(atlas))), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['a part without text', '"text": "Build a team.",', ''],
    ['a strength outside the vocabulary', '"strength": "could"', '"strength": "strong"'],
    ['an unknown field of a part', '"verb": "may offer"', '"verb": "may offer", "urgency": "high"'],
    ['a note in the source’s voice', '"voice": "later"', '"voice": "source"'],
    ['a later note in the editors’ voice', '"voice": "later"', '"voice": "editorial"'],
    ['a later note without its address', '"url": "https://post.example/teams",', ''],
    ['a later note with an address that is none', '"url": "https://post', '"url": "post'],
    ['a later note without its publisher', '"publisher": "The Invented Post",', ''],
    ['a later note seen on a day that is none', '"seen": "2026-07"', '"seen": "July"'],
    ['an editors’ note without its question', '"question": "What of the board?",', ''],
    ['a later relation without its development', '"basis": "editorial"', '"basis": "later"'],
  ])('the schema refuses %s', (_what, from, to) => {
    const text = atlasJson(small);
    expect(text).toContain(from);
    expect(validate(JSON.parse(text.replace(from, to)))).toBe(false);
  });

  test('is the same text for the same content', () => {
    expect(atlasJson(buildAtlas(inventedFiles()))).toBe(atlasJson(buildAtlas(inventedFiles().reverse())));
    expect(atlasJson(buildAtlas(inventedFiles(INVENTED_CHANGES)))).toBe(atlasJson(small));
  });
});

describe('a record', () => {
  const [action, other] = small.records.map(recordJson);

  test('says what each note rests on', () => {
    expect(action?.notes.slice(2)).toEqual([
      {
        voice: 'editorial',
        for: 'board',
        question: 'What of the board?',
        text: 'For one reader.\nWhat of the board?',
      },
      {
        voice: 'later',
        for: null,
        development: null,
        parts: [],
        date: '2026-11',
        dateNote: null,
        publisher: null,
        title: null,
        url: null,
        seen: null,
        text: 'No word of rooms was found.\nLooked for until November 2026',
      },
      {
        voice: 'later',
        for: null,
        development: 'development-teams',
        parts: ['1a'],
        date: '2023-04-01',
        dateNote: null,
        publisher: 'The Invented Post',
        title: 'Teams arrive',
        url: 'https://post.example/teams',
        seen: '2026-07',
        text: 'Near 1a: Teams came.\nTeams arrive, The Invented Post, 1 April 2023; as seen by July 2026',
      },
    ]);
    expect(other?.notes.at(-1)).toEqual({
      voice: 'editorial',
      for: null,
      question: null,
      text: 'For all readers.',
    });
  });

  test('has its text as the page has it, and nothing of the project’s own', () => {
    expect(action?.text).toMatch(
      /^Systems are asked for teams\.\nBuild a team\.\n[\s\S]*\nRooms are few\.\n/,
    );
    expect(Object.keys(action ?? {})).toEqual([
      'id',
      'kind',
      'url',
      'title',
      'short',
      'summary',
      'aliases',
      'cites',
      'themes',
      'levels',
      'stages',
      'owners',
      'parts',
      'checked',
      'text',
      'notes',
    ]);
  });
});

test('a relation names its development where it has one, and only there', () => {
  expect(relationJson(LATER)).toEqual({
    from: 'development-teams',
    type: 'later-related',
    to: 'shared-action-1',
    basis: 'later',
    why: 'Teams came.',
    cites: [],
    development: 'development-teams',
  });
  expect(relationJson({ ...LATER, basis: 'editorial', development: null })).not.toHaveProperty('development');
});

describe('CSV', () => {
  const lines = (text: string) => text.split('\r\n');

  test('has a line a record', () => {
    expect(lines(recordsCsv(small, address)).slice(0, 2)).toEqual([
      'id,kind,address,title,short,summary,themes,levels,stages,owners,parts,cites,checked',
      'shared-action-1,shared-action,https://atlas.example/shared-actions/1/,Build teams,,Systems are asked for teams.,theme-teams,neighbourhood,foundation; career-long,owner-systems (lead); owner-hosts (with),2,invented-report annex/1,2026-11-20',
    ]);
    expect(lines(recordsCsv(small, address))).toHaveLength(small.records.length + 2);
  });

  test('has a line a part, resolved', () => {
    expect(lines(partsCsv(small, address))).toEqual([
      'id,record,address,text,verb,strength,owners,levels,condition,when,dates,cites,inherited,record_title,owner_names,sources,kind,lead,with,named,date_kinds,themes',
      'shared-action-1#1a,shared-action-1,https://atlas.example/shared-actions/1/#1a,Build a team.,Build,direct,owner-systems (lead); owner-hosts (with),neighbourhood,,by April 2024,2024-04 (deadline),invented-report annex/1,owners; levels; themes; cites,Build teams,Systems; Hosts,invented-report,shared-action,Systems,Hosts,,deadline,theme-teams',
      'shared-action-1#1b,shared-action-1,https://atlas.example/shared-actions/1/#1b,Offer the team a room.,may offer,could,owner-hosts (named),place; practice,where a host agrees,,,invented-report annex/2,themes,Build teams,Hosts,invented-report,shared-action,,,Hosts,,theme-teams',
      'shared-action-2#2a,shared-action-2,https://atlas.example/shared-actions/2/#2a,Review the rooms.,Review,direct,owner-systems (lead),system,,,,invented-report annex/4,owners; levels; themes; cites,Review rooms,Systems,invented-report,shared-action,Systems,,,,theme-teams',
      '',
    ]);
  });

  test('has a line a relation', () => {
    expect(lines(relationsCsv(withRelation({})))).toEqual([
      'from,type,to,basis,why,cites,development',
      'development-teams,later-related,shared-action-1,later,Teams came.,,development-teams',
      '',
    ]);
    expect(lines(relationsCsv(small))).toContain(
      'shared-action-1#1b,extends,shared-action-2#2a,editorial,Both are about rooms.,,',
    );
  });

  test.each([
    ['a comma', 'Teams, all', '"Teams, all"'],
    ['a quotation mark', 'The "team"', '"The ""team"""'],
    ['a line break', 'Teams\nall', '"Teams\nall"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus sign', '+1', "'+1"],
    ['a minus sign', '-1', "'-1"],
    ['an at sign', '@sum', "'@sum"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a sign further on', '1+1=2', '1+1=2'],
  ])('%s is written so that a spreadsheet reads it as text', (_what, why, cell) => {
    expect(relationsCsv(withRelation({ why }))).toContain(`,later,${cell},,`);
  });
});

describe('notes.csv', () => {
  test('gives what came since with its date, publisher and address', () => {
    const lines = notesCsv(buildAtlas(inventedFiles(INVENTED_CHANGES))).split('\r\n');
    expect(lines[0]).toBe(
      'record,record_title,voice,for,date,text,question,publisher,title,url,seen,parts,development',
    );
    expect(lines).toContain(
      'shared-action-1,Build teams,later,,2023-04-01,Teams came.,,The Invented Post,Teams arrive,https://post.example/teams,2026-07,1a,development-teams',
    );
    expect(lines).toContain(
      'shared-action-1,Build teams,editorial,educator,,For one reader.,What of the educator?,,,,,,',
    );
  });
});

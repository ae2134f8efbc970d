import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { buildAtlas } from '../src/load/build-atlas.ts';
import { inventedFiles } from '../src/load/invented-content.ts';
import type { AtlasRecord } from '../src/model/atlas.ts';
import { findIntegrityFaults } from '../src/model/integrity.ts';
import { KINDS } from '../src/model/kinds.ts';
import { FRONT_MATTER_SCHEMAS } from '../src/model/schemas/front-matter.ts';
import { draftRecord } from './draft-record.ts';

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

const frontMatterOf = (draft: string): string => draft.split('---\n')[1] ?? '';

/** The draft with every field in use: no field, and no dash of a list, is commented out. */
function withAllFields(draft: string): string {
  const fewer = draft.replace(/^( *)# ( *(?:# )*(?:\w+:|-))$/gm, '$1$2');
  return fewer === draft ? draft : withAllFields(fewer);
}

/** Values for the fields of an ask; a field that holds others has none. */
const VALUES: Readonly<Record<string, string>> = {
  title: 'Review rooms',
  summary: 'Systems are asked to look at rooms.',
  aliases: '[rooms]',
  cites: '[invented-report annex/1]',
  themes: '[theme-teams]',
  type: 'concerns',
  to: 'owner-systems',
  from: '2a',
  basis: 'editorial',
  why: 'It is asked of systems.',
  development: 'development-rooms',
  checked: '2026-11-20',
  levels: '[system]',
  stages: '[foundation]',
  owner: 'owner-systems',
  as: 'lead',
  id: '2a',
  text: 'Review the rooms.',
  verb: 'Review',
  strength: 'direct',
  condition: 'where there are rooms',
  when: 'each year',
  date: '2024-04',
  kind: 'deadline',
};

const fill = (draft: string): string =>
  draft
    .replace(/^[ ]*(\w+):$/gm, (line, name: string) => `${line} ${VALUES[name] ?? ''}`.trimEnd())
    .replaceAll('source-id section/1', 'invented-report annex/1')
    .replaceAll('question=""', 'question="What of it?"');

/** Every field below a schema, as `parts.owners.as`. */
function pathsOfSchema(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return pathsOfSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) return pathsOfSchema(schema.in);
  if (schema instanceof z.ZodArray) return pathsOfSchema(schema.element);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [
    name,
    ...pathsOfSchema(field).map((path) => `${name}.${path}`),
  ]);
}

function pathsOfData(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(pathsOfData);
  return Object.entries(data ?? {}).flatMap(([name, value]) => [
    name,
    ...pathsOfData(value).map((path) => `${name}.${path}`),
  ]);
}

describe('the draft of a record', () => {
  test.each(KINDS)('%s: names every field at every depth', (kind) => {
    const data: unknown = parse(withAllFields(frontMatterOf(draftRecord(kind, '2'))));
    expect(pathsOfData(data)).toEqual(pathsOfSchema(FRONT_MATTER_SCHEMAS[kind]));
  });

  test('of an ask, says what each field is for and what it may be', () => {
    const front = frontMatterOf(draftRecord('shared-action', '2'));
    for (const lines of [
      '\n# shared-action-2\n',
      '\n# Ids of themes, the most relevant first. A list: [one, another]. Needed: one theme at least.\nthemes:\n',
      '\n# Other names and spellings that people search by. A list: [one, another]. May be left out.\n# aliases:\n',
      '\nparts:\n  # One separate thing that is asked.\n  -\n    # The number and a letter,',
      '\n    # The verb as printed.\n    verb:\n',
      'One of: direct, must, need, should, aim, would, could, consider, encourage.\n    strength:\n',
      '\n    # owners:\n    #   # A body that the source names. Who it means is never inferred.\n    #   -\n',
      'One of: lead, with, named.\n    #     as:\n',
      'One of: source, editorial, later.\n    basis:\n',
      '\n    # The later development, where the basis is later. May be left out.\n    # development:\n',
      'of: undergraduate, foundation, specialty-training, newly-qualified, career-long.\nstages:\n',
    ]) {
      expect(`\n${front}`).toContain(lines);
    }
  });

  test('of an ask, has its headings, what they rest on, and a note with a question for each reader', () => {
    const [, , body] = draftRecord('shared-action', '2').split('---\n');
    expect(body?.match(/^(?:##|Text\.|<Ed).*$/gm)).toEqual([
      '## Why it is asked',
      'Text. <Cite at="source-id section/1" />',
      '## What stands in the way',
      'Text. <Cite at="source-id section/1" />',
      '## Who already does it',
      'Text. <Cite at="source-id section/1" />',
      '## What the other documents say',
      'Text. <Cite at="source-id section/1" />',
      '## Where the wording differs',
      'Text. <Cite at="source-id section/1" />',
      '<Editorial for="educator" question="">',
      'Text.',
      '<Editorial for="trainee" question="">',
      'Text.',
      '<Editorial for="board" question="">',
      'Text.',
    ]);
  });

  test.each([
    ['as it is drafted', (draft: string) => draft],
    ['with all that may be left out', withAllFields],
  ])('filled in, passes the schema %s', (_how, change) => {
    const data: unknown = parse(frontMatterOf(fill(change(draftRecord('shared-action', '2')))));
    expect(FRONT_MATTER_SCHEMAS['shared-action'].safeParse(data).error).toBeUndefined();
  });

  test('filled in, passes the gate', () => {
    const atlas = buildAtlas(
      inventedFiles({ 'content/shared-action/2.mdx': fill(draftRecord('shared-action', '2')) }),
    );
    expect(atlas.records.map(({ id }) => id)).toContain('shared-action-2');
  });

  test('as it is drafted, is refused by the gate', () => {
    const changes = { 'content/shared-action/2.mdx': draftRecord('shared-action', '2') };
    expect(() => buildAtlas(inventedFiles(changes))).toThrow(/shared-action\/2\.mdx/);
  });

  test.each(KINDS)('%s: comments out nothing that the gate demands', (kind) => {
    const empty: string[] = [];
    const lists = {
      aliases: empty,
      cites: empty,
      themes: empty,
      levels: empty,
      stages: empty,
      members: empty,
      icbs: empty,
      series: empty,
    };
    const body = { owners: empty, parts: empty, sections: empty, notes: empty };
    const names = { id: 'room', slug: '2', url: '/rooms/2/', file: 'room.mdx', title: 'Room', short: null };
    const bare = {
      kind,
      voice: 'source',
      publicUrl: null,
      ...names,
      ...lists,
      ...body,
    } as unknown as AtlasRecord;
    const faults = findIntegrityFaults({ records: [bare], relations: [] }).map(({ what }) => what);
    const demanded = Object.entries({ cites: /citation|no passage/, themes: /theme/, relations: /relation/ })
      .filter(([, says]) => faults.some((what) => says.test(what)))
      .map(([name]) => name);
    const draft = draftRecord(kind, '2');
    const inUse = ['cites', 'themes', 'relations'].filter((name) => draft.includes(`\n${name}:\n`));
    expect(inUse).toEqual(demanded);
  });
});

describe('npm run new', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-new-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const script = resolve('scripts/new-record.ts');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

  test('begins a file, and leaves it alone the second time', () => {
    const path = join(folder, 'content/term/virtual-ward.mdx');
    expect(run('term', 'virtual-ward')).toContain('content/term/virtual-ward.mdx is begun.');
    expect(readFileSync(path, 'utf8')).toContain('# term-virtual-ward\n');
    expect(() => run('term', 'virtual-ward')).toThrow(/is there already; nothing was written/);
  });

  test.each([
    ['a kind that is none', ['terms', 'room'], /"terms" is not a kind/],
    ['a number that is none', ['shared-action', 'rooms'], /"rooms" cannot be the slug: it is a number/],
    ['a path', ['term', '../room'], /cannot be the slug: it is lower-case words/],
  ])('refuses %s', (_what, args, says) => {
    expect(() => run(...args)).toThrow(says);
    expect(existsSync(join(folder, 'content', args[0] ?? '', `${args[1]}.mdx`))).toBe(false);
  });
});

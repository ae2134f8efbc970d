import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../load/build-atlas.ts';
import { loadAtlas } from '../load/atlas.ts';
import { INVENTED_CONTENT, inventedFiles } from '../load/invented-content.ts';
import { atlasJson } from './atlas-json.ts';
import { atlasSchema } from './atlas-schema.ts';
import { partsCsv, recordsCsv, relationsCsv } from './csv.ts';
import { recordJson } from './record-json.ts';

const address = (url: string) => `https://atlas.example${url}`;

describe('atlas.json', () => {
  const atlas = loadAtlas();
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(atlasSchema()) as object);

  test('satisfies its schema', () => {
    expect(validate(JSON.parse(atlasJson(atlas))), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['a part without text', (part: Record<string, unknown>) => delete part.text],
    ['a strength outside the vocabulary', (part: Record<string, unknown>) => (part.strength = 'strong')],
    ['an unknown field of a part', (part: Record<string, unknown>) => (part.urgency = 'high')],
  ])('the schema refuses %s', (_what, spoil) => {
    const document = JSON.parse(atlasJson(atlas)) as { records: { parts: Record<string, unknown>[] }[] };
    const part = document.records[0]?.parts[0];
    if (part) spoil(part);
    expect(validate(document)).toBe(false);
  });

  test('is the same text for the same content', () => {
    expect(atlasJson(buildAtlas(inventedFiles()))).toBe(atlasJson(buildAtlas(inventedFiles().reverse())));
  });

  test('gives all that the page says of a record as plain text', () => {
    const [action] = buildAtlas(inventedFiles()).records;
    if (!action) throw new Error('No record.');
    const { text, notes } = recordJson(action);
    expect(text).toContain('Build a team in each neighbourhood.');
    expect(text).toContain('Teams that share a place help the people there.');
    expect(text).toContain('Who teaches here?');
    expect(text).not.toContain('<');
    expect(notes.map((note) => note.for)).toEqual(['educator', 'trainee', 'board']);
  });
});

describe('CSV', () => {
  const title = 'title: Teams';
  const spoilt = (to: string) =>
    buildAtlas(
      inventedFiles({
        'content/theme/teams.mdx':
          INVENTED_CONTENT['content/theme/teams.mdx']?.replace(title, `title: '${to}'`) ?? '',
      }),
    );

  test('has a line a record, a part and a relation', () => {
    const atlas = loadAtlas();
    const lines = (text: string) => text.split('\r\n').length - 2;
    const parts = atlas.records.flatMap((record) => record.parts);
    expect(lines(recordsCsv(atlas, address))).toBe(atlas.records.length);
    expect(lines(partsCsv(atlas, address))).toBe(parts.length);
    expect(lines(relationsCsv(atlas))).toBe(atlas.relations.length);
  });

  test.each([
    ['a comma', 'Teams, all', '"Teams, all"'],
    ['a quotation mark', 'The "team"', '"The ""team"""'],
    ['a formula', '=1+1', "'=1+1"],
    ['an at sign', '@sum', "'@sum"],
  ])('%s is written so that a spreadsheet reads it as text', (_what, to, cell) => {
    expect(recordsCsv(spoilt(to), address)).toContain(`,${cell},`);
  });

  test('gives each record’s own address', () => {
    expect(recordsCsv(loadAtlas(), address)).toContain('https://atlas.example/shared-actions/7/');
  });
});

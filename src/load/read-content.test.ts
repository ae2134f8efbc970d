import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseRecordFile } from './parse-record-file.ts';
import { readContentFolder } from './read-content.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-content-'));
afterAll(() => rmSync(root, { recursive: true }));

test('reads every file but hidden ones, without byte order marks, and follows links to files', () => {
  mkdirSync(join(root, 'content/theme'), { recursive: true });
  writeFileSync(join(root, 'content/theme/teams.mdx'), '\uFEFF---\ntitle: Teams\n---\n');
  writeFileSync(join(root, 'content/theme/.hidden'), 'x');
  symlinkSync(join(root, 'content/theme/teams.mdx'), join(root, 'content/theme/linked.mdx'));
  const text = '---\ntitle: Teams\n---\n';
  expect(readContentFolder(root)).toEqual([
    { path: 'content/theme/linked.mdx', text },
    { path: 'content/theme/teams.mdx', text },
  ]);
});

test('says where it should be run when there is no content', () => {
  expect(() => readContentFolder(join(root, 'elsewhere'))).toThrow(/run this from the project's root/);
});

test.each([
  ['line feeds', '---\ntitle: Teams\n---\nText.', 4],
  ['carriage returns', '---\r\ntitle: Teams\r\n---\r\nText.', 4],
  ['spaces after the fences', '---  \ntitle: Teams\n--- \n\nText.', 4],
])('takes a file with %s apart', (_what, text, bodyLine) => {
  expect(parseRecordFile({ path: 'content/theme/teams.mdx', text })).toMatchObject({
    id: 'theme-teams',
    data: { title: 'Teams' },
    body: expect.stringMatching(/^\s*Text\.$/) as string,
    bodyLine,
  });
});

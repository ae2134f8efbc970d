import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-fingerprint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PASSAGES = ['report-a', 'report-b'].map((source) => ({
  source,
  passage: 'annex/1',
  section: 'annex',
  title: 'Annex',
  text: 'Build teams in PCNs by April 2024.',
}));

/** Runs the script on a file of this text; `null` makes no file. */
function run(text: string | null, out = 'out', ...more: string[]) {
  const input = join(folder, 'passages.json');
  if (text !== null) writeFileSync(input, text);
  const args = ['scripts/fingerprint.ts', input, '--out', join(folder, out), ...more];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stderr.replaceAll(folder, '.') };
}

const expectNothingWritten = () =>
  expect(readdirSync(folder).filter((name) => name !== 'passages.json')).toEqual([]);

describe('bad input', () => {
  test.each([
    [
      'a file that is missing',
      null,
      './passages.json cannot be read (ENOENT). Give the path of the file that holds the passages.',
    ],
    ['a file that is not JSON', '[{ "source": ', './passages.json is not JSON: '],
    [
      'JSON of another shape',
      '{ "passages": [] }',
      './passages.json is not a list of passages, so nothing was written:\n  it is not a list of passages: write [{ "source", "passage", "section", "title", "text" }, …]',
    ],
    [
      'a fault in the second source',
      JSON.stringify([PASSAGES[0], { ...PASSAGES[1], text: 7 }]),
      './passages.json is not a list of passages, so nothing was written:\n  entry 2: "text" is missing or not a text: give it one',
    ],
  ])('%s stops it, says what to do and writes nothing', (_what, text, says) => {
    const { status, said } = run(text);
    expect(status).toBe(1);
    expect(said).toContain(says);
    expect(said).not.toContain('    at ');
    expectNothingWritten();
  });

  test('JSON that breaks off is to be mended where it stands', () => {
    expect(run('[{').said).toMatch(
      /^\.\/passages\.json is not JSON: .+\. Mend it there and run this again\.\n$/,
    );
  });

  test('two files are too many', () => {
    const { status, said } = run(JSON.stringify(PASSAGES), 'out', 'more.json');
    expect(status).toBe(1);
    expect(said).toContain('Name one file of passages, not 2.\nUsage: ');
    expectNothingWritten();
  });
});

describe('a place that cannot be written', () => {
  test('for the second source leaves the first unwritten', () => {
    mkdirSync(join(folder, 'out/report-b.fingerprint.json'), { recursive: true });
    const { status, said } = run(JSON.stringify(PASSAGES));
    expect(status).toBe(1);
    expect(said).toMatch(
      /^\.\/out\/report-b\.fingerprint\.json cannot be written: .+\. Choose another folder with --out\.\n$/,
    );
    expect(existsSync(join(folder, 'out/report-a.fingerprint.json'))).toBe(false);
  });

  test('for the folder is told', () => {
    const { status, said } = run(JSON.stringify(PASSAGES), 'passages.json');
    expect(status).toBe(1);
    expect(said).toMatch(/^\.\/passages\.json cannot be made: .+\. Choose another folder with --out\.\n$/);
  });
});

test('good input becomes a file a source, the same bytes each time', () => {
  const read = (out: string) =>
    readdirSync(join(folder, out)).map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]);
  expect(run(JSON.stringify(PASSAGES), 'first')).toEqual({ status: 0, said: '' });
  expect(run(JSON.stringify(PASSAGES), 'second')).toEqual({ status: 0, said: '' });
  expect(run(JSON.stringify(PASSAGES), 'second')).toEqual({ status: 0, said: '' });
  expect(read('second')).toEqual(read('first'));
  const [[nameA, textA] = [], [nameB] = []] = read('first');
  expect([nameA, nameB]).toEqual(['report-a.fingerprint.json', 'report-b.fingerprint.json']);
  expect(JSON.parse(textA ?? '')).toEqual({
    format: 'integration-atlas-fingerprint',
    version: 1,
    source: 'report-a',
    runWords: 10,
    sections: [
      {
        id: 'annex',
        title: 'Annex',
        passages: [{ id: 'annex/1', words: 7, facts: ['date:2024-04'], names: [], acronyms: ['PCN'] }],
      },
    ],
    runs: '',
  });
});

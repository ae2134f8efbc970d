import { describe, expect, test } from 'vitest';
import { inventedFiles } from './invented-content.ts';
import { buildAtlas } from './build-atlas.ts';
import { ContentFaults } from '../model/faults.ts';
import { readContentFolder } from './read-content.ts';
import { readSynonyms, SYNONYMS_FILE } from './read-synonyms.ts';

const SOUND = '- words: [GP, family doctor]\n  reason: patients say so\n';

describe('readSynonyms', () => {
  test('reads groups', () => {
    expect(readSynonyms(SOUND)).toEqual({
      groups: [{ words: ['GP', 'family doctor'], reason: 'patients say so' }],
      faults: [],
    });
  });

  test.each([
    ['no reason', `${SOUND}- words: [a, b]\n`, /^line 3: the group of "a" gives no reason/],
    ['an empty reason', '- words: [a, b]\n  reason: ""\n', /^line 1: .* no reason/],
    ['an empty group', `${SOUND}- words: []\n  reason: why\n`, /^line 3: a group needs two words/],
    ['one word', '- words: [a]\n  reason: why\n', /^line 1: a group needs two words/],
    ['no words', '- reason: why\n', /^line 1: a group needs two words/],
    ['a number', '- words: [a, 7]\n  reason: why\n', /each of them a text/],
    [
      'a word in two groups',
      `${SOUND}- words: [Family-doctor, b]\n  reason: why\n`,
      /^line 3: .*in line 1 already/,
    ],
    ['a word twice in one group', '- words: [a, A]\n  reason: why\n', /^line 1: "A" stands in line 1/],
    ['no list', 'GP: family doctor\n', /^line 1: it is not a list/],
    ['an empty file', '', /^line 1: it is not a list/],
    ['broken YAML', '- words: [a, b\n  reason: why\n', /line/],
  ])('%s is a fault with its line', (_, text, says) => {
    expect(readSynonyms(text).faults.join('\n')).toMatch(says);
  });

  test('every fault is told at once', () => {
    expect(readSynonyms('- words: [a]\n- words: []\n').faults).toHaveLength(4);
  });

  test('the gate names the file', () => {
    const build = () => buildAtlas(inventedFiles({ [SYNONYMS_FILE]: '- words: [a, b]\n' }));
    expect(build).toThrow(ContentFaults);
    expect(build).toThrow(/content\/search\/synonyms\.yaml\n.*\[side-file-invalid\]: line 1: .* no reason/);
  });

  test('another file beside it is read by nobody', () => {
    expect(() => buildAtlas(inventedFiles({ 'content/search/other.yaml': '' }))).toThrow(/nothing reads/);
  });
});

test('the synonyms of the atlas are sound, and sixty groups at the least', () => {
  const file = readContentFolder(process.cwd()).find(({ path }) => path === SYNONYMS_FILE);
  const { groups, faults } = readSynonyms(file?.text ?? '');
  expect(faults).toEqual([]);
  expect(groups.length).toBeGreaterThanOrEqual(60);
});

import { expect, test } from 'vitest';
import { INVENTED_CHANGES } from '../graph/invented-changes.ts';
import { buildAtlas } from './build-atlas.ts';
import { inventedFiles } from './invented-content.ts';

const DEVELOPMENT = INVENTED_CHANGES['content/development/teams.mdx'] ?? '';
const RELATION = /^ {2}- .*later-related.*$/m.exec(DEVELOPMENT)?.[0] ?? '';
const atlas = buildAtlas(
  inventedFiles({
    ...INVENTED_CHANGES,
    'content/development/a-later-one.mdx': DEVELOPMENT.replace('2023-04-01', '2025').replace(
      RELATION,
      `${RELATION}\n${RELATION.replace('#1a', '#1b')}`,
    ),
    'content/development/the-last.mdx': DEVELOPMENT.replace('2023-04-01', '2026').replace(
      RELATION,
      `${RELATION.replace('#1a', '')}\n${RELATION}`,
    ),
    'content/development/the-first.mdx': DEVELOPMENT.replace('2023-04-01', '2022-09'),
  }),
);
const [action] = atlas.records;

test('what came since stands on the record that it is near, the earliest first, one reason once', () => {
  const notes = action?.notes.filter((note) => note.voice === 'later').filter(({ url }) => url);
  expect(notes?.map(({ development, parts }) => [development, parts])).toEqual([
    ['development-the-first', ['1a']],
    ['development-teams', ['1a']],
    ['development-a-later-one', ['1a', '1b']],
    ['development-the-last', []],
    ['development-the-last', ['1a']],
  ]);
});

test('a record that nothing came near has no such notes', () => {
  const theme = atlas.records.find(({ kind }) => kind === 'theme');
  expect(theme?.notes.filter((note) => note.voice === 'later')).toEqual([]);
});

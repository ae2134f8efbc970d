import { expect, test } from 'vitest';
import { INVENTED_CHANGES } from '../graph/invented-changes.ts';
import { buildAtlas } from '../load/build-atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { recordText } from './record-text.ts';

const { records } = buildAtlas(inventedFiles(INVENTED_CHANGES));

test.each([
  [
    'shared-action-1',
    [
      'Systems are asked for teams.',
      'Build a team.',
      'by April 2024',
      'Offer the team a room.',
      'where a host agrees',
      'What stands in the way',
      'Rooms are few.',
      'For one reader.',
      'What of the educator?',
      'For one reader.',
      'What of the trainee?',
      'For one reader.',
      'What of the board?',
      'No word of rooms was found.',
      'Looked for until November 2026',
      'Near 1a: Teams came.',
      'Teams arrive, The Invented Post, 1 April 2023; as seen by July 2026',
    ],
  ],
  [
    'structure-team',
    ['People who work together.', 'the people of a neighbourhood', 'Nurses', 'Link workers'],
  ],
  ['term-room', ['A place with a door.', 'Not a hall.']],
  ['source-invented-report', ['A report invented for tests.', 'Nobody', 'Nobody', 'None.']],
])('%s: all that its page says, a paragraph a line', (id, lines) => {
  const record = records.find((own) => own.id === id);
  expect(record && recordText(record).split('\n')).toEqual(lines);
});

import { describe, expect, test } from 'vitest';
import { findExcerpt } from './excerpt.ts';

/** Each word as a phrase of its own. */
const alone = (words: readonly string[]) => words.map((word) => [new Set([word])]);
const show = (text: string, ...words: string[]) =>
  findExcerpt(text, alone(words))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
const filler = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`);

describe('findExcerpt', () => {
  test.each<[string, string, string[], string]>([
    [
      'the line with more of the words',
      'A team.\nThe team and its board.\nA board.',
      ['team', 'board'],
      'The [team] and its [board].',
    ],
    [
      'different words rather than one again and again',
      'Team, team, team.\nA team’s board.',
      ['team', 'board'],
      'A [team]’s [board].',
    ],
    ['the first of two that are as good', 'One team.\nThe team.', ['team'], 'One [team].'],
    ['one line, though the next begins with a word', 'A board, a\nteam', ['board', 'team'], 'A [board], a'],
    ['a word in capitals', 'The ICB is here.', ['icb'], 'The [ICB] is here.'],
    ['a word in another one no mark', 'A teamwork team.', ['team'], 'A teamwork [team].'],
    ['both halves of a word with a hyphen', 'A co-located hub.', ['located', 'hub'], 'A co-[located] [hub].'],
    ['spaces made single', 'A   team \t here', ['team'], 'A [team] here'],
  ])('gives %s', (_, text, words, shown) => expect(show(text, ...words)).toBe(shown));

  test.each([
    ['no text', '', ['team']],
    ['blank lines', '\n \n', ['team']],
    ['no such word', 'A place.', ['team']],
    ['no words', 'A place.', []],
  ])('of %s is nothing', (_, text, words) => expect(findExcerpt(text, alone(words))).toEqual([]));

  test('finds a word wherever it stands in a long line, and gives a stretch of the line', () => {
    for (let at = 0; at < 90; at++) {
      const line = filler(90).with(at, 'zebra').join(' ');
      const text = findExcerpt(line, alone(['zebra']))
        .map((piece) => piece.text)
        .join('');
      expect(text).toContain('zebra');
      expect(` ${line} `).toContain(` ${text} `);
      expect(text.split(' ').length).toBeLessThanOrEqual(26);
    }
  });

  test('shows two words together that are a dozen words apart', () => {
    for (let at = 0; at + 12 < 90; at++) {
      const line = filler(90)
        .with(at, 'zebra')
        .with(at + 12, 'giraffe')
        .join(' ');
      const marked = findExcerpt(line, alone(['zebra', 'giraffe'])).filter((piece) => piece.marked);
      expect(marked.map((piece) => piece.text)).toEqual(['zebra', 'giraffe']);
    }
  });
});

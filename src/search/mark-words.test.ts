import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words.ts';

describe('markWords', () => {
  test.each([
    ['A place board.', ['place'], 'A [place] board.'],
    ['Places and a placement', ['place', 'places'], '[Places] and a placement'],
    ['Care, a career', ['care'], '[Care], a career'],
    ['co-located teams', ['co', 'located'], '[co]-[located] teams'],
    [
      'An integrated care board (ICB)',
      ['icb', 'integrated', 'care', 'board'],
      'An [integrated] [care] [board] ([ICB])',
    ],
    ['Nothing here', ['zebra'], 'Nothing here'],
    ['<b>bold</b>', ['b'], '<[b]>bold</[b]>'],
    ['Any text', [''], 'Any text'],
    ['', ['a'], ''],
  ])('%s for %s', (text, words, shown) => {
    const pieces = markWords(text, new Set(words));
    expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(shown);
  });
});

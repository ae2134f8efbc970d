import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words.ts';

describe('markWords', () => {
  test.each([
    ['A place board.', ['place'], 'A [place] board.'],
    ['Places and a placement', ['places'], '[Places] and a [placement]'],
    ['PCNs, and an ICB', ['pcn'], '[PCNs], and an ICB'],
    [
      'An integrated care board (ICB)',
      ['ICB', 'integrated care board'],
      'An [integrated] [care] [board] ([ICB])',
    ],
    ['Nothing here', ['zebra'], 'Nothing here'],
    ['<b>bold</b>', ['b'], '<[b]>bold</[b]>'],
    ['Any text', [''], 'Any text'],
  ])('%s for %s', (text, wordings, shown) => {
    const pieces = markWords(text, wordings);
    expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(shown);
  });
});

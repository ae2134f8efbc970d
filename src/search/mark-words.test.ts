import { describe, expect, test } from 'vitest';
import { markWords, phrasesOf, type Phrase } from './mark-words.ts';

/** "place|places, care board": forms with strokes between them, phrases with commas. */
const read = (phrases: string): Phrase[] =>
  phrases.split(', ').map((phrase) => phrase.split(' ').map((forms) => new Set(forms.split('|'))));

describe('markWords', () => {
  test.each([
    ['A place board.', 'place', 'A [place] board.'],
    ['Places and a placement', 'place|places', '[Places] and a placement'],
    ['Care, a career', 'care', '[Care], a career'],
    ['co-located teams', 'co located', '[co-located] teams'],
    ['An integrated care board (ICB)', 'icb, integrated care board', 'An [integrated care board] ([ICB])'],
    ['Integrated care, the board', 'integrated care board', 'Integrated care, the board'],
    ['place place board', 'place board, place', '[place] [place board]'],
    ['Nothing here', 'zebra', 'Nothing here'],
    ['<b>bold</b>', 'b', '<[b]>bold</[b]>'],
    ['Any text', '', 'Any text'],
    ['', 'a', ''],
  ])('%s for %s', (text, phrases, shown) => {
    const pieces = markWords(text, read(phrases));
    expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(shown);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('phrasesOf', () => {
  test('words that must stand together are one phrase, others are each their own, without those of a question', () => {
    const wanted = [
      [{ words: [['care'], ['board', 'boards']], together: 'must' as const, worth: 1 }],
      [{ words: [['the'], ['plan']], together: 'no' as const, worth: 1 }],
    ];
    expect(phrasesOf(wanted)).toEqual([
      [new Set(['care']), new Set(['board', 'boards'])],
      [new Set(['plan'])],
    ]);
  });
});

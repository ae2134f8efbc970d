import { expect, test } from 'vitest';
import { synonymsOf } from './synonyms.ts';

const TEXTS = ['Community pharmacies and the GP.', 'A family of four. The doctor.', 'Link workers'];

test.each([
  ['a word that the atlas uses', ['GP', 'chemist'], ['GP']],
  ['words that stand apart', ['family doctor', 'GP'], ['GP']],
  ['words of two texts', ['doctor link', 'GP'], ['GP']],
  ['a plural', ['link worker', 'prescriber'], ['link worker']],
])('%s', (_, words, found) => {
  expect(synonymsOf([{ words, reason: 'why' }], TEXTS)).toEqual([{ words, found, reason: 'why' }]);
});

test('a group of which the atlas uses nothing is left out', () => {
  expect(synonymsOf([{ words: ['quango', '…'], reason: 'why' }], TEXTS)).toEqual([]);
});

import { expect, test } from 'vitest';
import { readSourcePassages } from './source-passage.ts';

const whole = { source: 'a-source', passage: 'annex/1', section: 'annex', title: 'Annex', text: 'Words.' };

test('takes a list of whole passages', () => {
  expect(readSourcePassages([whole])).toEqual({ ok: true, passages: [whole] });
});

test.each([
  ['no list', {}, /not a list of passages/],
  ['an empty list', [], /not a list of passages/],
  ['an entry that is no object', [whole, 'text'], /entry 2 is not an object/],
  ['a missing field', [{ ...whole, text: undefined }], /entry 1: "text" is missing/],
  ['a field that is no text', [{ ...whole, title: 7 }], /entry 1: "title"/],
  ['a source id with a path in it', [{ ...whole, source: '../up' }], /no source id/],
  ['a passage outside its section', [{ ...whole, passage: 'front/1' }], /must be "annex\/"/],
  ['a passage twice', [whole, whole], /was there before/],
  ['a section with two titles', [whole, { ...whole, passage: 'annex/2', title: 'Appendix' }], /use one/],
])('refuses %s', (_case, value, fault) => {
  const read = readSourcePassages(value);
  expect(read.ok ? '' : read.faults.join('\n')).toMatch(fault);
});

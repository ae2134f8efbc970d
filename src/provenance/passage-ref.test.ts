import { describe, expect, test } from 'vitest';
import { formatCitation, formatPassage, parseCitation } from './passage-ref.ts';

describe('parseCitation', () => {
  test('reads several sources with several passages, in order', () => {
    expect(
      parseCitation('fuller-stocktake annex/7 hard-wiring-workforce/1; big-gp-consultation room-4/3'),
    ).toEqual({
      ok: true,
      cites: [
        { source: 'fuller-stocktake', passages: ['annex/7', 'hard-wiring-workforce/1'] },
        { source: 'big-gp-consultation', passages: ['room-4/3'] },
      ],
    });
  });

  test('is undone by formatCitation', () => {
    const text = 'fuller-stocktake annex/7; bjgp-editorial opening/1 opening/2';
    const parsed = parseCitation(`  ${text.replaceAll(' ', '  ')} `);
    expect(parsed.ok && formatCitation(parsed.cites)).toBe(text);
  });

  test.each([
    ['nothing', '', /empty citation/],
    ['a stray semicolon', 'fuller-stocktake annex/7;', /empty citation/],
    ['a source alone', 'fuller-stocktake', /has no passage/],
    ['a passage alone', 'annex/7', /"annex\/7" is not a source id/],
    ['a passage without its number', 'fuller-stocktake annex', /"annex" is not a passage/],
    ['number nought', 'fuller-stocktake annex/0', /"annex\/0" is not a passage/],
    ['commas', 'fuller-stocktake annex/7, annex/8', /"annex\/7," is not a passage/],
    [
      'a missing semicolon',
      'fuller-stocktake annex/7 bjgp-editorial opening/1',
      /"bjgp-editorial" is not a passage/,
    ],
    ['a passage twice', 'fuller-stocktake annex/7 annex/7', /cited twice/],
    ['a source twice', 'fuller-stocktake annex/7; fuller-stocktake annex/8', /two clauses/],
    ['capitals', 'Fuller annex/7', /"Fuller" is not a source id/],
  ])('names the fault in %s', (_case, text, fault) => {
    const parsed = parseCitation(text);
    expect(parsed.ok ? [] : parsed.faults.join('\n')).toMatch(fault);
  });

  test('names every fault at once', () => {
    const parsed = parseCitation('fuller-stocktake annex; bjgp-editorial');
    expect(!parsed.ok && parsed.faults).toHaveLength(2);
  });
});

describe('formatPassage', () => {
  const section = (id: string, title: string) => ({ id, title, passages: [] });
  const fingerprint = {
    sections: [
      section('annex', 'Annex: Framework for shared action'),
      section('data', 'Data, data, data'),
      section('how-workforce', 'How: Workforce'),
      section('how-estates', 'How: Estates'),
    ],
  };
  test.each([
    ['cuts a title at its colon', 'annex/7', 'Annex, 7'],
    ['keeps a title without one', 'data/2', 'Data, data, data, 2'],
    ['keeps the whole where two sections begin alike', 'how-estates/1', 'How: Estates, 1'],
    ['keeps the id of an unknown section', 'nowhere/1', 'nowhere/1'],
  ])('%s', (_rule, passage, label) => {
    expect(formatPassage(passage, fingerprint)).toBe(label);
  });
});

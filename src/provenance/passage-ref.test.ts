import { describe, expect, test } from 'vitest';
import { parseCitation } from './passage-ref.ts';

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

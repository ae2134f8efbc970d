import { describe, expect, test } from 'vitest';
import { asksAboutTraining } from '../graph/asks.ts';
import { indexAtlas } from '../graph/atlas-index.ts';
import { loadAtlas } from '../load/atlas.ts';
import { plainText } from '../model/body.ts';
import { STAGES } from '../model/vocabularies.ts';
import { GAP_READINGS } from './training-gaps.ts';
import { inventedTraining } from './fixtures/training-atlas.ts';
import type { SHOWN_KINDS } from './training-kinds.ts';
import { countBySource } from './training-lists.ts';
import { describeTraining, type TrainingModel } from './training-model.ts';
import { sayContents, sayPickFocus } from './training-words.ts';

const small = describeTraining(inventedTraining());
const at = (model: TrainingModel, id: string) =>
  model.stages.flatMap(({ crossings }) => crossings).find((crossing) => crossing.id === id)!;
const titles = (id: string, kind: (typeof SHOWN_KINDS)[number]) =>
  at(small, id).things[kind].map(({ title }) => title);

test('lanes are the themes that recommendations of a stage carry, the most carried first', () => {
  expect(small.lanes.map(({ slug, recommendations }) => [slug, recommendations])).toEqual([
    ['leadership', 2],
    ['training', 2],
    ['border', 1],
  ]);
  expect(small.unstaged).toBe(1);
});

test.each([
  ['undergraduate/training', 'recommendation', ['Teach sailing', 'Teach rowing together']],
  ['undergraduate/leadership', 'recommendation', ['Teach sailing']],
  ['specialty-training/training', 'recommendation', ['Teach sailing']],
  ['foundation/training', 'recommendation', []],
  ['career-long/border', 'recommendation', ['Let everybody swim']],
  ['undergraduate/training', 'programme', ['Raft']],
  ['specialty-training/training', 'programme', ['Regatta']],
  ['specialty-training/leadership', 'programme', []],
  ['undergraduate/leadership', 'obstacle', ['Teach sailing', 'Teach sailing']],
  ['specialty-training/leadership', 'gap', ['Learn to steer']],
  ['newly-qualified/leadership', 'gap', []],
] as const)('%s, %s', (id, kind, expected) => {
  expect(titles(id, kind)).toEqual(expected);
});

test('a crossing with nothing asked is empty; one where something is only missing is not', () => {
  expect(at(small, 'foundation/training').empty).toBe(true);
  const { things, empty } = at(small, 'specialty-training/leadership');
  expect([things.gap.length, empty]).toEqual([1, false]);
});

test('a recommendation lights up what belongs to it, across stages', () => {
  const pick = small.picks.find(({ title }) => title === 'Teach sailing')!;
  expect([...pick.lights].sort()).toEqual(
    [
      'undergraduate',
      'specialty-training',
      'training',
      'leadership',
      ...['undergraduate', 'specialty-training'].flatMap((stage) =>
        ['training', 'leadership'].flatMap((theme) =>
          ['recommendation', 'obstacle'].map((kind) => `${stage}/${theme}/${kind}`),
        ),
      ),
      'specialty-training/training/programme',
    ].sort(),
  );
  expect(sayPickFocus(pick)).toBe(
    'Teach sailing. Asked at Undergraduate and GP specialty training; on Steering and Training at sea. 2 obstacles. Programmes: Regatta.',
  );
});

test('counts by document, and in words', () => {
  const { things } = at(small, 'undergraduate/training');
  expect(countBySource(things.recommendation)).toBe('sea-report:1 education-training:1');
  expect(sayContents(things)).toBe('2 recommendations, 1 programme and 2 obstacles');
});

describe('the atlas', () => {
  const index = indexAtlas(loadAtlas());
  const model = describeTraining(index);
  const crossings = model.stages.flatMap((stage) => stage.crossings);

  test('every gap that the editors read is said by its record, on the word of the paper, and is placed', () => {
    const placed = new Set(
      model.stages.flatMap(({ stage, gaps, crossings: own }) => [
        ...gaps.map(({ statement }) => `${stage} null ${plainText(statement!.content)}`),
        ...own.flatMap(({ lane, things }) =>
          things.gap.map(({ statement }) => `${stage} ${lane.slug} ${plainText(statement!.content)}`),
        ),
      ]),
    );
    const lost = GAP_READINGS.flatMap(({ record, says, at: places }) =>
      places
        .filter(
          ([stage, theme]) =>
            ![...placed].some((said) => said.startsWith(`${stage} ${theme} `) && said.includes(says)),
        )
        .map((place) => `${record}, “${says}”, at ${place.join(' and ')}`),
    );
    expect(lost).toEqual([]);
    expect(placed.size).toBe(GAP_READINGS.flatMap(({ at: places }) => places).length);
  });

  test('every recommendation with a stage stands at each of its stages and themes, and nowhere else', () => {
    const staged = asksAboutTraining(index).filter(({ stages }) => stages.length > 0);
    const expected = staged.flatMap(({ id, stages, themes }) =>
      stages.flatMap((stage) => themes.map((theme) => `${stage} ${theme} ${id}`)),
    );
    const found = crossings.flatMap(({ stage, lane, things }) =>
      things.recommendation.map(({ id }) => `${stage} ${lane.theme} ${id}`),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  test('every programme that names a stage stands somewhere in it', () => {
    for (const stage of STAGES) {
      const named = (index.byKind.get('programme') ?? []).filter(({ stages }) => stages.includes(stage));
      const shown = new Set(
        crossings
          .filter((crossing) => crossing.stage === stage)
          .flatMap(({ things }) => things.programme.map(({ id }) => id)),
      );
      expect([...shown].sort()).toEqual(named.map(({ id }) => id).sort());
    }
  });
});

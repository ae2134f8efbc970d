import { expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { allAsks, asksAboutTraining } from './asks.ts';
import { indexAtlas } from './atlas-index.ts';
import { listExamples } from './examples.ts';
import { successionsOf } from './successions.ts';

const index = indexAtlas(loadAtlas());

test('an example stands once, with each ask that it is tied to', () => {
  const examples = listExamples(index, allAsks(index));
  const ids = examples.map(({ example }) => example.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { example, asks } of examples) {
    expect(['case-study', 'programme']).toContain(example.kind);
    expect(asks.length).toBeGreaterThan(0);
    expect(new Set(asks).size).toBe(asks.length);
  }
});

test('only examples of the given asks are listed', () => {
  const training = asksAboutTraining(index);
  const listed = listExamples(index, training).flatMap(({ asks }) => asks);
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((ask) => !training.includes(ask))).toEqual([]);
  expect(listExamples(index, [])).toEqual([]);
});

test('bodies that gave way lead to those that came after', () => {
  const pairs = successionsOf(index, 'owner').map(({ from, to }) => `${from.id} ${to.id}`);
  expect(pairs).toContain('owner-health-education-england owner-nhs-england');
  expect(successionsOf(index, 'icb').length).toBeGreaterThan(12);
  expect(successionsOf(index, 'theme')).toEqual([]);
});

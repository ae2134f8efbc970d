import { describe, expect, test } from 'vitest';
import { listActionChoices, listBodyChoices } from './structure-choices.ts';
import { growTree, nestStructure } from './structure-graph.ts';
import type { NestedNode, TreeNode } from './layout/layout-structure-shapes.ts';
import { changesSince, describeStructure, isGone } from './structure-model.ts';
import { smallStructure } from './fixtures/structure-atlas.ts';
import { sayAnswers, sayBoards, sayEraStatus, sinceOf } from './structure-words.ts';

const model = describeStructure(smallStructure());
const bodyOf = (slug: string) => model.bodies.find((body) => body.slug === slug)!;

describe('the model', () => {
  test('draws the bodies of the levels, and those that are part of them, answer to them or gave way to them', () => {
    const slugs = model.bodies.map(({ slug }) => slug);
    for (const slug of ['ford-guild', 'raft-guild', 'stepping-stones', 'adrift'])
      expect(slugs.includes(slug), slug).toBe(slug !== 'adrift');
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(model.others.map(({ slug }) => slug)).toEqual(['adrift', 'well-club', 'old-court']);
  });

  test('finds what is asked of a body in the owner of the same short form', () => {
    expect(bodyOf('integrated-care-system').asked).toMatchObject({ total: 4, lead: 3, named: 1 });
    expect(bodyOf('place').asked).toBeNull();
    expect(bodyOf('integrated-care-system').actions.map(({ mark }) => mark)).toEqual(['1', '2']);
  });

  test.each([
    ['ford-guild', '2022', false],
    ['ford-guild', '2026', true],
    ['raft-guild', '2022', true],
    ['toll-board', '2026', false],
  ] as const)('%s has given way as of %s: %s', (slug, era, gone) => {
    expect(isGone(bodyOf(slug), era)).toBe(gone);
  });

  test('takes developments after 2022 and up to the last day, the earliest first', () => {
    const slugs = (era: '2022' | '2026') =>
      changesSince(bodyOf('toll-board'), era).map(({ development }) => development.slug);
    expect(slugs('2022')).toEqual([]);
    expect(slugs('2026')).toEqual(['toll-cut', 'toll-rise']);
  });

  test('counts the boards of each time', () => {
    expect(model.boards).toEqual({ '2022': { boards: 2, regions: 1 }, '2026': { boards: 1, regions: 1 } });
  });
});

describe('words', () => {
  test('say what has come since, and where it is said', () => {
    expect(sinceOf(bodyOf('toll-board'), '2022')).toBeNull();
    expect(sinceOf(bodyOf('toll-board'), '2026')).toMatchObject({
      text: 'Since 2022: Tolls rise, November 2025 (and 1 more)',
      gone: false,
    });
    expect(sinceOf(bodyOf('ford-guild'), '2026')).toMatchObject({
      text: 'Succeeded by Toll board, 1 May 2024',
      gone: true,
    });
    expect(sinceOf(bodyOf('raft-guild'), '2022')?.text).toBe('Succeeded by Toll board');
  });

  test('say how many', () => {
    expect(sayBoards(model, '2022')).toBe('2 in England');
    expect(sayBoards(model, '2026')).toBe('1 in England (2 in 2022)');
    expect(sayEraStatus(model, '2026')).toBe(
      'As seen by 1 July 2026. 2 bodies are marked as succeeded: Ford guild and Raft guild. Later developments are marked at 1: TB.',
    );
    expect(sayAnswers(model)).toBe(
      'Who answers to whom: footpath to village watch. Who commissions, which is to arrange and pay for, in our reading: toll board for footpath.',
    );
  });
});

test('areas lie in one another, and a body in the body of its level that it is part of', () => {
  const within = ({ id, bodies, area }: NestedNode): unknown => [
    id.replace(/^(structure|owner)-/, ''),
    ...bodies.map(within),
    ...(area ? [within(area)] : []),
  ];
  expect(within(nestStructure(model, '2022'))).toEqual([
    'level-national',
    ['crown-office'],
    [
      'level-region',
      [
        'integrated-care-system',
        ['toll-board'],
        ['ferry-union'],
        ['ford-guild'],
        ['raft-guild'],
        [
          'place',
          ['village-board'],
          ['village-watch'],
          ['level-neighbourhood', ['footpath', ['stepping-stones']], ['level-practice']],
        ],
      ],
    ],
  ]);
});

test('in the tree each body stands once, under what it is part of, answers to, serves or sits on', () => {
  const lines = ({ id, link, children }: TreeNode): string[] => [
    ...(link ? [`${id.replace(/^(structure|owner)-/, '')}: ${link.label}${link.tentative ? '?' : ''}`] : []),
    ...children.flatMap(lines),
  ];
  expect(lines(growTree(model, '2022'))).toEqual([
    'crown-office: at this level',
    'level-region: lies inside?',
    'integrated-care-system: lies inside?',
    'toll-board: part of',
    'ferry-union: at this level',
    'ford-guild: at this level',
    'raft-guild: at this level',
    'place: lies inside?',
    'village-board: at this level',
    'village-watch: sits on',
    'footpath: answers to',
    'stepping-stones: part of?',
  ]);
});

test('a choice lights the bodies and levels that it touches', () => {
  const lights = [...listActionChoices(model), ...listBodyChoices(model)]
    .flatMap(({ choices }) => choices)
    .map(({ value, lights }) => [value, lights] as const);
  expect(Object.fromEntries(lights)['shared-action-1']).toEqual([
    'level-system',
    'structure-integrated-care-system',
    'level-place',
    'structure-place',
    'owner-crown-office',
    'structure-toll-board',
    'structure-village-board',
  ]);
  expect(Object.fromEntries(lights)['footpath']).toEqual([
    'structure-footpath',
    'level-neighbourhood',
    'structure-village-watch',
    'structure-toll-board',
    'structure-stepping-stones',
  ]);
});

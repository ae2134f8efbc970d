import { describe, expect, test } from 'vitest';
import { listActionChoices, listBodyChoices } from './structure-choices.ts';
import { growTree, nestStructure } from './structure-graph.ts';
import type { NestedNode, TreeNode } from './layout/layout-structure-shapes.ts';
import { changesSince, describeStructure, isGone } from './structure-model.ts';
import { smallStructure } from './fixtures/structure-atlas.ts';
import { loadAtlas } from '../load/atlas.ts';
import { indexAtlas } from '../graph/atlas-index.ts';
import { plainText } from '../model/body.ts';
import { listTurns } from './structure-changes.ts';
import { answer, QUESTIONS, sayLink } from './structure-links.ts';
import { dutiesOf, sayBoards, sayEraStatus, sinceOf } from './structure-words.ts';

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
    expect(slugs('2026')).toEqual(['toll-cut', 'toll-end', 'toll-rise']);
  });

  test('counts the boards of each time', () => {
    expect(model.boards).toEqual({ '2022': { boards: 2, regions: 1 }, '2026': { boards: 1, regions: 1 } });
  });
});

describe('words', () => {
  test('say what has come since, and where it is said', () => {
    expect(sinceOf(bodyOf('toll-board'), '2022')).toBeNull();
    expect(sinceOf(bodyOf('toll-board'), '2026')).toMatchObject({
      text: 'Since 2022: A law would abolish tolls, April 2025 (and 2 more)',
      gone: false,
    });
    expect(sinceOf(bodyOf('ford-guild'), '2026')).toMatchObject({
      text: 'Until 1 May 2024; succeeded by toll board',
      gone: true,
    });
    expect(sinceOf(bodyOf('raft-guild'), '2022')?.text).toBe('Succeeded by toll board; no day is given');
  });

  test('say how many', () => {
    expect(sayBoards(model, '2022')).toBe('2 in England');
    expect(sayBoards(model, '2026')).toBe('1 in England (2 in 2022)');
    expect(sayEraStatus(model, '2026')).toBe(
      '1 July 2026. Ended by then: ford guild and raft guild. 1 other body bears the mark of a later development.',
    );
  });

  test('say a relation in the present tense only as long as both bodies last', () => {
    const ends = model.relations.filter(
      ({ from, type }) => from.id.endsWith('guild') && type === 'commissions',
    );
    expect(ends.map((link) => sayLink(link, '2022'))).toEqual(['commissions Footpath (our reading)']);
    expect(ends.map((link) => sayLink(link, '2026'))).toEqual([
      'commissioned Footpath until 1 May 2024 (our reading)',
    ]);
    expect(ends.map((link) => sayLink(link, '2026', 'backward'))).toEqual([
      'was commissioned by Ford guild until 1 May 2024 (our reading)',
    ]);
  });

  test('answer who answers to whom and who commissions whom, and tell what is not said', () => {
    const [answers, commissions] = QUESTIONS.map((question) => answer(question, model));
    const ends = (links: { from: { label: string }; to: { label: string } }[]) =>
      links.map(({ from, to }) => `${from.label} ${to.label}`);
    expect([ends(answers!.said), ends(answers!.read)]).toEqual([['Footpath Village watch'], []]);
    expect(answers!.unsaid).toBe('Village watch and 6 other bodies drawn');
    expect([ends(commissions!.said), ends(commissions!.read)]).toEqual([
      [],
      ['TB Footpath', 'Ford guild Footpath'],
    ]);
    expect(commissions!.unsaid).toMatch(/^TB and \d other bodies drawn$/);
  });

  test('list ends, mergers and what is to end, and count the rest', () => {
    const { turns, others } = listTurns(model);
    expect(turns.map(({ development }) => development.slug)).toEqual(['guild-ends', 'toll-end']);
    expect(others).toBe(3);
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
          ['level-neighbourhood', ['footpath', ['stepping-stones', ['level-practice', ['hut']]]]],
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
    'hut: part of',
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
    'structure-ford-guild',
  ]);
  expect(Object.fromEntries(lights)['level-region']).toEqual(['level-region']);
});

test('what is to be done at a level is in the record of the body that is named for it', () => {
  const real = describeStructure(indexAtlas(loadAtlas()));
  const words = {
    place: [
      ...['discharge', 'virtual wards', 'mental health crisis', 'care homes', 'urgent community response'],
      ...['vaccination', 'screening', 'health checks'],
    ],
    neighbourhood: [
      'several long-term conditions',
      'urgent care on the day where appropriate',
      'do more in prevention',
    ],
  };
  for (const [slug, some] of Object.entries(words)) {
    const { text, after } = dutiesOf({ slug })!;
    const does = real.bodies
      .find((body) => body.slug === after)!
      .does.map(({ content }) => plainText(content));
    for (const word of some) {
      expect(text, slug).toContain(word);
      expect(does.join(' '), slug).toContain(word);
    }
  }
});

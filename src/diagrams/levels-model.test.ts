import { describe, expect, it, test } from 'vitest';
import { LEVELS } from '../model/vocabularies.ts';
import { indexAtlas } from '../graph/atlas-index.ts';
import { smallIndex } from './fixtures/small-atlas.ts';
import { collectBodies } from './levels-bodies.ts';
import { listFilterChoices, listFocusChoices } from './levels-choices.ts';
import { graphOfLevels } from './levels-graph.ts';
import { describeLevels } from './levels-model.ts';
import {
  bodiesOf,
  nameOwner,
  sayActionFocus,
  sayAsk,
  sayBody,
  sayBodyFocus,
  sayBodyInDrawing,
} from './levels-words.ts';

const index = smallIndex();
const model = describeLevels(index);
const at = (level: string) => model.levels.find((entry) => entry.level === level)!;
const marksAt = (level: string) =>
  at(level).asks.map(({ action, parts }) => [action.mark, parts.map(({ id }) => id)]);

describe('describeLevels', () => {
  it('has every level once, national first', () => {
    expect(model.levels.map(({ level }) => level)).toEqual(LEVELS);
  });

  it('counts what it lists', () => {
    for (const { level, counts, bodies, asks } of model.levels) {
      expect(counts.bodies).toBe(bodies.length);
      expect(counts.asks).toBe(asks.length);
      expect(counts.parts).toBe(asks.flatMap(({ parts }) => parts).length);
      expect(counts.parts).toBe(index.partsByLevel.get(level)?.length ?? 0);
    }
  });

  it('lists at a level the parts asked there and no others', () => {
    expect(marksAt('national')).toEqual([['2', ['2a']]]);
    expect(marksAt('system')).toEqual([['1', ['1a', '1b', '1c']]]);
    expect(marksAt('place')).toEqual([
      ['1', ['1b', '1d']],
      ['H1', ['1a']],
    ]);
    expect(at('region').asks).toEqual([]);
  });

  it('leads to the record, or to the first part where only some are asked at the level', () => {
    expect(at('place').asks.map(({ url }) => url)).toEqual([
      '/shared-actions/1/#1b',
      '/high-impact-actions/1/',
    ]);
  });

  it('keeps what names no level apart', () => {
    expect(model.unplaced.map(({ action }) => action.mark)).toEqual(['H2']);
  });

  it('takes a body that is structure and owner once, and leaves out what has no level', () => {
    const ids = bodiesOf(model).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('structure-integrated-care-system');
    for (const id of ['owner-river-systems', 'owner-merchants', 'structure-adrift'])
      expect(ids).not.toContain(id);
    expect(at('system').area?.ownerId).toBe('owner-river-systems');
  });

  it('leaves out what no action names, unless it is recent and by law', () => {
    const ids = bodiesOf(model).map(({ id }) => id);
    expect(ids).toContain('structure-ferry-union');
    for (const id of ['structure-well-club', 'structure-old-court']) expect(ids).not.toContain(id);
    const unnamed = collectBodies(indexAtlas({ ...index.atlas, relations: [] })).map(({ id }) => id);
    expect(unnamed).toContain('structure-toll-board');
    expect(unnamed).toContain('structure-place');
    expect(unnamed).not.toContain('structure-ferry-union');
  });

  it('reads population from the structure that the level is', () => {
    expect(at('system').population).toBe('about 2 million (as printed)');
    expect(at('practice').population).toBeNull();
  });

  it('draws what joins neighbours or a body and its own level, and keeps every relation for the table', () => {
    expect(model.lines.map(({ from, type, to }) => [from.label, type, to.label])).toEqual([
      ['TB', 'part-of', 'RS'],
      ['Place', 'part-of', 'RS'],
      ['Village watch', 'sits-on', 'Village board of elders'],
      ['Footpath', 'answers-to', 'Village watch'],
    ]);
    expect(model.relations).toHaveLength(5);
  });
});

test('words', () => {
  expect(sayAsk(at('system').asks[0]!)).toBe('Shared action 1, parts 1a to 1c: Build the bridges');
  expect(sayAsk(at('place').asks[0]!)).toBe('Shared action 1, parts 1b and 1d: Build the bridges');
  expect(sayAsk(at('place').asks[1]!)).toBe('High-impact action 1 (H1), part 1a: Walk over the bridges');
  expect(bodiesOf(model).map(sayBody)).toContain('TB, Toll board, statutory');
  expect(bodiesOf(model).map(sayBody)).toContain('Village board of elders, not statutory');
  expect(sayActionFocus(model.actions[0]!, model)).toBe(
    'Shared action 1: Build the bridges. Touches system (3 parts) and place (2 parts). Owner: River systems; with Crown Office. Concerns TB and Village board of elders.',
  );
  expect(sayActionFocus(model.actions[3]!, model)).toBe(
    'High-impact action 2 (H2): Think about bridges. Names no level. No owner is named.',
  );
});

test('the name of a body in the drawing says what is drawn from it', () => {
  expect(bodiesOf(model).map((body) => sayBodyInDrawing(body, model))).toEqual([
    'CO, Crown Office',
    'RS, River system, statutory',
    'TB, Toll board, statutory. Part of River system',
    'Ferry union',
    'Place. Part of River system (in our reading)',
    'Village board of elders, not statutory',
    'Village watch. Sits on Village board of elders',
    'Footpath. Answers to Village watch',
  ]);
});

test('what is said of a body names those that stand to it, ours apart', () => {
  const say = (id: string) =>
    sayBodyFocus(
      bodiesOf(model).find((body) => body.id === id)!,
      model,
    );
  expect(say('structure-integrated-care-system')).toBe(
    'RS, River system, statutory, at system level. Has as a part TB; has as a part Place (in our reading). Owns or shares action 1. Is concerned in action 2.',
  );
  expect(say('structure-footpath')).toBe(
    'Footpath, at neighbourhood level. Answers to Village watch; serves TB. Owns no action here.',
  );
});

test('an owner is named in full unless that is long', () => {
  expect(nameOwner({ label: 'NHSE', title: 'NHS England' })).toBe('NHS England');
  expect(nameOwner({ label: 'ICS', title: 'Integrated care systems' })).toBe('ICS');
});

test('a choice lights levels, owners and what is concerned, from both ends', () => {
  const choices = listFocusChoices(model).flatMap((group) => group.choices);
  const lights = (id: string) => choices.find((choice) => choice.id === id)!.lights;
  expect(lights('shared-action-1')).toEqual([
    'level-system',
    'level-place',
    'owner-crown-office',
    'structure-integrated-care-system',
    'structure-village-board',
    'structure-toll-board',
  ]);
  expect(lights('structure-toll-board')).toContain('shared-action-1');
  expect(lights('structure-toll-board')).toContain('structure-integrated-care-system');
  expect(lights('owner-crown-office')).toEqual(['level-national', 'shared-action-1', 'shared-action-2']);
  expect(lights('high-impact-action-2')).toEqual(['level-unplaced']);
});

test('a filter holds the actions of its kind or owner; being mentioned is not owning', () => {
  const filters = listFilterChoices(model).flatMap((group) => group.choices);
  expect(filters.map(({ id, actions }) => [id, actions.length])).toEqual([
    ['shared-action', 2],
    ['high-impact-action', 2],
    ['owner-river-systems', 1],
    ['owner-crown-office', 2],
    ['no-owner', 2],
  ]);
});

test('a level with nothing says so', () => {
  const region = graphOfLevels(model).levels.find(({ id }) => id === 'region')!;
  expect(region.noMarks).toBe('No action here is asked at this level');
  expect(region.noBodies).toBe('No body described here sits at this level');
  expect(region.nothing).toBe('No body or action here');
});

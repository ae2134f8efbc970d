import { describe, expect, test } from 'vitest';
import { getRecord } from '../../graph/atlas-index.ts';
import type { StructureRecord } from '../../model/atlas.ts';
import { LEVELS } from '../../model/vocabularies.ts';
import { smallStructure } from '../fixtures/structure-atlas.ts';
import { nestBodies, seatStructure, type NestLevel } from './nest.ts';
import { structureOf } from './models.ts';

const index = smallStructure();
const model = structureOf(index);
const seatOf = (slug: string) =>
  seatStructure(index, model, getRecord(index, `structure-${slug}`) as StructureRecord);
const namesAt = ({ lines }: NestLevel) => lines.flatMap(({ bodies }) => bodies.map(({ name }) => name));

test('an atlas is described once, and another one for itself', () => {
  expect(structureOf(index)).toBe(model);
  expect(structureOf(smallStructure())).not.toBe(model);
});

describe('the levels with their bodies', () => {
  test('name every body of the whole drawing once, at its level, those that gave way last', () => {
    const levels = nestBodies(model);
    expect(levels.map(({ level }) => level)).toEqual(LEVELS);
    const bodies = model.bodies.filter(({ isArea }) => !isArea);
    expect(levels.flatMap(namesAt)).toHaveLength(bodies.length);
    for (const { lines } of levels) {
      const gone = lines.flatMap(({ bodies: own }) => own.map(({ note }) => note !== null));
      expect(gone).toEqual([...gone].sort());
    }
    expect(levels.flatMap(({ lines }) => lines).some(({ bodies: own }) => own.some(({ note }) => note))).toBe(
      true,
    );
  });
});

describe('where a structure sits', () => {
  test('says each of its relations once, at the level of the other body, and no other', () => {
    for (const body of model.bodies.filter(({ kind }) => kind === 'structure')) {
      const own = model.relations.filter(({ from, to }) => from.id === body.id || to.id === body.id);
      const seat = seatOf(body.slug);
      const inside = seat.levels.flatMap(({ level, lines }) =>
        lines.flatMap(({ bodies, direction }) => bodies.map(({ url }) => `${level} ${direction} ${url}`)),
      );
      for (const { from, to } of own) {
        const [direction, other] = from.id === body.id ? ['out', to] : ['in', from];
        expect(inside).toContain(`${other.level} ${direction} ${other.url}`);
      }
      expect(inside.length).toBeGreaterThanOrEqual(own.length);
      expect(seat.url).toBe(`/explore/structure/?body=${body.slug}`);
    }
  });

  test('marks the body at its level, or the level that it is, and never both', () => {
    expect(seatOf('toll-board').levels.flatMap(({ here }) => here ?? [])).toHaveLength(1);
    const area = seatOf('integrated-care-system').levels.find(({ isIt }) => isIt);
    expect(area).toMatchObject({ level: 'system', here: null, url: null });
  });

  test('says of a body that gave way that it did', () => {
    const gone = model.bodies.filter(({ succession }) => succession).map(({ url }) => url);
    const seats = model.bodies.filter(({ kind }) => kind === 'structure').map(({ slug }) => seatOf(slug));
    const others = seats.flatMap(({ levels }) =>
      levels.flatMap(({ lines }) => lines.flatMap((line) => line.bodies)),
    );
    const told = others.filter(({ note }) => note === 'since succeeded');
    expect(told).not.toEqual([]);
    expect(told).toEqual(others.filter(({ url }) => gone.includes(url)));
  });

  test('tells a source’s word from our reading and from what came later', () => {
    const lines = model.bodies
      .filter(({ kind }) => kind === 'structure')
      .flatMap(({ slug }) => seatOf(slug).levels.flatMap((level) => level.lines));
    expect(new Set(lines.map(({ basis }) => basis))).toEqual(new Set([null, 'our reading', 'later']));
    for (const { basis, tentative } of lines) expect(tentative).toBe(basis === 'our reading');
  });

  test('of a structure that is not drawn leads to the list of those', () => {
    expect(seatOf('adrift')).toMatchObject({ isDrawn: false, url: '/explore/structure/#structure-others' });
  });
});

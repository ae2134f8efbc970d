import { describe, expect, test } from 'vitest';
import { savedSearches, type Shelf } from './saved-searches.ts';

/** A shelf of one place that starts with what is given. */
function fakeShelf(kept: string | null = null): Shelf {
  return {
    getItem: () => kept,
    setItem: (_, value) => {
      kept = value;
    },
  };
}

const search = (address: string, name = address) => ({ name, address });
const denied = () => {
  throw new Error('SecurityError');
};

describe('saved searches', () => {
  test('stand latest first, each once', () => {
    const shelf = fakeShelf();
    const saved = savedSearches(() => shelf);
    expect(saved.list()).toEqual([]);
    for (const address of ['?q=a', '?q=b', '?q=a']) expect(saved.save(search(address))).toBe(true);
    expect(saved.list()).toEqual([search('?q=a'), search('?q=b')]);
  });

  test('can be removed one by one', () => {
    const shelf = fakeShelf();
    const saved = savedSearches(() => shelf);
    for (const address of ['?q=a', '?q=b']) saved.save(search(address));
    expect(saved.remove('?q=b')).toBe(true);
    expect(saved.remove('?q=never-saved')).toBe(true);
    expect(saved.list()).toEqual([search('?q=a')]);
  });

  test('are fifty at the most', () => {
    const shelf = fakeShelf();
    const saved = savedSearches(() => shelf);
    for (let i = 0; i < 60; i++) saved.save(search(`?q=${i}`));
    expect(saved.list()).toHaveLength(50);
    expect(saved.list()[0]).toEqual(search('?q=59'));
  });

  test.each([
    ['not JSON', '{'],
    ['no list', '{"name":"a"}'],
    ['nothing', 'null'],
    ['other things', '[1,null,"?q=a",{"name":"a"},{"name":"a","address":"javascript:alert(1)"}]'],
  ])('%s on the shelf counts as none, and is written over', (_, kept) => {
    const shelf = fakeShelf(kept);
    const saved = savedSearches(() => shelf);
    expect(saved.list()).toEqual([]);
    expect(saved.save(search('?q=a'))).toBe(true);
    expect(saved.list()).toEqual([search('?q=a')]);
  });

  test.each([
    ['no shelf at all', denied],
    ['a shelf that gives nothing', (): Shelf => ({ getItem: denied, setItem: denied })],
    ['a full shelf', (): Shelf => ({ getItem: () => null, setItem: denied })],
  ])('%s: nothing is listed, and saving says no', (_, shelf) => {
    const saved = savedSearches(shelf);
    expect(saved.list()).toEqual([]);
    expect(saved.save(search('?q=a'))).toBe(false);
    expect(saved.remove('?q=a')).toBe(false);
  });
});

/** A search that is kept on this device: its address from the question mark on, and a name to show. */
export interface SavedSearch {
  name: string;
  address: string;
}

/** Searches kept on this device, the latest first. */
export interface SavedSearches {
  /** Empty where the device keeps nothing. */
  list(): readonly SavedSearch[];
  /** False where the device does not let anything be kept; then nothing has changed. */
  save(search: SavedSearch): boolean;
  /** False where the device does not let anything be kept. */
  remove(address: string): boolean;
}

/** The part of a browser's storage that is used. Every part of it may throw, and so may asking for it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const NAME = 'integration-atlas:saved-searches';
const MOST = 50;

/** Saved searches on a shelf. A search that is saved again moves to the top; the oldest of too many is dropped. */
export function savedSearches(shelf: () => Shelf): SavedSearches {
  const list = () => {
    try {
      return readSaved(shelf().getItem(NAME));
    } catch {
      return [];
    }
  };
  const put = (searches: readonly SavedSearch[]) => {
    try {
      shelf().setItem(NAME, JSON.stringify(searches.slice(0, MOST)));
      return true;
    } catch {
      return false;
    }
  };
  const others = (address: string) => list().filter((own) => own.address !== address);
  return {
    list,
    save: (search) => put([search, ...others(search.address)]),
    remove: (address) => put(others(address)),
  };
}

/**
 * What another version, or another hand, has put there may be anything: only what is a saved search is kept.
 * @throws SyntaxError where it is not JSON.
 */
function readSaved(text: string | null): SavedSearch[] {
  const read: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(read) ? read.filter(isSavedSearch) : [];
}

function isSavedSearch(value: unknown): value is SavedSearch {
  const { name, address } = (value ?? {}) as Partial<Record<keyof SavedSearch, unknown>>;
  return typeof name === 'string' && typeof address === 'string' && address.startsWith('?');
}

/** For tests: a browser's cache storage as far as the worker uses it, in memory. */
export function memoryCaches(): CacheStorage {
  const caches = new Map<string, Cache>();
  const open = (name: string): Promise<Cache> => {
    const cache = caches.get(name) ?? memoryCache();
    caches.set(name, cache);
    return Promise.resolve(cache);
  };
  return { open } as Partial<CacheStorage> as CacheStorage;
}

function memoryCache(): Cache {
  const kept = new Map<string, Response>();
  const cache: Partial<Cache> = {
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    match: (url) => Promise.resolve(kept.get(String(url))?.clone()),
    put: (url, response) => Promise.resolve(void kept.set(String(url), response)),
    delete: (url) => Promise.resolve(kept.delete(String(url))),
  };
  return cache as Cache;
}

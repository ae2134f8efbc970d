/** Whatever stands in a list again after its first time, with its place; what has the same key is the same. */
export function findDoubles<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; at: number }[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ item, at }];
    seen.add(key);
    return [];
  });
}

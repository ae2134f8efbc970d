const CAPITALS = ['NOT', 'AND', 'OR'] as const;
const WORDS = /[\p{L}\p{N}]+/gu;
const QUOTED = /"[^"]*"|“[^”]*”/g;
const MINUS = /(?:^|[\s(])[-−](?=[\p{L}\p{N}])/u;

/** The signs in a query that other searches obey and this one does not. What stands in quotation marks has none. */
export function findOperators(query: string): string[] {
  const plain = query.replace(QUOTED, ' ');
  const words = new Set(plain.match(WORDS));
  return [
    ...CAPITALS.filter((operator) => words.has(operator)),
    ...(MINUS.test(plain) ? ['the minus sign'] : []),
  ];
}

/** Says that what looks like an operator is none, and what to do instead; null where there is none. */
export function sayOperators(query: string): string | null {
  const found = findOperators(query);
  const last = found.at(-1);
  if (!last) return null;
  const named = found.length > 1 ? `${found.slice(0, -1).join(', ')} and ${last} are` : `${last} is`;
  return `${named.replace(/^t/, 'T')} not understood here: every word is looked for. Filters narrow the list.`;
}

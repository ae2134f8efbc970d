import type { IndexEntry } from './index-entry.ts';

/** A short form and what it stands for: `ICP`, "integrated care partnership". */
export interface ShortForm {
  short: string;
  long: string;
}

/** Another wording of a query, and what it puts for what. */
export interface Expansion {
  query: string;
  from: string;
  to: string;
}

/** The short forms that records carry; names of sources are not acronyms. */
export function shortForms(entries: readonly IndexEntry[]): ShortForm[] {
  const forms = new Map<string, ShortForm>();
  for (const { kind, short, title } of entries) {
    if (!short || kind === 'source') continue;
    forms.set(`${short} ${title}`.toLowerCase(), { short, long: title });
  }
  return [...forms.values()];
}

/** Words in lower case, hyphens and punctuation read as spaces: how two wordings are compared. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** A longer text is cut: nothing that long is looked for. A letter of two halves is not cut in two. */
export function cutQuery(text: string): string {
  return text.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '');
}

// Words of a question that say nothing of what is asked about.
const OF_A_QUESTION = new Set(
  (
    'a about an and are as be between by can did difference do does for from how i in is me mean means my of on or ' +
    'our say says said should stand stands that the their to versus vs was we were what when where which who whose why ' +
    'will with'
  ).split(' '),
);

/** A query without the words that make it a question; a quotation, or a query of such words alone, stays as it is. */
export function wordsThatMatter(query: string): string {
  if (query.includes('"')) return query;
  const kept = query.split(/\s+/).filter((word) => !OF_A_QUESTION.has(normalise(word)));
  return kept.join(' ').trim() || query;
}

/**
 * The other wordings of a query: each acronym spelt out, each expansion as its acronym. A plural is understood
 * either way ("PCNs", "primary care networks"). Several acronyms are also spelt out together.
 */
export function expandQuery(query: string, forms: readonly ShortForm[]): Expansion[] {
  const words = ` ${normalise(query)} `;
  const expansions = new Map<string, Expansion>();
  let spelt = words;
  let shorts = 0;
  for (const { short, long } of forms) {
    for (const [from, to] of [
      [short, long],
      [long, short],
    ] as const) {
      const plain = normalise(from);
      const found = [` ${plain} `, ` ${plain}s `].find((form) => words.includes(form));
      if (!found) continue;
      const reworded = words.replace(found, ` ${normalise(to)} `).trim();
      if (reworded === words.trim()) continue;
      expansions.set(reworded, { query: reworded, from, to });
      if (from !== short) continue;
      spelt = spelt.replace(found, ` ${normalise(to)} `);
      shorts++;
    }
  }
  if (shorts > 1) expansions.set(spelt.trim(), { query: spelt.trim(), from: query, to: spelt.trim() });
  return [...expansions.values()];
}

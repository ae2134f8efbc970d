/** One numbered passage of a source text, as `passages.json` has it. The text itself is never published. */
export interface SourcePassage {
  readonly source: string;
  /** `annex/7`: section id, stroke, number. */
  readonly passage: string;
  readonly section: string;
  /** Title of the section. */
  readonly title: string;
  readonly text: string;
}

/** The passages, or every fault found, each with its place. */
export type ReadPassages =
  | { readonly ok: true; readonly passages: readonly SourcePassage[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const FIELDS = ['source', 'passage', 'section', 'title', 'text'] as const;
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function readOne(value: unknown, where: string, faults: string[]): SourcePassage | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push(`${where} is not an object: give it ${FIELDS.join(', ')}`);
    return undefined;
  }
  const entry = value as Partial<Record<(typeof FIELDS)[number], unknown>>;
  const wrong = FIELDS.filter((field) => typeof entry[field] !== 'string' || entry[field] === '');
  for (const field of wrong) faults.push(`${where}: "${field}" is missing or not a text: give it one`);
  if (wrong.length > 0) return undefined;
  const passage = entry as SourcePassage;
  for (const field of ['source', 'section'] as const)
    if (!SLUG.test(passage[field]))
      faults.push(`${where}: "${passage[field]}" is no ${field} id: use small letters, digits and hyphens`);
  if (!new RegExp(`^${passage.section}/[1-9]\\d*$`).test(passage.passage))
    faults.push(`${where}: passage "${passage.passage}" must be "${passage.section}/" and a number`);
  return passage;
}

/**
 * Checks that parsed JSON is a list of passages: every field a text, every passage within its section, none twice, one
 * title a section.
 */
export function readSourcePassages(value: unknown): ReadPassages {
  if (!Array.isArray(value) || value.length === 0)
    return {
      ok: false,
      faults: [
        `it is not a list of passages: write [{ ${FIELDS.map((field) => `"${field}"`).join(', ')} }, …]`,
      ],
    };
  const faults: string[] = [];
  const passages: SourcePassage[] = [];
  const titles = new Map<string, string>();
  const seen = new Set<string>();
  for (const [index, entry] of value.entries()) {
    const where = `entry ${index + 1}`;
    const passage = readOne(entry, where, faults);
    if (!passage) continue;
    const id = `${passage.source} ${passage.passage}`;
    if (seen.has(id)) faults.push(`${where}: "${id}" was there before: number it anew`);
    const section = `${passage.source} ${passage.section}`;
    const title = titles.get(section) ?? passage.title;
    if (title !== passage.title)
      faults.push(
        `${where}: section "${section}" is titled "${title}" before and "${passage.title}" here: use one`,
      );
    titles.set(section, title);
    seen.add(id);
    passages.push(passage);
  }
  return faults.length === 0 ? { ok: true, passages } : { ok: false, faults };
}

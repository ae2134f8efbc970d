/** Passages of one source, as `annex/7`: section id, stroke, number from 1. */
export interface Cite {
  readonly source: string;
  readonly passages: readonly string[];
}

/** A parsed citation, or every fault in it, each saying what is wrong and what would mend it. */
export type ParsedCitation =
  | { readonly ok: true; readonly cites: readonly Cite[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const SOURCE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PASSAGE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[1-9][0-9]*$/;

function readClause(clause: string, faults: string[]): Cite {
  const [source = '', ...passages] = clause.trim().split(/\s+/);
  if (source === '')
    faults.push('an empty citation: write a source id and its passages, as in "fuller-stocktake annex/7"');
  else if (!SOURCE_ID.test(source))
    faults.push(`"${source}" is not a source id: begin with one, as in "fuller-stocktake annex/7"`);
  else if (passages.length === 0)
    faults.push(`"${source}" has no passage: add one, as in "${source} annex/7"`);
  for (const passage of passages) {
    if (!PASSAGE_ID.test(passage))
      faults.push(
        `"${passage}" is not a passage: write section and number, as in "annex/7", with ";" before the next source`,
      );
  }
  for (const passage of new Set(passages.filter((id, at) => passages.indexOf(id) !== at)))
    faults.push(`"${source} ${passage}" is cited twice: leave one out`);
  return { source, passages };
}

/**
 * Reads a citation as it is written in a record: `source passage passage; source passage`, for example
 * `fuller-stocktake annex/7 hard-wiring-workforce/1; big-gp-consultation room-4/3`. Order is kept. Whether the
 * passages exist is for {@link resolvePassages}.
 *
 * @see resolvePassages in ./resolve-passages.ts
 */
export function parseCitation(text: string): ParsedCitation {
  const faults: string[] = [];
  const cites = text.split(';').map((clause) => readClause(clause, faults));
  const sources = cites.map((cite) => cite.source);
  for (const source of new Set(sources.filter((id, at) => id !== '' && sources.indexOf(id) !== at)))
    faults.push(`"${source}" stands in two clauses: put its passages into one`);
  return faults.length === 0 ? { ok: true, cites } : { ok: false, faults };
}

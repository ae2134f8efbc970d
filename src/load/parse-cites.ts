import type { Cite } from '../model/atlas.ts';
import type { SourceId } from '../model/ids.ts';
import { parseCitation } from '../provenance/index.ts';

/** Reads citations as records write them, one source a line or several divided by semicolons. */
export function parseCites(lines: readonly string[]): { cites: Cite[]; problems: string[] } {
  const cites: Cite[] = [];
  const problems: string[] = [];
  for (const line of lines) {
    const parsed = parseCitation(line);
    if (!parsed.ok) problems.push(...parsed.faults);
    else
      cites.push(...parsed.cites.map(({ source, passages }) => ({ source: source as SourceId, passages })));
  }
  return { cites, problems };
}

import type { AtlasRecord, SourceCoverage } from '../model/atlas.ts';
import type { Fault } from '../model/faults.ts';
import type { SourceId } from '../model/ids.ts';
import { citesOf } from '../model/record-cites.ts';
import { accountForSource, readFacts, type CoverageAccount, type SourceUse } from '../provenance/index.ts';
import { claimsOf } from './claims.ts';
import { definedAcronyms } from './defined-acronyms.ts';
import type { SideFiles } from './side-files.ts';

/** What the account says in numbers, and a fault for everything that is neither used nor excused. */
export function accountForSources(
  records: readonly AtlasRecord[],
  side: SideFiles,
): { coverage: SourceCoverage[]; faults: Fault[] } {
  const defined = definedAcronyms(records, side);
  const coverage: SourceCoverage[] = [];
  const faults: Fault[] = [];
  for (const [source, print] of [...side.fingerprints].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const use: SourceUse = { carried: carriedOf(source, records), defined };
    const excuses = side.excuses.get(source) ?? [];
    const { unused, uncarried, needless, ...counts } = accountForSource(print, use, excuses);
    coverage.push({ source: source as SourceId, ...counts });
    faults.push(...faultsOf(source, { unused, uncarried, needless }));
  }
  return { coverage, faults };
}

function faultsOf(
  source: string,
  { unused, uncarried, needless }: Pick<CoverageAccount, 'unused' | 'uncarried' | 'needless'>,
): Fault[] {
  const file = `content/sources/${source}.excused.yaml`;
  return [
    ...unused.map((passage): Fault => {
      const what = `no record rests on ${source} ${passage}.`;
      return { code: 'passage-unaccounted', file, field: passage, what };
    }),
    ...uncarried.map(({ passage, token }): Fault => {
      const what = `no record that cites ${source} ${passage} carries ${token}.`;
      return { code: 'passage-unaccounted', file, field: passage, what };
    }),
    ...needless.map(({ excuse, because }): Fault => {
      const field = [excuse.passage, excuse.token].filter(Boolean).join(' ');
      return { code: 'excuse-needless', file, field, what: `${because}.` };
    }),
  ];
}

/** By passage that a record cites, the facts in what the records say of it. The source's own record does not count. */
function carriedOf(source: string, records: readonly AtlasRecord[]): Map<string, Set<string>> {
  const carried = new Map<string, Set<string>>();
  const tokensAt = (passage: string): Set<string> => {
    const tokens = carried.get(passage) ?? new Set();
    carried.set(passage, tokens);
    return tokens;
  };
  for (const record of records) {
    if (record.kind === 'source' && record.slug === source) continue;
    for (const cite of citesOf(record)) if (cite.source === source) cite.passages.forEach(tokensAt);
    for (const { text, cites } of claimsOf(record)) {
      const passages = (cites ?? []).flatMap((cite) => (cite.source === source ? cite.passages : []));
      if (!passages.length) continue;
      const facts = readFacts(text);
      for (const passage of passages) for (const { token } of facts) tokensAt(passage).add(token);
    }
  }
  return carried;
}

import type { Fingerprint, FingerprintPassage } from './fingerprint.ts';
import type { Cite } from './passage-ref.ts';

/** What a citation points to: the passages found, and a fault for each that is not there. */
export interface ResolvedPassages {
  readonly passages: readonly FingerprintPassage[];
  readonly faults: readonly string[];
}

/** Looks up every cited passage in the fingerprints; passages come in the order of the citation. */
export function resolvePassages(
  cites: readonly Cite[],
  fingerprints: readonly Fingerprint[],
): ResolvedPassages {
  const passages: FingerprintPassage[] = [];
  const faults: string[] = [];
  for (const cite of cites) {
    const fingerprint = fingerprints.find((candidate) => candidate.source === cite.source);
    if (!fingerprint) {
      const known = fingerprints.map((candidate) => candidate.source).join(', ');
      faults.push(`no source "${cite.source}": it is one of ${known}`);
      continue;
    }
    for (const id of cite.passages) {
      const sectionId = id.split('/')[0];
      const section = fingerprint.sections.find((candidate) => candidate.id === sectionId);
      const passage = section?.passages.find((candidate) => candidate.id === id);
      if (passage) passages.push(passage);
      else if (section)
        faults.push(
          `${cite.source} has no passage "${id}": the last of its section is ${section.passages.at(-1)?.id}`,
        );
      else {
        const ids = fingerprint.sections.map((candidate) => candidate.id).join(', ');
        faults.push(
          `${cite.source} has no section "${sectionId}" (cited as "${id}"): its sections are ${ids}`,
        );
      }
    }
  }
  return { passages, faults };
}

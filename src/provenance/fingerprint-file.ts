import { FINGERPRINT_FORMAT, FINGERPRINT_VERSION, RUN_WORDS } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { decodeRuns } from './run-codec.ts';

/** A fingerprint, or every fault found, each with its place. */
export type ReadFingerprint =
  | { readonly ok: true; readonly fingerprint: Fingerprint }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Writes a fingerprint as JSON with one passage a line, ending in a line feed. The same fingerprint gives the same bytes. */
export function formatFingerprint(fingerprint: Fingerprint): string {
  const { sections, runs, ...head } = fingerprint;
  const lines = sections.map(({ id, title, passages }) => {
    const rows = passages.map((passage) => `   ${JSON.stringify(passage)}`).join(',\n');
    return `  {"id":${JSON.stringify(id)},"title":${JSON.stringify(title)},"passages":[\n${rows}\n  ]}`;
  });
  const fields = Object.entries(head).map(
    ([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
  return `{\n${fields.join('\n')}\n "sections": [\n${lines.join(',\n')}\n ],\n "runs": ${JSON.stringify(runs)}\n}\n`;
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function sectionFaults(section: unknown, index: number): string[] {
  const where = `section ${index + 1}`;
  if (
    !isObject(section) ||
    typeof section.id !== 'string' ||
    typeof section.title !== 'string' ||
    !Array.isArray(section.passages)
  )
    return [`${where} needs an id, a title and its passages`];
  return section.passages.flatMap((passage: unknown, at) => {
    const isWhole =
      isObject(passage) &&
      typeof passage.id === 'string' &&
      typeof passage.words === 'number' &&
      isTexts(passage.facts) &&
      isTexts(passage.names) &&
      isTexts(passage.acronyms);
    return isWhole
      ? []
      : [`${where} ("${section.id}"), passage ${at + 1}: needs id, words, facts, names and acronyms`];
  });
}

function runsFaults(runs: unknown): string[] {
  if (typeof runs !== 'string') return ['"runs" is missing'];
  try {
    decodeRuns(runs);
    return [];
  } catch (error) {
    return [`"runs": ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Checks that parsed JSON is a fingerprint of this format and version. Every fault is mended by running `scripts/fingerprint.ts` anew. */
export function readFingerprint(value: unknown): ReadFingerprint {
  if (!isObject(value) || value.format !== FINGERPRINT_FORMAT)
    return { ok: false, faults: [`"format" is not "${FINGERPRINT_FORMAT}"`] };
  if (value.version !== FINGERPRINT_VERSION)
    return { ok: false, faults: [`version ${String(value.version)} is not ${FINGERPRINT_VERSION}`] };
  const faults = [
    ...(typeof value.source === 'string' ? [] : ['"source" is missing']),
    ...(value.runWords === RUN_WORDS ? [] : [`"runWords" is not ${RUN_WORDS}`]),
    ...(Array.isArray(value.sections) ? value.sections.flatMap(sectionFaults) : ['"sections" is missing']),
    ...runsFaults(value.runs),
  ];
  return faults.length === 0
    ? { ok: true, fingerprint: value as unknown as Fingerprint }
    : { ok: false, faults };
}

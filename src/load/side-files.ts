import { parse } from 'yaml';
import type { Fault } from '../model/faults.ts';
import {
  EXCUSE_REASONS,
  parseListedTerms,
  readFingerprint,
  type Excuse,
  type Fingerprint,
} from '../provenance/index.ts';
import { readIcbRows, type IcbRow } from './icb-data.ts';
import type { ContentFile } from './read-content.ts';
import { readSynonyms, SYNONYMS_FILE } from './read-synonyms.ts';

/** What stands in `content/` beside the records. */
export interface SideFiles {
  /** By source id. */
  fingerprints: Map<string, Fingerprint>;
  /** What each passage is about, in our words: by source id, then by passage. */
  abouts: Map<string, Map<string, string>>;
  /** By source id: passages, and numbers in passages, that no record needs to carry. */
  excuses: Map<string, Excuse[]>;
  /** Rows of the ICB data: the boards of July 2022 and those of April 2026. */
  icbs: { then: IcbRow[]; now: IcbRow[] };
  /** Capital tokens that need no definition. */
  plainAcronyms: Set<string>;
  /** Names and plain lists that may stand as they are printed. */
  allowedRuns: string[];
  redirects: { from: string; to: string; line: number }[];
  faults: Fault[];
}

/** True for a file that holds something other than a record. */
export function isSideFile(path: string): boolean {
  return /^content\/(sources|search)\//.test(path) || path.split('/').length === 2;
}

export function readSideFiles(files: readonly ContentFile[]): SideFiles {
  const side: SideFiles = {
    fingerprints: new Map(),
    abouts: new Map(),
    excuses: new Map(),
    icbs: { then: [], now: [] },
    plainAcronyms: new Set(),
    allowedRuns: [],
    redirects: [],
    faults: [],
  };
  for (const file of files) {
    try {
      readSideFile(file, side);
    } catch (error) {
      side.faults.push({
        code: 'side-file-invalid',
        file: file.path,
        field: '',
        what: (error as Error).message,
      });
    }
  }
  return side;
}

const OF_SOURCE = /^content\/sources\/([^/]+)\.(fingerprint\.json|passages\.yaml|excused\.yaml)$/;

function readSideFile({ path, text }: ContentFile, side: SideFiles): void {
  const [, source = '', form] = OF_SOURCE.exec(path) ?? [];
  if (form === 'fingerprint.json') {
    const read = readFingerprint(JSON.parse(text));
    if (!read.ok) throw new Error(`${read.faults.join('; ')}.`);
    if (read.fingerprint.source !== source)
      throw new Error(`it is the fingerprint of ${read.fingerprint.source}.`);
    side.fingerprints.set(source, read.fingerprint);
  } else if (form === 'passages.yaml') {
    const map = (parse(text) ?? {}) as Record<string, unknown>;
    side.abouts.set(
      source,
      new Map(
        Object.entries(map).map(([passage, about]) => {
          if (typeof about !== 'string') throw new Error(`what ${passage} is about is not a text.`);
          return [passage, about];
        }),
      ),
    );
  } else if (form === 'excused.yaml') {
    side.excuses.set(source, readExcuses((parse(text) ?? {}) as Record<string, unknown>));
  } else if (path === 'content/icbs-2022.csv') {
    side.icbs.then = readIcbRows(text, 'status_from_2026_04_01', 'successor_ods_codes');
  } else if (path === 'content/icbs-2026.csv') {
    side.icbs.now = readIcbRows(text, 'status', 'predecessor_ods_codes');
  } else if (path === 'content/plain-acronyms.txt') {
    for (const line of linesWithReasons(text)) side.plainAcronyms.add(line);
  } else if (path === 'content/sources/overlap-allowed.txt') {
    side.allowedRuns.push(...linesWithReasons(text));
  } else if (path === 'content/redirects.csv') {
    side.redirects.push(...readRedirects(text));
  } else if (path === SYNONYMS_FILE) {
    for (const what of readSynonyms(text).faults)
      side.faults.push({ code: 'side-file-invalid', file: path, field: '', what });
  } else {
    throw new Error('nothing reads a file of this name.');
  }
}

/** Lines such as `"conclusion/13": rhetoric - a hope`, and `"data/3 n:2": wording - two ways, not a count`. */
function readExcuses(map: Record<string, unknown>): Excuse[] {
  return Object.entries(map).map(([place, value]) => {
    const [passage = '', token = null, ...rest] = place.split(' ');
    if (rest.length) throw new Error(`"${place}" names more than a passage and one number or acronym.`);
    const [, named = '', why = ''] = /^([a-z ]+?) - (.+)$/.exec(String(value)) ?? [];
    const reason = EXCUSE_REASONS.find((name) => name === named);
    if (!reason)
      throw new Error(
        `${place} should say "<reason> - <why>", the reason one of ${EXCUSE_REASONS.join(', ')}.`,
      );
    return { passage, token, reason, why };
  });
}

/** One entry a line, its reason after a `#`; an entry without a reason is refused. */
function linesWithReasons(text: string): string[] {
  return parseListedTerms(text).map(({ term, reason, line }) => {
    if (!reason) throw new Error(`line ${line}, "${term}", gives no reason after a #.`);
    return term;
  });
}

function readRedirects(text: string): SideFiles['redirects'] {
  const [header = '', ...lines] = text.split(/\r?\n/);
  if (header.trim() !== 'from,to') throw new Error('its first line should be "from,to".');
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    const [from = '', to = ''] = line.split(',').map((cell) => cell.trim());
    return [{ from, to, line: i + 2 }];
  });
}

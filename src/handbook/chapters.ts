import type { Kind } from '../model/kinds.ts';
import { KIND_NAMING, KINDS } from '../model/kinds.ts';

/** What the handbook needs to know of a record; the published `/data/atlas.json` has it. */
export interface HandbookRecord {
  id: string;
  kind: Kind;
  url: string;
  title: string;
  short: string | null;
  checked: string;
  parts: readonly { owners: readonly { owner: string; as: string }[] }[];
}

export interface Chapter<R extends HandbookRecord = HandbookRecord> {
  /** The place of its heading, which is also that of the site’s page of the kind. */
  anchor: string;
  title: string;
  records: readonly R[];
  /** False where the records stand by the alphabet or by date and are many: the contents name the chapter alone. */
  isListed: boolean;
}

const UNLISTED: readonly Kind[] = ['term', 'role', 'programme', 'figure', 'event', 'development', 'icb'];

/** The records by kind, in the site’s order of kinds; a kind without records has no chapter. */
export function divideIntoChapters<R extends HandbookRecord>(records: readonly R[]): Chapter<R>[] {
  return KINDS.map((kind) => ({
    anchor: KIND_NAMING[kind].segment,
    title: KIND_NAMING[kind].plural,
    records: records.filter((record) => record.kind === kind),
    isListed: !UNLISTED.includes(kind),
  })).filter(({ records: own }) => own.length > 0);
}

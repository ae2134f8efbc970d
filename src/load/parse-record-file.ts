import { parseDocument } from 'yaml';
import type { Fault } from '../model/faults.ts';
import { isSlug, recordIdOf, type RecordId } from '../model/ids.ts';
import { FILLED_KINDS, type FilledKind } from '../model/schemas/front-matter.ts';
import type { ContentFile } from './read-content.ts';

/** A record's file, taken apart but not yet checked. */
export interface RawRecord {
  file: string;
  kind: FilledKind;
  slug: string;
  id: RecordId;
  /** The front matter as YAML gave it. */
  data: unknown;
  /** The text below the front matter. */
  body: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/** Reads one file of `content/<kind>/`: a raw record, or the fault that keeps it from being one. */
export function parseRecordFile({ path, text }: ContentFile): RawRecord | Fault {
  const [, folder = '', ...rest] = path.split('/');
  const kind = FILLED_KINDS.find((name) => name === folder);
  const slug = rest.at(-1)?.match(/^(.+)\.mdx$/)?.[1] ?? '';
  if (!kind) return noRecord(path, `"${folder}" is not the name of a kind that has content.`);
  if (!isSlug(slug))
    return noRecord(path, 'its name is not lower-case words joined by hyphens, ending in .mdx.');
  const match = FRONT_MATTER.exec(text);
  if (!match) return noRecord(path, text.trim() ? 'it has no front matter.' : 'it is empty.');

  const document = parseDocument(match[1] ?? '', { prettyErrors: true });
  const [problem] = document.errors;
  if (problem) {
    const line = (problem.linePos?.[0].line ?? 0) + 1;
    return {
      code: 'front-matter-unreadable',
      file: path,
      field: `line ${line}`,
      what: problem.message.split('\n')[0] ?? '',
    };
  }
  return {
    file: path,
    kind,
    slug,
    id: recordIdOf(kind, slug),
    data: document.toJS() as unknown,
    body: text.slice(match[0].length),
  };
}

function noRecord(file: string, what: string): Fault {
  return { code: 'file-without-record', file, field: '', what };
}

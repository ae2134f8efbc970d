import { LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Fault } from '../model/faults.ts';
import { isSlug, recordIdOf, type RecordId } from '../model/ids.ts';
import { KIND_NAMING, KINDS, type Kind } from '../model/kinds.ts';
import type { ContentFile } from './read-content.ts';

/** A record's file, taken apart but not yet checked. */
export interface RawRecord {
  file: string;
  kind: Kind;
  slug: string;
  id: RecordId;
  /** The front matter as YAML gave it. */
  data: unknown;
  /** The text below the front matter. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/** Reads one file of `content/<kind>/`: a raw record, or the fault that keeps it from being one. */
export function parseRecordFile({ path, text }: ContentFile): RawRecord | Fault {
  const [, folder = '', ...rest] = path.split('/');
  const kind = KINDS.find((name) => name === folder);
  const slug = rest.at(-1)?.match(/^(.+)\.mdx$/)?.[1] ?? '';
  if (!kind) return noRecord(path, `"${folder}" is not the name of a kind.`);
  if (!isSlug(slug))
    return noRecord(path, 'its name is not lower-case words joined by hyphens, ending in .mdx.');
  if (KIND_NAMING[kind].numbered && !/^[1-9]\d*$/.test(slug))
    return noRecord(path, `${slug} is not a number, and records of this kind are named by theirs.`);
  const match = FRONT_MATTER.exec(text);
  if (!match) return noRecord(path, text.trim() ? 'it has no front matter.' : 'it is empty.');

  const lineCounter = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter, prettyErrors: false });
  const [problem] = [...document.errors, ...aliasesOf(document)];
  if (problem) {
    const line = lineCounter.linePos(problem.pos[0]).line + 1;
    return { code: 'front-matter-unreadable', file: path, field: `line ${line}`, what: problem.message };
  }
  return {
    file: path,
    kind,
    slug,
    id: recordIdOf(kind, slug),
    data: document.toJS() as unknown,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** Where a value refers to another by a star: records have no use for it, and it is mostly emphasis left unquoted. */
function aliasesOf(document: Document): Pick<YAMLError, 'pos' | 'message'>[] {
  const found: Pick<YAMLError, 'pos' | 'message'>[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      const [from = 0, to = 0] = range ?? [];
      found.push({
        pos: [from, to],
        message: `*${source} is an alias: quote a text that begins with a star.`,
      });
    },
  });
  return found;
}

function noRecord(file: string, what: string): Fault {
  return { code: 'file-without-record', file, field: '', what };
}

// Starts a record: npm run new -- <kind> <slug>   (a numbered kind's slug is its number)
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { isSlug, recordIdOf } from '../src/model/ids.ts';
import { ASK_HEADINGS } from '../src/model/body.ts';
import { KIND_NAMING } from '../src/model/kinds.ts';
import { FILLED_KINDS, FRONT_MATTER_SCHEMAS, type FilledKind } from '../src/model/schemas/front-matter.ts';

const USAGE = `Usage: npm run new -- <kind> <slug>\nKinds: ${FILLED_KINDS.join(', ')}`;

/** A file with every field of the kind, each above it what it is for; fields that may be left out stand commented out. */
function draft(kind: FilledKind, slug: string): string {
  const { shape } = FRONT_MATTER_SCHEMAS[kind] as z.ZodObject;
  const fields = Object.entries(shape).map(([name, field]) => {
    const { description = '' } = field as z.ZodType;
    const needed = !(field as z.ZodType).safeParse(undefined).success;
    return `# ${description}\n${needed ? '' : '# '}${name}:`;
  });
  const headings = KIND_NAMING[kind].asks ? ASK_HEADINGS : [];
  const body = headings.map((heading) => `## ${heading}\n\nText. <Cite at="source-id section/1" />\n`);
  return `---\n# ${recordIdOf(kind, slug)}\n${fields.join('\n')}\n---\n\n${body.join('\n')}`;
}

function main([kindName = '', slug = '']: string[]): void {
  const kind = FILLED_KINDS.find((name) => name === kindName);
  if (!kind) throw new Error(`"${kindName}" is not a kind that has content.\n${USAGE}`);
  const fits = KIND_NAMING[kind].numbered ? /^[1-9]\d*$/.test(slug) : isSlug(slug);
  if (!fits) {
    const form = KIND_NAMING[kind].numbered ? 'a number' : 'lower-case words joined by hyphens';
    throw new Error(`"${slug}" cannot be the slug: it is ${form}.\n${USAGE}`);
  }
  const path = `content/${kind}/${slug}.mdx`;
  if (existsSync(path)) throw new Error(`${path} is there already; nothing was written.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draft(kind, slug));
  console.log(`${path} is begun. Fill it in, then run: npm run check:content`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

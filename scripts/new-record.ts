// Starts a record: npm run new -- <kind> <slug>   (a numbered kind's slug is its number)
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSlug } from '../src/model/ids.ts';
import { KIND_NAMING, KINDS } from '../src/model/kinds.ts';
import { draftRecord } from './draft-record.ts';

const USAGE = `Usage: npm run new -- <kind> <slug>\nKinds: ${KINDS.join(', ')}`;

function main([kindName = '', slug = '']: string[]): void {
  const kind = KINDS.find((name) => name === kindName);
  if (!kind) throw new Error(`"${kindName}" is not a kind.\n${USAGE}`);
  const fits = KIND_NAMING[kind].numbered ? /^[1-9]\d*$/.test(slug) : isSlug(slug);
  if (!fits) {
    const form = KIND_NAMING[kind].numbered ? 'a number' : 'lower-case words joined by hyphens';
    throw new Error(`"${slug}" cannot be the slug: it is ${form}.\n${USAGE}`);
  }
  const path = `content/${kind}/${slug}.mdx`;
  if (existsSync(path)) throw new Error(`${path} is there already; nothing was written.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draftRecord(kind, slug));
  console.log(`${path} is begun. Fill it in, then run: npm run check:content`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

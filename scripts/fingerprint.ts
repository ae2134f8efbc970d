// Turns source texts into fingerprints: node scripts/fingerprint.ts <passages.json> [--out content/sources]
// Writes <source id>.fingerprint.json for each source in the file. The texts stay where they are.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFingerprint, makeFingerprint, readSourcePassages } from '../src/provenance/index.ts';

const USAGE = 'Usage: node scripts/fingerprint.ts <passages.json> [--out content/sources]';

/** A fault that the user can mend: shown as it is, without a stack. */
class UserError extends Error {}

function readArguments(): { readonly input: string; readonly out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: 'content/sources' } },
    });
    const [input, ...others] = positionals;
    if (input === undefined || others.length > 0)
      throw new UserError(`Name one file of passages, not ${positionals.length}.`);
    return { input, out: values.out };
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(
      `${path} cannot be read (${code}). Give the path of the file that holds the passages.\n${USAGE}`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}. Mend it there and run this again.`,
    );
  }
}

function explainUnwritable(path: string, error: unknown): UserError {
  return new UserError(
    `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}. Choose another folder with --out.`,
  );
}

/** Refuses what stands at the path already and cannot be written over: a folder, a file that is locked. */
function expectWritable(path: string): void {
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw explainUnwritable(path, error);
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw explainUnwritable(path, error);
  }
}

function main(): void {
  const { input, out } = readArguments();
  const read = readSourcePassages(readJson(input));
  if (!read.ok)
    throw new UserError(
      `${input} is not a list of passages, so nothing was written:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  const sources = [...new Set(read.passages.map((passage) => passage.source))];
  const files = sources.map((source) => {
    const fingerprint = makeFingerprint(source, read.passages);
    const path = join(out, `${source}.fingerprint.json`);
    return { path, fingerprint, text: formatFingerprint(fingerprint) };
  });
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new UserError(
      `${out} cannot be made: ${error instanceof Error ? error.message : String(error)}. Choose another folder with --out.`,
    );
  }
  for (const { path } of files) expectWritable(path);
  for (const { path, fingerprint, text } of files) {
    write(path, text);
    const passages = fingerprint.sections.reduce((sum, section) => sum + section.passages.length, 0);
    console.log(
      `${path}: ${fingerprint.sections.length} sections, ${passages} passages, ${fingerprint.runs.length / 8} runs, ${text.length} characters`,
    );
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

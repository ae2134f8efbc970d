import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAULT_CASES, type FaultCase } from '../load/fault-cases.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { FAULTS } from '../model/faults.ts';

// The real build, over invented content, in a folder of its own.
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-broken-content-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(changes: Readonly<Record<string, string>>): Promise<{ exitCode: number; output: string }> {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  for (const { path, text } of inventedFiles(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }, timeout: 60_000 },
      (_error, stdout, stderr) => done({ exitCode: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

// One case for each code: that every other case is found as well is tested beside the gate.
const oneOfEach = [...new Map(FAULT_CASES.map((each): [string, FaultCase] => [each.code, each])).values()];

describe('a build over faulty content stops and says why', () => {
  test.each(oneOfEach.map((each) => [each.code, each.what, each] as const))(
    '%s: %s',
    async (code, _what, { changes, file, says }) => {
      const { exitCode, output } = await build(changes);
      expect(exitCode).toBe(1);
      expect(output).toContain(`[${code}]`);
      expect(output).toContain(file);
      expect(output).toMatch(says);
      expect(output).toContain(FAULTS[code].mend);
    },
    60_000,
  );

  test('and names April 2025 where the passage prints April 2024', async () => {
    const date = FAULT_CASES.find(({ what }) => what === 'April 2025 for April 2024');
    const { exitCode, output } = await build(date?.changes ?? {});
    expect(exitCode).toBe(1);
    expect(output).toContain('"April 2025" stands in none of invented-report annex/1');
  }, 60_000);
});

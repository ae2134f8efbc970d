import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyProject, type BuildOutcome } from '../../scripts/build-copy.ts';
import { FAULT_CASES, type FaultCase } from '../load/fault-cases.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { FAULTS } from '../model/faults.ts';

// The real build, over invented content, in a folder of its own.
let folder: string;

beforeAll(() => {
  folder = copyProject();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function buildWith(changes: Readonly<Record<string, string>>): Promise<BuildOutcome> {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  for (const { path, text } of inventedFiles(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return buildSite(folder);
}

// One case for each code: that every other case is found as well is tested beside the gate.
const oneOfEach = [...new Map(FAULT_CASES.map((each): [string, FaultCase] => [each.code, each])).values()];

describe('a build over faulty content stops and says why', () => {
  test.each(oneOfEach.map((each) => [each.code, each.what, each] as const))(
    '%s: %s',
    async (code, _what, { changes, file, says }) => {
      const { exitCode, output } = await buildWith(changes);
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
    const { exitCode, output } = await buildWith(date?.changes ?? {});
    expect(exitCode).toBe(1);
    expect(output).toContain('"April 2025" stands in none of invented-report annex/1');
  }, 60_000);
});

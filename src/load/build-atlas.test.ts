import { describe, expect, test } from 'vitest';
import { ContentFaults, FAULTS, type Fault } from '../model/faults.ts';
import { buildAtlas } from './build-atlas.ts';
import { FAULT_CASES } from './fault-cases.ts';
import { inventedFiles } from './invented-content.ts';

function faultsOf(changes: Record<string, string | null>): readonly Fault[] {
  try {
    buildAtlas(inventedFiles(changes));
    return [];
  } catch (error) {
    if (error instanceof ContentFaults) return error.faults;
    throw error;
  }
}

describe('sound content', () => {
  const atlas = buildAtlas(inventedFiles());

  test('becomes records in the order of kinds', () => {
    expect(atlas.records.map(({ id }) => id)).toEqual([
      'shared-action-1',
      'owner-systems',
      'theme-teams',
      'source-invented-report',
    ]);
  });

  test('is frozen through and through', () => {
    const [action] = atlas.records;
    expect(Object.isFrozen(atlas)).toBe(true);
    expect(Object.isFrozen(action?.parts[0]?.dates)).toBe(true);
    expect(() => ((action as { title: string }).title = 'x')).toThrow(TypeError);
  });

  test('does not depend on the order of the files', () => {
    expect(buildAtlas(inventedFiles().reverse())).toEqual(atlas);
  });

  test('resolves what a part inherits, and names it', () => {
    const [part] = atlas.records[0]?.parts ?? [];
    expect(part?.owners).toEqual([{ owner: 'owner-systems', as: 'lead' }]);
    expect(part?.inherited).toEqual(['owners', 'levels', 'cites']);
  });

  test('tells an owner that is not named from one that is inherited', () => {
    const files = inventedFiles();
    const action = files.find(({ path }) => path.endsWith('1.mdx'));
    const text = action?.text.replace('strength: direct', 'strength: direct\n    owners: []') ?? '';
    const [part] = buildAtlas(inventedFiles({ 'content/shared-action/1.mdx': text })).records[0]?.parts ?? [];
    expect(part?.owners).toEqual([]);
    expect(part?.inherited).not.toContain('owners');
  });
});

describe('a fault in content', () => {
  test.each(FAULT_CASES.map((each) => [each.what, each] as const))(
    '%s',
    (_what, { changes, code, file, field, says }) => {
      const found = faultsOf(changes);
      const summary = found.map((fault) => `${fault.file} | ${fault.field} | ${fault.code}`).join('\n');
      const match = found.find(
        (fault) => fault.code === code && fault.file === file && fault.field === field,
      );
      expect(match, `looked for ${file} | ${field} | ${code} among\n${summary}`).toBeDefined();
      expect(match?.what).toMatch(says);
    },
  );

  test('every code of the catalogue is fed its bad input', () => {
    const covered = new Set<string>(FAULT_CASES.map(({ code }) => code));
    expect(Object.keys(FAULTS).filter((code) => !covered.has(code))).toEqual([]);
  });

  test('all faults come at once, each saying what would mend it', () => {
    const [first, second] = [FAULT_CASES[0], FAULT_CASES.at(-1)];
    const changes = { ...first?.changes, ...second?.changes };
    expect(faultsOf(changes)).toHaveLength(2);
    expect(() => buildAtlas(inventedFiles(changes))).toThrow(
      /The content has 2 faults[\s\S]*To mend[\s\S]*To mend/,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { ContentFaults, FAULTS, type Fault } from '../model/faults.ts';
import { makeFingerprint } from '../provenance/index.ts';
import { buildAtlas } from './build-atlas.ts';
import { readContentFolder } from './read-content.ts';
import { FAULT_CASES } from './fault-cases.ts';
import { INVENTED_CONTENT, inventedFiles } from './invented-content.ts';

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
    const files = readContentFolder(process.cwd());
    expect(buildAtlas([...files].reverse())).toEqual(buildAtlas(files));
    // The whole content is read twice.
  }, 30_000);

  test('says of a passage why no record rests on it, and nothing of one that only lacks a number', () => {
    const text = (what: string) => `"annex/${what}": wording - a manner of speaking\n`;
    const passages = ['Build 3 teams by April 2024.', 'Thanks.'].map((line, i) => ({
      source: 'invented-report',
      passage: `annex/${i + 1}`,
      section: 'annex',
      title: 'Annex',
      text: line,
    }));
    const changes = {
      'content/sources/invented-report.fingerprint.json': JSON.stringify(
        makeFingerprint('invented-report', passages),
      ),
      'content/sources/invented-report.excused.yaml': text('1 n:3') + text('2'),
    };
    const [section] = buildAtlas(inventedFiles(changes)).passages['invented-report'] ?? [];
    expect(section?.passages.map(({ excused }) => excused)).toEqual([null, 'wording: a manner of speaking']);
  });

  test('resolves what a part inherits, and names it', () => {
    const [part] = atlas.records[0]?.parts ?? [];
    expect(part?.owners).toEqual([{ owner: 'owner-systems', as: 'lead' }]);
    expect(part?.inherited).toEqual(['owners', 'levels', 'themes', 'cites']);
  });

  test('gives an owner no level, for a level says where a thing is to be done', () => {
    expect(atlas.records.find(({ kind }) => kind === 'owner')).toMatchObject({ scope: 'system', levels: [] });
  });

  test('counts records that have numbers', () => {
    const action = INVENTED_CONTENT['content/shared-action/1.mdx'] ?? '';
    const numbers = Array.from({ length: 10 }, (_, i) => String(i + 1));
    const files = numbers.map((n) => [
      `content/shared-action/${n}.mdx`,
      action.replace('id: 1a', `id: ${n}a`),
    ]);
    const { records } = buildAtlas(inventedFiles(Object.fromEntries(files)));
    expect(records.filter(({ kind }) => kind === 'shared-action').map(({ slug }) => slug)).toEqual(numbers);
  });

  test('lists the newest source first', () => {
    const changes: Record<string, string> = {};
    for (const [id, title, date] of [
      ['a-report', 'A report', '2021'],
      ['b-report', 'B report', '2023'],
    ]) {
      for (const [path, text] of Object.entries(INVENTED_CONTENT).filter(([path]) =>
        path.includes('invented-report'),
      ))
        changes[path.replace('invented-report', String(id))] = text
          .replaceAll('invented-report', String(id))
          .replace('An invented report', String(title))
          .replace('Invented report', String(title))
          .replace('date: 2022', `date: ${date}`);
      changes[`content/sources/${id}.excused.yaml`] = '"annex/1": heading - a bare heading\n';
    }
    const { records } = buildAtlas(inventedFiles(changes));
    expect(records.filter(({ kind }) => kind === 'source').map(({ slug }) => slug)).toEqual([
      'b-report',
      'invented-report',
      'a-report',
    ]);
  });

  test('may name its own parts by number and letter', () => {
    const text = inventedFiles().find(({ path }) => path === 'content/shared-action/1.mdx')?.text ?? '';
    const changes = {
      'content/shared-action/1.mdx': text.replace('the people there.', 'the people there (1a).'),
    };
    expect(faultsOf(changes)).toEqual([]);
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
      const summary = found
        .map((fault) => `${fault.file} | ${fault.field} | ${fault.code} | ${fault.what}`)
        .join('\n');
      const match = found.find(
        (fault) =>
          fault.code === code && fault.file === file && fault.field === field && says.test(fault.what),
      );
      expect(match, `looked for ${file} | ${field} | ${code} | ${says} among\n${summary}`).toBeDefined();
    },
  );

  test('every code of the catalogue is fed its bad input', () => {
    const covered = new Set<string>(FAULT_CASES.map(({ code }) => code));
    expect(Object.keys(FAULTS).filter((code) => !covered.has(code))).toEqual([]);
  });

  test('what a citation gets wrong is said once, wherever its passages are needed', () => {
    const changes = { 'content/sources/invented-report.passages.yaml': '' };
    const action = faultsOf(changes).filter(({ file }) => file === 'content/shared-action/1.mdx');
    expect(action.map(({ field }) => field)).toEqual(['cites', '"Why it is asked", statement 1']);
  });

  test('what a development gets wrong is said once, in its own file', () => {
    const { changes } = FAULT_CASES.find(
      ({ what }) => what === 'an acronym for the publisher of what came since',
    )!;
    expect(faultsOf(changes).map(({ file, field }) => [file, field])).toEqual([
      ['content/development/teams.mdx', 'publisher'],
    ]);
  });

  test('front matter that cannot be read does not hide the other faults', () => {
    const codes = faultsOf({
      'content/theme/rooms.mdx': '---\ntitle: *Rooms*\n---\n',
      'content/theme/empty.mdx': '',
    }).map(({ code }) => code);
    expect(codes).toEqual(['file-without-record', 'front-matter-unreadable']);
  });

  test('content without a record is no atlas', () => {
    expect(() => buildAtlas([])).toThrow(/content\n.*holds no record at all/);
  });

  test('all faults come at once, each saying what would mend it', () => {
    const [first, second] = FAULT_CASES;
    const changes = { ...first?.changes, ...second?.changes };
    expect(faultsOf(changes)).toHaveLength(2);
    expect(() => buildAtlas(inventedFiles(changes))).toThrow(
      /The content has 2 faults[\s\S]*To mend[\s\S]*To mend/,
    );
  });
});

import type { AtlasRecord } from '../model/atlas.ts';
import { acronymsDefinedBy } from '../provenance/index.ts';
import type { SideFiles } from './side-files.ts';

/** The acronyms that a record has for its short form or that need no definition, in the singular. */
export function definedAcronyms(
  records: readonly AtlasRecord[],
  { plainAcronyms }: Pick<SideFiles, 'plainAcronyms'>,
): Set<string> {
  const shorts = records.flatMap(({ short }) => (short ? [short] : []));
  return acronymsDefinedBy([...shorts, ...plainAcronyms]);
}

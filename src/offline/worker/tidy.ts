import type { HeldFiles } from './held-files.ts';
import type { Records } from './records.ts';

/** Drops the releases that nobody needs, and files that only they name. Files of an attempt that is to go on stay. */
export async function dropReleases(
  records: Records,
  files: HeldFiles,
  needed: ReadonlySet<string>,
): Promise<void> {
  const ids = await records.releases();
  if (ids.every((id) => needed.has(id))) return;
  const dropped = new Set<string>();
  const named = new Set<string>();
  for (const id of ids) {
    const kept = await records.release(id);
    const hashes = Object.values(kept?.release.files ?? {}).map(([hash]) => hash);
    for (const hash of hashes) (needed.has(id) ? named : dropped).add(hash);
    if (!needed.has(id)) await records.dropRelease(id);
  }
  await files.drop([...dropped].filter((hash) => !named.has(hash)));
}

/** Drops files that no kept release names: what attempts have left that will not go on. */
export async function dropStrays(records: Records, files: HeldFiles): Promise<void> {
  const strays = await files.list();
  for (const id of await records.releases()) {
    const kept = await records.release(id);
    if (!kept) await records.dropRelease(id);
    for (const [hash] of Object.values(kept?.release.files ?? {})) strays.delete(hash);
  }
  await files.drop(strays);
}

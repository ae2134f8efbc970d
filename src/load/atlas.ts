import type { Atlas } from '../model/atlas.ts';
import { buildAtlas } from './build-atlas.ts';
import { readContentFolder } from './read-content.ts';

let loaded: Atlas | undefined;

/**
 * The whole content, read once: the only door to it for pages, scripts and tests.
 * `content/` stands where the program was started, in the project's root.
 * @throws ContentFaults with every fault in the content at once.
 */
export function loadAtlas(): Atlas {
  loaded ??= buildAtlas(readContentFolder(process.cwd()));
  return loaded;
}

import type { Atlas } from '../model/atlas.ts';
import { buildAtlas } from './build-atlas.ts';
import { readContentFolder } from './read-content.ts';

let loaded: Atlas | undefined;

/**
 * The whole content, read once: the only door to it for pages, scripts and tests.
 * @param root the project's root, where `content/` stands.
 * @throws ContentFaults with every fault in the content at once.
 */
export function loadAtlas(root: string = process.cwd()): Atlas {
  loaded ??= buildAtlas(readContentFolder(root));
  return loaded;
}

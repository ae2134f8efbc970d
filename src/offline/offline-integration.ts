import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeRelease } from './write-release.ts';

/** After all else is built: writes the list of its files, their packs, and the service worker. */
export function offline(): AstroIntegration {
  return {
    name: 'integration-atlas:offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { id, files, packs } = writeRelease(fileURLToPath(dir));
        logger.info(`release ${id}: ${Object.keys(files).length} files in ${packs.length} packs`);
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offerDownloads } from './offer-downloads.ts';
import { writeRelease } from './write-release.ts';

/** After all else is built: offers what can be downloaded, and writes the list of all files, their packs, and the worker. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'integration-atlas:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        offerDownloads(dist, base);
        const { id, files, packs } = writeRelease(dist);
        logger.info(`release ${id}: ${Object.keys(files).length} files in ${packs.length} packs`);
      },
    },
  };
}

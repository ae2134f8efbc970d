import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePortable, zipFiles } from './write-portable.ts';

/** Where the site offers the folder edition, from its root. */
const ZIP = 'offline/integration-atlas.zip';

/**
 * After the build and the search index: writes the folder edition beside the built site (`dist-portable/`), as a zip
 * (`dist-portable.zip`), and the zip into the site.
 */
export function portable(): AstroIntegration {
  let base = '/';
  return {
    name: 'integration-atlas:portable',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir).replace(/[\\/]$/, '');
        const out = `${dist}-portable`;
        const files = await writePortable(dist, out, base);
        const zip = zipFiles(files);
        writeFileSync(`${out}.zip`, zip);
        mkdirSync(join(dist, 'offline'), { recursive: true });
        writeFileSync(join(dist, ZIP), zip);
        const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        const shown = relative('.', out);
        logger.info(`${shown}/: ${files.size} files, ${sayMegabytes(bytes)}`);
        logger.info(`${shown}.zip: ${sayMegabytes(zip.length)}`);
      },
    },
  };
}

function sayMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { loadAtlas } from './atlas.ts';

/** Holds the content against the gate before anything is built, and while developing reads it anew when it changes. */
export function content(): AstroIntegration {
  return {
    name: 'integration-atlas:content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [watchContent()] } });
      },
      'astro:build:start': ({ logger }) => {
        const { records, relations } = loadAtlas();
        logger.info(`${records.length} records and ${relations.length} relations, no fault`);
      },
    },
  };
}

function watchContent(): Plugin {
  return {
    name: 'integration-atlas:watch-content',
    apply: 'serve',
    configureServer(server) {
      const folder = resolve('content') + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

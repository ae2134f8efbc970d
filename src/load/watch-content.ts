import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** While developing: reads the content anew and reloads the page when a file of `content/` changes. */
export function watchContent(): Plugin {
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

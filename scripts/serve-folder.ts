import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/**
 * Serves a built site on this machine alone, compressed as public hosts do, under its sub-path, with the site's own page for unknown addresses.
 * @param base the sub-path, with or without slashes around it: `/atlas/`, `atlas`.
 * @param port 0 takes any free port.
 * @throws Error where the folder holds no site, or the port is taken.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
): Promise<{ url: string; server: Server }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  }
  const path = base.replace(/^\/+|\/+$/g, '');
  const prefix = path && `/${path}`;
  const serve = sirv(folder, { etag: true, dev: false });
  const compress = compression();
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(`${prefix}/`)) return missing();
    request.url = url.slice(prefix.length);
    compress(request, response, () => serve(request, response, missing));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`Port ${port} is taken: stop what uses it, or choose another with PORT=4322.`)
          : error,
      );
    });
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const chosen = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${chosen}${prefix}/`, server };
}

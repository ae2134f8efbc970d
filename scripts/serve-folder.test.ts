import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveFolder } from './serve-folder.ts';

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  mkdirSync(join(folder, 'about'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'index.html'), 'The front page');
  writeFileSync(join(folder, 'about/index.html'), 'About');
  writeFileSync(join(folder, '404.html'), 'No such page');
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function serve(base: string, port = 0): Promise<URL> {
  const { url, server } = await serveFolder(folder, base, port);
  servers.push(server);
  return new URL(url);
}

async function read(address: URL): Promise<[status: number, text: string]> {
  const response = await fetch(address);
  return [response.status, await response.text()];
}

describe('serveFolder', () => {
  test.each([
    ['/', '/'],
    ['', '/'],
    ['/atlas/', '/atlas/'],
    ['/atlas', '/atlas/'],
    ['atlas/', '/atlas/'],
    ['atlas', '/atlas/'],
    ['a/b', '/a/b/'],
  ])('under the base "%s" the site is at %s', async (base, path) => {
    const url = await serve(base);
    expect(url.pathname).toBe(path);
    expect(await read(url)).toEqual([200, 'The front page']);
    expect(await read(new URL('about/', url))).toEqual([200, 'About']);
  });

  test.each([
    ['an unknown address', 'nowhere/'],
    ['an address beside the sub-path', '/about/'],
    ['an address that only begins like the sub-path', '/atlases/'],
  ])('%s gives the site’s own page and the status 404', async (_what, path) => {
    const url = await serve('atlas');
    expect(await read(new URL(path, url))).toEqual([404, 'No such page']);
  });

  test('says that a port is taken, and what to do', async () => {
    const { port } = await serve('/');
    await expect(serve('/', Number(port))).rejects.toThrow(
      `Port ${port} is taken: stop what uses it, or choose another with PORT=4322.`,
    );
  });

  test('says that a folder holds no site, and what to do', async () => {
    const empty = join(folder, 'empty');
    await expect(serveFolder(empty, '/', 0)).rejects.toThrow(
      `There is no built site in ${empty}: run "npm run build" first.`,
    );
  });
});

describe('npm start', () => {
  test.each(['abc', '', '-1', '80.5', '65536'])('refuses the port "%s"', async (PORT) => {
    const outcome = await new Promise((done) => {
      const env = { ...process.env, PORT };
      const child = execFile(process.execPath, ['scripts/serve.ts'], { env }, (_error, stdout, stderr) =>
        done([child.exitCode, stdout, stderr]),
      );
    });
    expect(outcome).toEqual([1, '', `PORT is "${PORT}": write a number between 0 and 65535.\n`]);
  });
});

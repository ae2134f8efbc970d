import { contentType, findFile, NOT_HELD_PATH, type Release } from '../release.ts';
import type { Footings } from './clients.ts';
import { fetchFile, type Server } from './fetch-file.ts';
import type { HeldFiles } from './held-files.ts';
import type { Records } from './records.ts';

export interface Asked {
  request: Request;
  /** The client that asks, and the one that a page that is asked for will be. */
  clientId: string;
  resultingClientId: string;
}

interface Responding {
  /** The site's address with its sub-path. */
  scope: string;
  /** The release of this worker, which pages are given from. */
  own: string;
  files: HeldFiles;
  records: Records;
  footings: Footings;
  server: Server;
  fetch: typeof fetch;
  /** Told that a file was found lost or damaged, and fetched anew if it could be. */
  onDamage: () => void;
}

/** Answers requests out of what is kept: each client from one release only. */
export function openResponder(responding: Responding): (asked: Asked) => Promise<Response> {
  const { scope, own, files, records, footings, server, onDamage } = responding;
  const lists = new Map<string, Release>();

  async function listOf(id: string): Promise<Release | null> {
    const list = lists.get(id) ?? (await records.release(id))?.release ?? null;
    if (list) lists.set(id, list);
    return list;
  }

  /** A file of a release, from the device; where it is damaged, from the server, if that still has the same. */
  async function give(release: Release, path: string): Promise<Response | null> {
    const hash = release.files[path]![0];
    let bytes = await files.read(hash);
    if (!bytes) {
      bytes = await fetchFile(server, path, hash).catch(() => null);
      // A release that the reader has removed stays removed, also while a tab is open that was given from it.
      if ((await records.releases()).includes(release.id)) {
        if (bytes) await files.keep(hash, bytes, contentType(path)).catch(() => {});
        onDamage();
      }
      if (!bytes) return null;
    }
    return new Response(bytes, { headers: { 'Content-Type': contentType(path) } });
  }

  async function givePage({ request, resultingClientId }: Asked): Promise<Response> {
    const release = await listOf(own);
    const found = release && findFile(release, addressIn(scope, request.url));
    if (found && 'slash' in found) {
      const url = new URL(request.url);
      url.pathname += '/';
      return Response.redirect(url.href, 301);
    }
    if (found) {
      await footings.note(resultingClientId, { from: 'release', id: own });
      return (
        (await give(release, found.path)) ??
        sayInstead(
          'This page is damaged on this device',
          'What was saved of it no longer holds what it should, and the atlas’s own copy could not be fetched.',
          scope,
        )
      );
    }
    await footings.note(resultingClientId, { from: 'server' });
    try {
      return await responding.fetch(request);
    } catch (error) {
      if (!release) throw error;
      await footings.note(resultingClientId, { from: 'release', id: own });
      const page = release.files[NOT_HELD_PATH] && (await give(release, NOT_HELD_PATH));
      return (
        page ||
        sayInstead(
          'This page is not saved on this device',
          'It can be opened once there is a connection again.',
          scope,
        )
      );
    }
  }

  async function givePart({ request, clientId }: Asked): Promise<Response> {
    const footing = await footings.of(clientId);
    if (footing.from === 'server') return responding.fetch(request);
    const release = await listOf(footing.id);
    const found = release && findFile(release, addressIn(scope, request.url));
    if (!found || !('path' in found)) return responding.fetch(request);
    if (footing.from === 'server-first') {
      try {
        return await responding.fetch(request);
      } catch {
        // Nothing answers: what is kept is what the server had when the page came.
      }
    }
    return (await give(release, found.path)) ?? Response.error();
  }

  return (asked) => (asked.request.mode === 'navigate' ? givePage(asked) : givePart(asked));
}

/** An address without the base path, query and fragment. */
function addressIn(scope: string, url: string): string {
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A page where none can be given, in one line. */
function sayInstead(title: string, line: string, scope: string): Response {
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} – Integration Atlas</title></head><body><main><h1>${title}</h1><p>${line} <a href="${new URL(scope).pathname}offline/">Save again</a></p></main></body></html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  };
  return new Response(html, { status: 503, headers });
}

// A release of the atlas as a device keeps it: which files, known by what they hold.

/** A file's hash, and its weight in bytes. */
export type ListedFile = readonly [hash: string, bytes: number];

/** Texts that are fetched together. Its files are neighbours in the release's list. */
export interface Pack {
  /** The hash of the pack, and its name below `offline/packs/`. */
  name: string;
  /** Place of its first file in the list, and how many there are. */
  first: number;
  count: number;
}

/** `offline/release.json`. */
export interface Release {
  /** The hash of the list of files. */
  id: string;
  /** What all files weigh when unpacked. */
  bytes: number;
  /** By path without the base path, as the site's folder has it: `shared-actions/7/index.html`. */
  files: Readonly<Record<string, ListedFile>>;
  packs: readonly Pack[];
}

/** What a file of `offline/packs/` holds: texts by path. */
export interface PackTexts {
  files: Record<string, string>;
}

export const RELEASE_PATH = 'offline/release.json';
export const NOT_HELD_PATH = 'offline/not-held/index.html';

/** The path of a pack without the base path. */
export function packPath(name: string): string {
  return `offline/packs/${name}.json`;
}

/** Whether a file of the built site is kept on a device. */
export function isHeld(path: string): boolean {
  if (path === 'sw.js' || path === RELEASE_PATH) return false;
  if (path.startsWith('data/')) return path.endsWith('.html');
  if (/^(?:offline\/packs|screenshots)\//.test(path)) return false;
  return !/\.(?:pdf|zip)$/.test(path) && !/^screenshot[^/]*\.png$/.test(path);
}

/** The text whose hash is the id of a release. */
export function listText(files: Release['files']): string {
  return JSON.stringify(files);
}

/** Whether something read as JSON has the shape of a release. */
export function isRelease(value: unknown): value is Release {
  const { id, bytes, files, packs } = (value ?? {}) as Partial<Record<keyof Release, unknown>>;
  return (
    typeof id === 'string' &&
    typeof bytes === 'number' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(
      (file) => Array.isArray(file) && typeof file[0] === 'string' && typeof file[1] === 'number',
    ) &&
    Array.isArray(packs) &&
    packs.every(
      (pack: Partial<Pack> | null) => typeof pack?.name === 'string' && typeof pack.first === 'number',
    )
  );
}

/** The address of a file as a server gives it, without the base path: a folder stands for its `index.html`. */
export function addressOfPath(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * What an address stands for in a release.
 * @param address without the base path, query and fragment, decoded: `shared-actions/7/`.
 * @returns the path of a file; or, of a folder named without its last slash, that it lacks one; or null.
 */
export function findFile(release: Release, address: string): { path: string } | { slash: true } | null {
  const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  if (Object.hasOwn(release.files, path)) return { path };
  return Object.hasOwn(release.files, `${path}/index.html`) ? { slash: true } : null;
}

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** What a server says of the content of a file. */
export function contentType(path: string): string {
  return TYPES[/\.([^./]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}

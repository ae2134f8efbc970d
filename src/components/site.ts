import { indexAtlas, type AtlasIndex } from '../graph/atlas-index.ts';
import { loadAtlas } from '../load/atlas.ts';

let index: AtlasIndex | undefined;

/** The atlas as pages see it, read and indexed once a build. */
export function getIndex(): AtlasIndex {
  index ??= indexAtlas(loadAtlas());
  return index;
}

/** An address of the site (`/shared-actions/7/#7b`) with the sub-path that the site lives under. */
export function href(url: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + url;
}

/**
 * Where a mistake in a record is reported: `REPORT_URL` with the record's id added, or the page that says how.
 * `REPORT_URL` is any https or mailto address.
 */
export function reportAddress(id: string): string {
  const address = import.meta.env.REPORT_URL ?? process.env.REPORT_URL;
  if (!address) return href('/about/#report-a-mistake');
  const parameter = address.startsWith('mailto:') ? 'subject' : 'record';
  return `${address}${address.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(id)}`;
}

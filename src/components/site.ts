import { indexAtlas, type AtlasIndex } from '../graph/atlas-index.ts';
import { loadAtlas } from '../load/atlas.ts';
import { addRecord } from './report-address.ts';

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

/** Where a mistake in a record is reported: `REPORT_URL` with the record's id, or the page that says how. */
export function reportAddress(id: string): string {
  const address = process.env.REPORT_URL;
  return address ? addRecord(address, id) : href('/about/#report-a-mistake');
}

import { indexUrlOf } from '../model/ids.ts';
import { KIND_NAMING, KINDS, type Kind } from '../model/kinds.ts';
import { getIndex } from './site.ts';

/** A place of the site and what it is called in menus. */
export interface Destination {
  label: string;
  url: string;
}

/** The index page of every kind that has records: an address without content is never linked. */
export function kindDestinations(): (Destination & { kind: Kind; count: number })[] {
  const { byKind } = getIndex();
  return KINDS.flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0;
    return count ? [{ kind, count, label: KIND_NAMING[kind].plural, url: indexUrlOf(kind) }] : [];
  });
}

/** What the menu at the top of every page offers. */
export const MAIN_MENU: readonly Destination[] = [
  { label: 'Shared actions', url: '/shared-actions/' },
  { label: 'High-impact actions', url: '/high-impact-actions/' },
  { label: 'Training', url: '/training/' },
  { label: 'Policy', url: '/policy/' },
  { label: 'Case studies', url: '/case-studies/' },
  { label: 'Owners', url: '/owners/' },
  { label: 'Structures', url: '/structures/' },
  { label: 'Themes', url: '/themes/' },
  { label: 'Explore', url: '/explore/' },
  { label: 'Glossary', url: '/glossary/' },
  { label: 'Timeline', url: '/timeline/' },
  { label: 'Sources', url: '/sources/' },
];

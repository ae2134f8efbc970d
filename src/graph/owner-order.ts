import type { OwnerRecord } from '../model/atlas.ts';
import { LEVELS } from '../model/vocabularies.ts';
import { countByRole, type RoleCounts } from './asks.ts';
import type { AtlasIndex } from './atlas-index.ts';

/** A body, how many asks name it in each role, and how many in all. */
export interface OwnerRow extends RoleCounts {
  record: OwnerRecord;
  total: number;
}

export const OWNER_ORDERS = ['asks', 'name', 'level'] as const;
/** The most asked first; by name; by where it sits, the widest level first and those of no one level last. */
export type OwnerOrder = (typeof OWNER_ORDERS)[number];

/** Every owner with its counts, in one order; what is equal in it stands by name. */
export function ownersInOrder(index: AtlasIndex, order: OwnerOrder): OwnerRow[] {
  const rows = (index.byKind.get('owner') ?? [])
    .filter((record): record is OwnerRecord => record.kind === 'owner')
    .map((record) => {
      const owned = index.partsByOwner.get(record.id) ?? [];
      return { record, ...countByRole(owned), total: owned.length };
    });
  const place = ({ record: { scope } }: OwnerRow) =>
    scope === 'other' ? LEVELS.length : LEVELS.indexOf(scope);
  const distance = { asks: (row: OwnerRow) => -row.total, name: () => 0, level: place }[order];
  const name = ({ record }: OwnerRow) => record.title.toLowerCase();
  return rows.sort((a, b) => distance(a) - distance(b) || (name(a) < name(b) ? -1 : 1));
}

import type { Footing, Records } from './records.ts';
import type { OpenClient } from './scope.ts';

/** Which release each open tab gets its files from. */
export interface Footings {
  /** Where the files of a client's page come from: the release in use, if nothing else was noted. */
  of(client: string): Promise<Footing>;
  note(client: string, footing: Footing): Promise<void>;
  /** To be called when a release comes into use: those who are open keep what they have. */
  settle(open: readonly OpenClient[], controlled: readonly OpenClient[]): Promise<void>;
  /** Forgets clients that are gone; gives the ids of the releases that the others still need. */
  tidy(open: readonly OpenClient[]): Promise<Set<string>>;
}

/** @param own the release of this worker. */
export function openFootings(records: Records, own: string): Footings {
  // The browser stops a worker at will, so each note is in the cache, too.
  const noted = new Map<string, Footing>();

  async function note(client: string, footing: Footing): Promise<void> {
    noted.set(client, footing);
    await records.keepFooting(client, footing).catch(() => {});
  }

  return {
    note,
    async of(client) {
      const footing = noted.get(client) ?? (await records.footing(client)) ?? { from: 'release', id: own };
      noted.set(client, footing);
      return footing;
    },

    async settle(open, controlled) {
      const footings = await records.footings();
      const isControlled = new Set(controlled.map(({ id }) => id));
      for (const { id } of open) {
        if (footings.has(id)) continue;
        // A worker of ours notes every page that it gives: one without a note is from the server, or from a worker that we do not know.
        await note(id, isControlled.has(id) ? { from: 'server' } : { from: 'server-first', id: own });
      }
    },

    async tidy(open) {
      const isOpen = new Set(open.map(({ id }) => id));
      const needed = new Set([own]);
      for (const [client, footing] of await records.footings()) {
        // A page that is just being loaded is not among the open ones yet.
        if (!isOpen.has(client) && !noted.has(client)) await records.dropFooting(client);
        else if (footing.from !== 'server' && isOpen.has(client)) needed.add(footing.id);
      }
      return needed;
    },
  };
}

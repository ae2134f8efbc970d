import type { WorkerMessage } from '../messages.ts';
import { comparePages } from '../plan.ts';
import { toKept, type Records } from './records.ts';

/** What a page is told of what is kept. */
export async function readState(
  records: Records,
  isWaiting: boolean,
): Promise<Extract<WorkerMessage, { type: 'state' }>> {
  const inUse = await records.pointer('in-use');
  const latest = isWaiting ? await records.pointer('latest') : null;
  const kept = inUse === null ? null : await records.release(inUse);
  const next = latest === null || latest === inUse ? null : await records.release(latest);
  const none = { added: [], changed: [], removed: [] };
  return {
    type: 'state',
    kept: kept && toKept(kept),
    waiting: next && { ...toKept(next), changes: kept ? comparePages(kept.release, next.release) : none },
    failed: await records.failure(),
  };
}

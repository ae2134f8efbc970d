import type { Failure, Kept, WorkerMessage } from './messages.ts';

/** Why nothing can be kept, however often it is tried. `folder`: nothing needs to be. */
export type Barrier = 'folder' | 'insecure' | 'no-worker';

export type Waiting = NonNullable<Extract<WorkerMessage, { type: 'state' }>['waiting']>;

/** What a page knows about the atlas being kept on the device. */
export interface Facts {
  barrier: Barrier | null;
  /** The reader does not want it kept. */
  refused: boolean;
  /** The browser was told to be sparing with data. */
  saveData: boolean;
  /** The reader asked for it in this tab. */
  asked: boolean;
  /** Bytes that have been kept, of those that are to be. */
  saving: { done: number; total: number } | null;
  kept: Kept | null;
  waiting: Waiting | null;
  /** Why the last attempt failed, if it did. */
  failed: Failure | null;
}

/** The one state that is told to the reader. */
export type State =
  | { name: 'not-yet' | 'asks' | 'refused' }
  | { name: 'impossible'; why: Barrier | 'storage-denied' }
  /** In whole per cent; `kept` is the release that can be read meanwhile. */
  | { name: 'saving'; percent: number; kept: Kept | null }
  | { name: 'ready'; kept: Kept }
  | { name: 'update'; kept: Kept | null; waiting: Waiting }
  | { name: 'failed'; reason: Failure; kept: Kept | null };

export const NOTHING_KNOWN: Facts = {
  barrier: null,
  refused: false,
  saveData: false,
  asked: false,
  saving: null,
  kept: null,
  waiting: null,
  failed: null,
};

/** What is known after a message from the worker. A message of another kind changes nothing. */
export function hear(facts: Facts, message: WorkerMessage): Facts {
  switch (message?.type) {
    case 'saving':
      return { ...facts, saving: { done: message.done, total: message.total }, failed: null };
    case 'saved': {
      // A release that comes after another waits until the reader wants it; the worker is asked about that.
      const isOther = facts.kept !== null && facts.kept.release !== message.kept.release;
      return { ...facts, saving: null, failed: null, kept: isOther ? facts.kept : message.kept };
    }
    case 'failed':
      return { ...facts, saving: null, failed: message.reason };
    case 'state': {
      const { kept, waiting, failed } = message;
      return { ...facts, kept, waiting, failed: facts.saving || !failed ? null : failed.reason };
    }
    default:
      return facts;
  }
}

/** The state that the facts amount to. What runs now goes before what waits, and that before what went wrong. */
export function stateOf(facts: Facts): State {
  const { barrier, refused, saveData, asked, saving, kept, waiting, failed } = facts;
  if (barrier) return { name: 'impossible', why: barrier };
  if (saving) return { name: 'saving', percent: percentOf(saving), kept };
  if (waiting) return { name: 'update', kept, waiting };
  if (failed === 'storage-denied' && !kept) return { name: 'impossible', why: failed };
  if (failed) return { name: 'failed', reason: failed, kept };
  if (kept) return { name: 'ready', kept };
  if (refused) return { name: 'refused' };
  if (asked) return { name: 'saving', percent: 0, kept };
  return { name: saveData ? 'asks' : 'not-yet' };
}

/** Whether the state is read out: an update, and what went wrong with something that the reader asked for. */
export function isTold(state: State, asked: boolean): boolean {
  return state.name === 'update' || (asked && (state.name === 'failed' || state.name === 'impossible'));
}

/** Not 100 before all is kept and checked. */
function percentOf({ done, total }: { done: number; total: number }): number {
  return total > 0 ? Math.min(99, Math.floor((100 * done) / total)) : 0;
}

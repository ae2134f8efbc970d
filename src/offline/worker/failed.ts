import type { Failure } from '../messages.ts';

/** Why something could not be kept, with a line on what it was. */
export class Failed extends Error {
  readonly reason: Failure;

  constructor(reason: Failure, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** What went wrong where the device was asked to keep or give something. */
export function storageFailed(error: unknown): Failed {
  if (error instanceof Failed) return error;
  const { name, message } = error as Error;
  return new Failed(name === 'QuotaExceededError' ? 'storage-full' : 'storage-denied', `${name}: ${message}`);
}

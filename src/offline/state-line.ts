import type { Kept } from './messages.ts';
import type { State } from './offline-state.ts';

/** The state in a few words, for the foot of every page; empty where there is nothing to say. */
export function lineOf(state: State): string {
  switch (state.name) {
    case 'not-yet':
      return 'Not yet saved for offline use';
    case 'asks':
      return 'Save the atlas for offline use?';
    case 'refused':
      return 'Not saved for offline use';
    case 'impossible':
      return state.why === 'folder' ? '' : 'Offline use is not possible here';
    case 'saving':
      return `Saving ${state.kept ? 'an update' : 'for offline use'}: ${state.percent} %`;
    case 'ready':
      return `Ready offline (${sizeAndDate(state.kept, 'medium')})`;
    case 'update':
      return 'An update is ready';
    case 'failed':
      return state.kept ? 'Ready offline, but an update failed' : 'Saving for offline use failed';
  }
}

/** `4.1 MB, 21 November 2026`, by the reader's own calendar. Short, it fits on a line of a phone. */
export function sizeAndDate({ bytes, savedAt }: Kept, length: 'medium' | 'long'): string {
  const date = new Date(savedAt).toLocaleDateString('en-GB', { dateStyle: length });
  return `${megabytes(bytes)}, ${date}`;
}

/** Bytes as `4.1 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

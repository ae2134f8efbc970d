import type { Failure } from './messages.ts';
import type { Barrier, State } from './offline-state.ts';
import { sizeAndDate } from './state-line.ts';

/** What the reader can do about it on the page about offline use. */
export type Action = 'save' | 'retry' | 'use-update' | 'repair' | 'stop' | 'refuse' | 'remove';

/** What the page about offline use says of a state. */
export interface Saying {
  heading: string;
  text: string;
  /** In per cent, while there is progress. */
  progress: number | null;
  /** The first is the one that is most likely wanted. */
  actions: readonly Action[];
}

export const ACTION_LABELS: Record<Action, string> = {
  save: 'Save now',
  retry: 'Try again',
  'use-update': 'Use the update',
  repair: 'Check and mend what is saved',
  stop: 'Stop',
  refuse: 'Don’t save',
  remove: 'Remove from this device …',
};

const BARRIERS: Record<Barrier | 'storage-denied', { heading: string; text: string }> = {
  folder: {
    heading: 'Everything is here already',
    text: 'You are reading from files on this device. Nothing needs to be saved, and no network is asked.',
  },
  insecure: {
    heading: 'Not possible at this address',
    text: 'Browsers save a site only when its address begins with https. If this site has such an address, open that; otherwise take the folder below.',
  },
  'no-worker': {
    heading: 'Not possible in this browser',
    text: 'This browser, or its private window, cannot save a site. A current browser in an ordinary window can; or take the folder below.',
  },
  'storage-denied': {
    heading: 'This browser keeps nothing for this site',
    text: 'A private window does that, and so does a setting against cookies and site data. Open an ordinary window or allow site data here; or take the folder below.',
  },
};

const FAILURES: Record<Failure, string> = {
  'storage-full':
    'The browser has no room left for it. Free some space on the device or in the browser’s settings, then try again.',
  'storage-denied':
    'The browser no longer lets this site keep anything. Allow site data for it, then try again.',
  network: 'The network gave no answer. Try again when you are connected.',
  server: 'The server answered with an error. Try again later.',
  changed:
    'What came was not the atlas, or the site was being changed at that moment. On a guest network, sign in first; then try again.',
  damaged:
    'A saved file is lost or damaged and could not be fetched again. Try again when you are connected.',
};

/** What is said of a state, and what can be done about it. */
export function sayState(state: State): Saying {
  const say = (
    heading: string,
    text: string,
    actions: readonly Action[],
    progress: number | null = null,
  ) => ({
    heading,
    text,
    actions,
    progress,
  });
  switch (state.name) {
    case 'not-yet':
      return say('Not saved yet', 'Saving begins by itself shortly after a page has loaded.', [
        'save',
        'refuse',
      ]);
    case 'asks':
      return say(
        'Save the atlas?',
        'Your browser is set to be sparing with data, so nothing is saved until you say so. It takes a few megabytes, once.',
        ['save', 'refuse'],
      );
    case 'refused':
      return say('Not saved, as you chose', 'Nothing of the atlas is kept on this device until you say so.', [
        'save',
      ]);
    case 'impossible':
      return say(BARRIERS[state.why].heading, BARRIERS[state.why].text, []);
    case 'saving':
      return state.kept
        ? say(
            `Saving an update: ${state.percent} %`,
            `Meanwhile you read what is saved (${sizeAndDate(state.kept, 'long')}).`,
            [],
            state.percent,
          )
        : say(
            `Saving: ${state.percent} %`,
            'You can go on reading. If it is cut short, it goes on from there at your next visit.',
            ['stop'],
            state.percent,
          );
    case 'ready':
      return say(
        'Ready offline',
        `The atlas is saved on this device (${sizeAndDate(state.kept, 'long')}). Open it at the same address, with or without a network. When it changes, only what is new is fetched.`,
        ['repair', 'remove'],
      );
    case 'update':
      return say(
        'An update is ready',
        'It is saved, and waits until you want it. Until then every page stays as it is.',
        ['use-update', 'remove'],
      );
    case 'failed':
      return state.kept
        ? say(
            state.reason === 'damaged' ? 'A saved file is damaged' : 'An update could not be saved',
            `${FAILURES[state.reason]} What was saved before can still be read (${sizeAndDate(state.kept, 'long')}).`,
            ['retry', 'remove'],
          )
        : say('Saving failed', FAILURES[state.reason], ['retry', 'refuse']);
  }
}

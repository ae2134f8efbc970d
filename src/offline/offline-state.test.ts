import { describe, expect, test } from 'vitest';
import type { Failure, Kept, WorkerMessage } from './messages.ts';
import { hear, isTold, NOTHING_KNOWN, stateOf, type Facts, type State } from './offline-state.ts';
import { ACTION_LABELS, sayState } from './page-words.ts';
import { lineOf } from './state-line.ts';

const KEPT: Kept = { release: 'old', files: 2168, bytes: 4_130_000, savedAt: '2026-11-21T12:00:00Z' };
const NEW: Kept = { ...KEPT, release: 'new' };
const WAITING = { ...NEW, changes: { added: ['/themes/a/'], changed: [], removed: [] } };
const FAILURES: Failure[] = ['storage-full', 'storage-denied', 'network', 'server', 'changed', 'damaged'];
const know = (facts: Partial<Facts>): Facts => ({ ...NOTHING_KNOWN, ...facts });
const saving = { done: 43, total: 100 };

describe('the state that facts amount to', () => {
  test.for<[Partial<Facts>, State]>([
    [{}, { name: 'not-yet' }],
    [{ saveData: true }, { name: 'asks' }],
    [{ refused: true }, { name: 'refused' }],
    [{ refused: true, saveData: true }, { name: 'refused' }],
    [{ asked: true }, { name: 'saving', percent: 0, kept: null }],
    [
      { asked: true, saveData: true },
      { name: 'saving', percent: 0, kept: null },
    ],
    [{ saving }, { name: 'saving', percent: 43, kept: null }],
    [
      { saving, kept: KEPT },
      { name: 'saving', percent: 43, kept: KEPT },
    ],
    [
      { saving, waiting: WAITING, kept: KEPT },
      { name: 'saving', percent: 43, kept: KEPT },
    ],
    [{ kept: KEPT }, { name: 'ready', kept: KEPT }],
    [
      { kept: KEPT, asked: true, saveData: true },
      { name: 'ready', kept: KEPT },
    ],
    [
      { kept: KEPT, waiting: WAITING },
      { name: 'update', kept: KEPT, waiting: WAITING },
    ],
    [
      { kept: KEPT, waiting: WAITING, failed: 'server' },
      { name: 'update', kept: KEPT, waiting: WAITING },
    ],
    [{ failed: 'network' }, { name: 'failed', reason: 'network', kept: null }],
    [
      { failed: 'damaged', kept: KEPT },
      { name: 'failed', reason: 'damaged', kept: KEPT },
    ],
    [{ failed: 'storage-denied' }, { name: 'impossible', why: 'storage-denied' }],
    [
      { failed: 'storage-denied', kept: KEPT },
      { name: 'failed', reason: 'storage-denied', kept: KEPT },
    ],
    [
      { barrier: 'no-worker', asked: true },
      { name: 'impossible', why: 'no-worker' },
    ],
    [
      { barrier: 'insecure', refused: true },
      { name: 'impossible', why: 'insecure' },
    ],
    [{ barrier: 'folder' }, { name: 'impossible', why: 'folder' }],
  ])('%j', ([facts, state]) => {
    expect(stateOf(know(facts))).toEqual(state);
  });

  test.for([
    [0, 0, 0],
    [1, 300, 0],
    [299, 300, 99],
    [300, 300, 99],
    [400, 300, 99],
  ] as const)('%i of %i bytes are %i %%', ([done, total, percent]) => {
    expect(stateOf(know({ saving: { done, total } }))).toMatchObject({ percent });
  });
});

describe('what a message changes', () => {
  test('saving puts an end to a failure, and being saved to the saving', () => {
    const after = hear(know({ failed: 'network' }), { type: 'saving', done: 1, total: 2 });
    expect(after).toEqual(know({ saving: { done: 1, total: 2 } }));
    expect(hear(after, { type: 'saved', kept: KEPT })).toEqual(know({ kept: KEPT }));
  });

  test('a second release waits: the one in use stays, until the worker says otherwise', () => {
    const after = hear(know({ kept: KEPT, saving }), { type: 'saved', kept: NEW });
    expect(after).toEqual(know({ kept: KEPT }));
    const answer: WorkerMessage = { type: 'state', kept: KEPT, waiting: WAITING, failed: null };
    expect(hear(after, answer)).toEqual(know({ kept: KEPT, waiting: WAITING }));
  });

  test('the same release saved again, after a repair, is taken with its new date', () => {
    const mended = { ...KEPT, savedAt: '2026-11-22T12:00:00Z' };
    expect(hear(know({ kept: KEPT }), { type: 'saved', kept: mended }).kept).toEqual(mended);
  });

  test('a failure ends the saving and loses nothing kept', () => {
    const message: WorkerMessage = { type: 'failed', reason: 'server', detail: '500' };
    expect(hear(know({ kept: KEPT, saving, asked: true }), message)).toEqual(
      know({ kept: KEPT, asked: true, failed: 'server' }),
    );
  });

  test('an answer replaces what was known; a former failure does not end a saving that goes on', () => {
    const answer: WorkerMessage = {
      type: 'state',
      kept: null,
      waiting: null,
      failed: { reason: 'server', detail: '' },
    };
    expect(hear(know({ kept: KEPT, waiting: WAITING }), answer)).toEqual(know({ failed: 'server' }));
    expect(hear(know({ saving }), answer)).toEqual(know({ saving }));
  });

  test('a message of another kind changes nothing', () => {
    const facts = know({ kept: KEPT });
    expect(hear(facts, { type: 'something else' } as unknown as WorkerMessage)).toBe(facts);
    expect(hear(facts, null as unknown as WorkerMessage)).toBe(facts);
  });
});

test('an update is told; what went wrong only where the reader asked; nothing else', () => {
  const update: State = { name: 'update', kept: KEPT, waiting: WAITING };
  const failed: State = { name: 'failed', reason: 'server', kept: null };
  const impossible: State = { name: 'impossible', why: 'storage-denied' };
  expect([false, true].map((asked) => isTold(update, asked))).toEqual([true, true]);
  expect([false, true].map((asked) => isTold(failed, asked))).toEqual([false, true]);
  expect([false, true].map((asked) => isTold(impossible, asked))).toEqual([false, true]);
  const quiet: State[] = [
    { name: 'not-yet' },
    { name: 'asks' },
    { name: 'refused' },
    { name: 'saving', percent: 4, kept: null },
    { name: 'ready', kept: KEPT },
  ];
  expect(quiet.filter((state) => isTold(state, true))).toEqual([]);
});

const EVERY_STATE: State[] = [
  { name: 'not-yet' },
  { name: 'asks' },
  { name: 'refused' },
  ...(['folder', 'insecure', 'no-worker', 'storage-denied'] as const).map((why): State => ({
    name: 'impossible',
    why,
  })),
  { name: 'saving', percent: 43, kept: null },
  { name: 'saving', percent: 43, kept: KEPT },
  { name: 'ready', kept: KEPT },
  { name: 'update', kept: KEPT, waiting: WAITING },
  ...[null, KEPT].flatMap((kept) => FAILURES.map((reason): State => ({ name: 'failed', reason, kept }))),
];

describe('what is said', () => {
  test('in one line at the foot of every page', () => {
    expect(EVERY_STATE.slice(0, 12).map(lineOf)).toEqual([
      'Not yet saved for offline use',
      'Save the atlas for offline use?',
      'Not saved for offline use',
      '',
      'Offline use is not possible here',
      'Offline use is not possible here',
      'Offline use is not possible here',
      'Saving for offline use: 43 %',
      'Saving an update: 43 %',
      'Ready offline (4.1 MB, 21 Nov 2026)',
      'An update is ready',
      'Saving for offline use failed',
    ]);
    expect(lineOf(EVERY_STATE.at(-1)!)).toBe('Ready offline, but an update failed');
  });

  test('on the page about it: every failure and barrier in words of its own', () => {
    const apart = EVERY_STATE.filter(({ name }) => name === 'failed' || name === 'impossible');
    const said = apart.map((state) => Object.values(sayState(state)).slice(0, 2).join(' '));
    expect(new Set(said).size).toBe(apart.length);
    expect(said.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
  });

  test.for<[State['name'], Partial<Facts>, string]>([
    ['not-yet', {}, 'save refuse'],
    ['asks', { saveData: true }, 'save refuse'],
    ['refused', { refused: true }, 'save'],
    ['saving', { saving }, 'stop'],
    ['saving', { saving, kept: KEPT }, ''],
    ['ready', { kept: KEPT }, 'repair remove'],
    ['update', { kept: KEPT, waiting: WAITING }, 'use-update remove'],
    ['failed', { failed: 'server' }, 'retry refuse'],
    ['failed', { failed: 'server', kept: KEPT }, 'retry remove'],
    ['impossible', { barrier: 'insecure' }, ''],
  ])('%s offers what can be done: %j', ([name, facts, actions]) => {
    const state = stateOf(know(facts));
    expect(state.name).toBe(name);
    expect(sayState(state).actions.join(' ')).toBe(actions);
  });

  test('there is progress while there is saving, and every button has a label', () => {
    const progress = EVERY_STATE.filter((state) => sayState(state).progress !== null);
    expect(progress.map(({ name }) => name)).toEqual(['saving', 'saving']);
    const actions = EVERY_STATE.flatMap((state) => sayState(state).actions);
    expect(new Set(actions)).toEqual(new Set(Object.keys(ACTION_LABELS)));
  });
});

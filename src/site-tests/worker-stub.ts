import type { Page } from 'playwright-core';
import type { Kept, PageMessage, WorkerMessage } from '../offline/messages.ts';

export const KEPT: Kept = { release: 'old', files: 2168, bytes: 4_130_000, savedAt: '2026-11-21T12:00:00Z' };

export type Answer = Extract<WorkerMessage, { type: 'state' }>;

interface Stub {
  /** What the worker in use answers; without it, there is none. */
  answer?: Answer;
  /** What a worker says once it is registered. */
  says?: readonly WorkerMessage[];
  /** Why it cannot be registered: the name of the error. */
  refusal?: string;
  saveData?: boolean;
}

/** What the page did, in order, over all its loads: `register /sw.js`, `unregister`, and messages by their type. */
export const readDeeds = (page: Page): Promise<string[]> =>
  page.evaluate(() => (sessionStorage.getItem('deeds') ?? '').split('\n').filter(Boolean));

/** Lets the worker say something to the page as it stands. */
export const say = (page: Page, message: WorkerMessage): Promise<boolean> =>
  page.evaluate(
    (data) => navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data })),
    message,
  );

/** Puts a container of service workers into every page of a tab that does what a test says, and nothing else. */
export async function stubWorker(page: Page, stub: Stub): Promise<void> {
  await page.addInitScript((stub: Stub) => {
    const note = (deed: string) =>
      sessionStorage.setItem('deeds', `${sessionStorage.getItem('deeds') ?? ''}${deed}\n`);
    const container = new EventTarget();
    const tell = (data: WorkerMessage) => container.dispatchEvent(new MessageEvent('message', { data }));
    const { answer, says = [], refusal } = stub;
    const isGone = () => (sessionStorage.getItem('deeds') ?? '').includes('unregister');
    const active = {
      postMessage(message: PageMessage) {
        note(message.type);
        if (message.type === 'state?' && answer) setTimeout(() => tell(answer));
      },
    };
    const waiting = Object.assign(new EventTarget(), {
      state: 'installed',
      postMessage(message: PageMessage) {
        note(message.type);
        waiting.state = 'activated';
        waiting.dispatchEvent(new Event('statechange'));
      },
    });
    const registration = Object.assign(new EventTarget(), {
      scope: '',
      installing: null,
      active: answer ? active : null,
      waiting: answer?.waiting ? waiting : null,
      update: async () => note('update'),
      unregister: async () => note('unregister'),
    });
    Object.assign(container, {
      async getRegistration(base: string) {
        registration.scope = new URL(base, location.href).href;
        return answer && !isGone() ? registration : undefined;
      },
      async register(script: string) {
        note(`register ${script}`);
        if (refusal) throw new DOMException('refused', refusal);
        setTimeout(() => says.forEach(tell), 30);
        return registration;
      },
    });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => container });
    if (stub.saveData) {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
    }
  }, stub);
}

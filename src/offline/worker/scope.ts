// What the worker uses of its surroundings: the DOM's types know no service worker.
import type { PageMessage, WorkerMessage } from '../messages.ts';

export interface OpenClient {
  readonly id: string;
  readonly url: string;
  postMessage(message: WorkerMessage): void;
}

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

interface MessageEventFromPage extends ExtendableEvent {
  readonly data: PageMessage | null;
  readonly source: OpenClient | null;
}

interface Events {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: MessageEventFromPage;
}

export interface WorkerScope {
  readonly registration: {
    /** The site's address with its sub-path; ends with `/`. */
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  readonly caches: CacheStorage;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  fetch: typeof fetch;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}

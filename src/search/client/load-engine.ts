import { startEngine, type SearchEngine } from '../engine.ts';

let engine: Promise<SearchEngine> | undefined;

/** Loads what every search needs once; a failed attempt is forgotten, so that the next call tries again. */
export function loadSearchEngine(base: string): Promise<SearchEngine> {
  const root = base.replace(/\/$/, '');
  engine ??= startEngine((path) => readJson(`${root}/${path}`)).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function readJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}

import { readBuiltFile } from '../../browser/read-built-file.ts';
import { startEngine, type SearchEngine } from '../engine.ts';

let engine: Promise<SearchEngine> | undefined;

/** Loads what every search needs once; a failed attempt is forgotten, so that the next call tries again. */
export function loadSearchEngine(): Promise<SearchEngine> {
  engine ??= startEngine(readBuiltFile).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

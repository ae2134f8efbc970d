import type { Kind } from '../model/kinds.ts';

/** The kinds whose records are drawn as numbered marks. */
export const ACTION_KINDS = ['shared-action', 'high-impact-action'] as const satisfies readonly Kind[];
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What stands at a crossing of the pathway, in the order in which it is shown. */
export const TRAINING_KINDS = ['recommendation', 'programme', 'obstacle'] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

/** What a mark, an outline or a list of the pathway holds: one of the three kinds, or what is missing. */
export const SHOWN_KINDS = [...TRAINING_KINDS, 'gap'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** How each is written in a mark and in words, and the ending of the id of its list. */
export const KIND_WORDS: Readonly<
  Record<ShownKind, { letter: string; one: string; many: string; list: string }>
> = {
  recommendation: { letter: 'R', one: 'recommendation', many: 'recommendations', list: 'recommendations' },
  programme: { letter: 'P', one: 'programme', many: 'programmes', list: 'programmes' },
  obstacle: { letter: 'O', one: 'obstacle', many: 'obstacles', list: 'obstacles' },
  gap: { letter: 'gap', one: 'gap', many: 'gaps', list: 'gaps' },
};

/** "5 recommendations", "1 gap". */
export function sayThings(kind: ShownKind, count: number): string {
  const { one, many } = KIND_WORDS[kind];
  return `${count} ${count === 1 ? one : many}`;
}

/** "GP specialty training, Leadership: 5 recommendations"; without a theme, of the stage as a whole. */
export function sayMark(kind: ShownKind, count: number, stage: string, theme: string | null): string {
  return `${theme ? `${stage}, ${theme}` : `${stage} as a whole`}: ${sayThings(kind, count)}`;
}

/** Words that mean the same in the field, and who says which. */
export interface SynonymGroup {
  words: readonly string[];
  reason: string;
}

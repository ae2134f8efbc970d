/** Words in lower case, hyphens and punctuation read as spaces: how two wordings are compared. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** A longer text is cut: nothing that long is looked for. A letter of two halves is not cut in two. */
export function cutQuery(text: string): string {
  return text.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '');
}

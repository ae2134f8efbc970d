const MOST_SHARED = 9;

/** Sorted words in one line: each as how many letters it shares with the one before (at most nine), and the others. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
      return shared + word.slice(shared);
    })
    .join(' ');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return packed
    .split(' ')
    .filter(Boolean)
    .map((word) => (before = before.slice(0, Number(word[0])) + word.slice(1)));
}

/** A number of things: "1 part", "2 parts". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function sayList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "11 as owner, 1 with others, 3 that only mention it." What is nought is left out. */
export function sayRoles(counts: { lead: number; with: number; named: number }): string {
  const said = [
    counts.lead && `${counts.lead} as owner`,
    counts.with && `${counts.with} with others`,
    counts.named && `${counts.named} that only ${counts.named === 1 ? 'mentions' : 'mention'} it`,
  ];
  return `${said.filter(Boolean).join(', ')}.`;
}

/** An opening tag: its name, and its attributes as they are written, with their character references. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** What becomes of an element: another opening tag, its children alone, or nothing. */
export type Deed = Tag | 'unwrap' | 'remove';

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * Well-formed markup with each element kept, changed, unwrapped or left out; comments go.
 * @param decide is asked from the outside in, with the elements around, the nearest last; not for what a removed element holds.
 * @throws Error where a tag is not closed in its turn.
 */
export function mapElements(html: string, decide: (tag: Tag, around: readonly Tag[]) => Deed): string {
  const open: { tag: Tag; closing: string; removed: boolean }[] = [];
  const written: string[] = [];
  let from = 0;
  const isRemoved = () => open.at(-1)?.removed === true;
  for (const token of html.matchAll(TOKEN)) {
    if (!isRemoved()) written.push(html.slice(from, token.index));
    from = token.index + token[0].length;
    const [, slash, name, attributes = '', selfClosing] = token;
    if (!name) continue;
    if (slash) {
      const last = open.pop();
      if (last?.tag.name !== name) throw new Error(`</${name}> closes <${last?.tag.name ?? 'nothing'}>.`);
      written.push(last.closing);
      continue;
    }
    const tag = { name, attributes: readAttributes(attributes) };
    const around = open.map((outer) => outer.tag);
    const deed = isRemoved() ? 'remove' : decide(tag, around);
    if (typeof deed === 'object') written.push(writeTag(deed, selfClosing));
    if (selfClosing || VOID.has(name)) continue;
    open.push({
      tag,
      closing: typeof deed === 'object' ? `</${deed.name}>` : '',
      removed: deed === 'remove',
    });
  }
  if (open.length) throw new Error(`<${open.at(-1)?.tag.name}> is not closed.`);
  written.push(html.slice(from));
  return written.join('');
}

/** The markup of each element that is wanted, outermost first; what lies in one of them is part of it. */
export function pickElements(html: string, isWanted: (tag: Tag) => boolean): string[] {
  const open: { name: string; from: number | null }[] = [];
  const picked: string[] = [];
  for (const token of html.matchAll(TOKEN)) {
    const [all, slash, name, attributes = '', selfClosing] = token;
    if (!name) continue;
    if (slash) {
      const last = open.pop();
      if (last && last.from !== null) picked.push(html.slice(last.from, token.index + all.length));
      continue;
    }
    const isInside = open.some(({ from }) => from !== null);
    const wanted = !isInside && isWanted({ name, attributes: readAttributes(attributes) });
    if (selfClosing || VOID.has(name)) {
      if (wanted) picked.push(all);
    } else open.push({ name, from: wanted ? token.index : null });
  }
  return picked;
}

/** Whether an element bears one of these classes. */
export function hasClass({ attributes }: Tag, ...classes: readonly string[]): boolean {
  const own = (attributes['class'] ?? '').split(/\s+/);
  return classes.some((name) => own.includes(name));
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', ...values]): [string, string] => [
      name,
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
}

function writeTag({ name, attributes }: Tag, selfClosing = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value ? ` ${key}="${value.replaceAll('"', '&quot;')}"` : ` ${key}`,
  );
  return `<${name}${pairs.join('')}${selfClosing}>`;
}

/** Text as it may stand in markup. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

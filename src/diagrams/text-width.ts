/** Widths of a generic sans (that of Arial and Liberation Sans) in thousandths of an em, and who has them. */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl’',
  260: '|',
  278: ' !,./:;I[]\\ft',
  333: '()-`r“”',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu–',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—→',
  1015: '@',
};

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./I\\ijl’',
  333: '!()-:;[]`ft',
  389: '*r{}',
  474: '"',
  500: 'z“”',
  556: '#$0123456789J_aceksvxy–',
  584: '+<=>^~',
  611: '?FLTZbdghnopqu',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
  975: '@',
  1000: '—→',
};

const byGlyph = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([width, glyphs]) => [...glyphs].map((glyph) => [glyph, Number(width)])),
  );

const WIDTHS = { regular: byGlyph(REGULAR), bold: byGlyph(BOLD), serif: byGlyph(BOLD) };

/** Readers' own fonts differ: the widest in use (DejaVu Sans, DejaVu Serif bold) need this much more room. */
const SLACK = { regular: 1.16, bold: 1.16, serif: 1.18 };
const UNKNOWN = 722;

export type Face = keyof typeof WIDTHS;

/** The room that a line of text needs, in the unit of `size`, in whichever font of its family the reader has. */
export function measureText(text: string, size: number, face: Face): number {
  let thousandths = 0;
  for (const glyph of text) thousandths += WIDTHS[face].get(glyph) ?? UNKNOWN;
  return (thousandths / 1000) * size * SLACK[face];
}

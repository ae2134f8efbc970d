/** A number found in a text, before its unit decides the token. */
export interface Quantity {
  readonly value: number;
  readonly unit: 'n' | 'pct' | 'money';
  /** False for "one" by itself, which is as often a pronoun. */
  readonly isFirm: boolean;
  readonly printed: string;
}

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
];
const TEENS = ['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORD_VALUES = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const LARGE = '(?:dozen|hundred|thousand|million|billion|trillion)';

const SMALL = String.raw`(?:(?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(1, 10).join('|')}))?|${[...UNITS, ...TEENS].join('|')})(?!\p{L})`;
const WORD = String.raw`an?(?= ${LARGE}\b)|half an?(?= ${LARGE}\b)|${SMALL}(?: hundred\b(?: and ${SMALL}(?! ${LARGE}\b))?|[ -]and[ -]a[ -]half\b)?`;
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const PART = (n: 1 | 2): string =>
  String.raw`(?<cur${n}>£ ?)?(?:(?<dig${n}>${DIGITS})|(?<word${n}>${WORD}))(?:(?<mag${n}> ?${LARGE}|k|mn|m|bn)(?!\p{L}))?` +
  String.raw`(?<pct${n}> ?%| per cent\b| percent(?:age points?)?\b)?(?<pounds${n}> pounds\b)?`;
// Nothing may run into the number from the left: neither a letter, nor a letter and a stop, which is a reference mark ("high.3").
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{L}[.,]|\d[.,])(?:(?<between>between) )?${PART(1)}(?:(?<sep>-| to | and | or )${PART(2)})?`,
  'giu',
);

interface Part {
  readonly value: number;
  readonly magnitude: number;
  readonly isGrouped: boolean;
  readonly unit: Quantity['unit'];
  readonly isOne: boolean;
  readonly printed: string;
}

function wordValue(words: string): number {
  if (/^an?$/.test(words)) return 1;
  if (/^half/.test(words)) return 0.5;
  const half = /and[ -]a[ -]half$/.test(words) ? 0.5 : 0;
  const [hundreds = '', rest] = words.replace(/[ -]and[ -]a[ -]half$/, '').split(/ hundred(?: and )?/);
  const small = (text: string): number =>
    text.split(/[ -]/).reduce((sum, word) => sum + (WORD_VALUES.get(word) ?? 0), 0);
  return half + (rest === undefined ? small(hundreds) : small(hundreds) * 100 + small(rest));
}

function readPart(groups: Readonly<Record<string, string | undefined>>, n: 1 | 2): Part | undefined {
  const get = (name: string): string | undefined => groups[name + n];
  const digits = get('dig');
  const words = get('word')?.toLowerCase();
  if (digits === undefined && words === undefined) return undefined;
  const magnitude = MAGNITUDES[get('mag')?.trim().toLowerCase() ?? ''] ?? 1;
  const unit = get('cur') || get('pounds') ? 'money' : get('pct') ? 'pct' : 'n';
  return {
    value: digits === undefined ? wordValue(words ?? '') : Number(digits.replaceAll(',', '')),
    magnitude,
    isGrouped: digits?.includes(',') ?? false,
    unit,
    isOne: words === 'one' && magnitude === 1 && unit === 'n',
    printed: ['cur', 'dig', 'word', 'mag', 'pct', 'pounds'].map((name) => get(name) ?? '').join(''),
  };
}

/** Gives the lower end of a range what only its upper end prints: "30-50,000", "one to three million", "11-12%", "£5-10m". */
function completeLower(lower: Part, upper: Part, isDash: boolean): Part {
  const unit = lower.unit === 'n' ? upper.unit : lower.unit;
  const shares = lower.magnitude === 1 && !lower.isGrouped;
  if (shares && upper.magnitude > 1 && lower.value < upper.value)
    return { ...lower, unit, magnitude: upper.magnitude, isOne: false };
  if (shares && isDash && upper.isGrouped && lower.value < upper.value / 1000)
    return { ...lower, unit, magnitude: 1000 };
  return { ...lower, unit, isOne: lower.isOne && unit === 'n' };
}

const toQuantity = ({ value, magnitude, unit, isOne, printed }: Part, range?: string): Quantity => ({
  // twelve digits: 1.1 x 1,000,000 is 1,100,000, not 1,100,000.0000000002
  value: Number((value * magnitude).toPrecision(12)),
  unit,
  isFirm: !isOne,
  printed: range ?? printed,
});

/**
 * Reads the numbers, percentages and sums of money of a text from which dates, names and fractions are already out.
 * "and" and "or" join a range only after "between".
 */
export function readQuantities(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const groups = match.groups ?? {};
    const first = readPart(groups, 1);
    const second = readPart(groups, 2);
    if (!first) return [];
    if (!second) return [toQuantity(first)];
    const isRange = groups.sep === '-' || groups.sep === ' to ' || groups.between !== undefined;
    if (!isRange) return [toQuantity(first), toQuantity(second)];
    const lower = completeLower(first, second, groups.sep === '-');
    const upper: Part = first.unit === 'money' && second.unit === 'n' ? { ...second, unit: 'money' } : second;
    const range = match[0].replace(/^between /i, '');
    return [toQuantity(lower, range), toQuantity(upper, range)];
  });
}

interface Filling {
  d: string;
  width: number;
  dash?: string;
}

/**
 * Fillings that can be told apart without colour, in tiles of six units. Their hue is that of the class, where a stylesheet gives
 * one.
 */
const FILLINGS: readonly (Filling | 'solid')[] = [
  { d: 'M0 1.5h6M0 4.5h6', width: 1.6, dash: '1.6 1.4' },
  'solid',
  { d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', width: 1.5 },
  { d: 'M0 1.5h6M0 4.5h6', width: 1.1 },
  { d: 'M1.5 0v6M4.5 0v6M0 1.5h6M0 4.5h6', width: 0.8 },
];
/** From full to empty. */
const SHADES: readonly (Filling | 'solid')[] = [
  'solid',
  { d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', width: 2.4 },
  { d: 'M0 1.5h6M0 4.5h6', width: 0.9 },
  { d: 'M3 3h1', width: 1 },
];

interface Props {
  /** Begins every id, so that no two drawings of a page share one. */
  name: string;
  split: 'source' | 'strength';
  keys: readonly { id: string }[];
}

function fillingAt(split: Props['split'], place: number): Filling | 'solid' {
  const fillings = split === 'source' ? FILLINGS : SHADES;
  return fillings[place % fillings.length]!;
}

export function MatrixPatterns({ name, split, keys }: Props) {
  return (
    <defs>
      {keys.map(({ id }, i) => {
        const filling = fillingAt(split, i);
        return filling === 'solid' ? null : (
          <pattern
            key={id}
            id={`${name}-${i}`}
            class={hueOf(split, i)}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <path
              d={filling.d}
              fill="none"
              stroke="currentColor"
              stroke-width={filling.width}
              stroke-dasharray={filling.dash}
            />
          </pattern>
        );
      })}
    </defs>
  );
}

function hueOf(split: Props['split'], place: number): string {
  return split === 'source' ? `hue-${place}` : 'hue-strength';
}

/** The attributes of a shape that has the filling of a key: a pattern brings its own hue. */
export function fillOf({ name, split, keys }: Props, id: string): { fill: string; hue?: string } {
  const place = keys.findIndex((key) => key.id === id);
  return fillingAt(split, place) === 'solid'
    ? { fill: 'currentColor', hue: hueOf(split, place) }
    : { fill: `url(#${name}-${place})` };
}

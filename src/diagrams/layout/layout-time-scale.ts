import { scaleLinear } from 'd3';

/** A stretch of years and where it lies across the drawing. */
export interface TimePiece {
  from: number;
  to: number;
  start: number;
  end: number;
}

export interface TimeScale {
  pieces: readonly TimePiece[];
  /** Where a time lies, in the units of the drawing. */
  at: (year: number) => number;
}

/** The years at which the scale changes, and the share of the width that each of the pieces has. */
const BREAKS = [2005, 2018];
const SHARES = [0.09, 0.25, 0.66];
/** The room that the sign of a break takes. */
export const BREAK_GAP = 18;

/** A scale in pieces, each wider a year than the one before; pieces without years are left out. */
export function scaleTime(first: number, last: number, start: number, end: number): TimeScale {
  const bounds = [Math.min(first, BREAKS[0]!), ...BREAKS, Math.max(last, BREAKS.at(-1)! + 1)];
  const kept = SHARES.map((share, i) => ({ share, from: bounds[i]!, to: bounds[i + 1]! })).filter(
    ({ from, to }) => to > from && to > first && from < last,
  );
  const room = end - start - BREAK_GAP * (kept.length - 1);
  const whole = kept.reduce((sum, { share }) => sum + share, 0);
  let x = start;
  const pieces = kept.map(({ share, from, to }): TimePiece => {
    const piece = { from, to, start: x, end: x + (room * share) / whole };
    x = piece.end + BREAK_GAP;
    return piece;
  });
  const scales = pieces.map((piece) =>
    scaleLinear().domain([piece.from, piece.to]).range([piece.start, piece.end]).clamp(true),
  );
  return {
    pieces,
    at: (year) => {
      const i = pieces.findIndex(({ to }) => year < to);
      return scales.at(i)?.(year) ?? start;
    },
  };
}

/** Round years of a piece, each with room for its label before the next. */
export function ticksOf({ from, to, start, end }: TimePiece, room: number): number[] {
  const perYear = (end - start) / (to - from);
  const step = [1, 2, 5, 10, 20, 25, 50].find((years) => years * perYear >= room) ?? 100;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.ceil((to - first) / step));
  return Array.from({ length: count }, (_, i) => first + i * step).filter(
    (year) => (to - year) * perYear >= room * 0.8,
  );
}

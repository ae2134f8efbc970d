/** A piece of a bar in pixels from its start, and the place of what it stands for. */
export interface BarPiece {
  place: number;
  x: number;
  width: number;
}

/**
 * Cuts a bar into pieces as long as their counts; `most` would be `width` pixels long. What counts nothing has no piece,
 * and what counts anything is at least a pixel long.
 */
export function cutBar(counts: readonly number[], most: number, width: number): BarPiece[] {
  const pieces: BarPiece[] = [];
  let x = 0;
  for (const [place, count] of counts.entries()) {
    if (count === 0) continue;
    const piece = { place, x, width: Math.max(1, Math.round((count / most) * width)) };
    pieces.push(piece);
    x += piece.width;
  }
  return pieces;
}

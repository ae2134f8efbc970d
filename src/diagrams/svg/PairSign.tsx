/** Two lines alike, one that goes on, two that part. */
export function PairSign({ x, y, radius, type }: { x: number; y: number; radius: number; type: string }) {
  const r = radius;
  const d =
    type === 'repeats'
      ? `M${x - r} ${y - 3}h${2 * r}M${x - r} ${y + 3}h${2 * r}`
      : type === 'extends'
        ? `M${x - r} ${y}h${2 * r}M${x + r - 5} ${y - 5}l5 5l-5 5`
        : `M${x} ${y + r}v${-r}M${x} ${y}l${-r + 1} ${-r}M${x} ${y}l${r - 1} ${-r}`;
  return <path class="sign" d={d} fill="none" stroke="currentColor" />;
}

/** Levels inside one another, this one filled. */
export function LevelSign({
  x,
  y,
  radius,
  ring,
}: {
  x: number;
  y: number;
  radius: number;
  ring: number | null;
}) {
  if (ring === null)
    return (
      <circle
        class="sign"
        cx={x}
        cy={y}
        r={radius - 4}
        fill="none"
        stroke="currentColor"
        stroke-dasharray="3 4"
      />
    );
  const rings = Array.from({ length: 6 }, (_, i) => Math.round(radius * (1 - i * 0.155) * 10) / 10);
  return (
    <g aria-hidden="true">
      {rings.map((r, i) => (
        <circle
          key={i}
          class={i === ring ? 'sign is-here' : 'sign'}
          cx={x}
          cy={Math.round((y + radius - r) * 10) / 10}
          r={r}
          fill={i === ring ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </g>
  );
}

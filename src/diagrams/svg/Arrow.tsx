import type { PlacedLink } from '../layout/levels-shapes.ts';
import { Lines } from './Lines.tsx';

/** A straight line from one item to another with a head and a label. */
export function Arrow({ link: { from, to, tentative, start, end, texts } }: { link: PlacedLink }) {
  const [x, y] = end;
  const length = Math.hypot(x - start[0], y - start[1]);
  const [dx, dy] = [(x - start[0]) / length, (y - start[1]) / length];
  const corner = (side: 1 | -1) =>
    `${tenths(x - 8 * dx - side * 4.5 * dy)} ${tenths(y - 8 * dy + side * 4.5 * dx)}`;
  return (
    <g class={tentative ? 'link is-tentative' : 'link'} data-ends={`${from} ${to}`}>
      <path
        class="stem"
        d={`M${start.join(' ')}L${end.join(' ')}`}
        fill="none"
        stroke="currentColor"
        stroke-dasharray={tentative ? '2 3' : undefined}
      />
      <path class="point" d={`M${x} ${y}L${corner(1)}L${corner(-1)}Z`} />
      <Lines lines={texts} />
    </g>
  );
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { PlacedRelation } from '../layout/layout-structure-shapes.ts';

/** The strokes and gaps of a broken line, and after how much they begin again. */
const STROKES = '6 4';
const PERIOD = 10;

/**
 * What stands at the end of a line, by what the line says: drawn as for a line that comes from the left and ends at 0.
 */
const END_MARKS: Readonly<Record<string, { d: string; fill: 'currentColor' | 'none' }>> = {
  'answers-to': { d: 'M0 0L-8-4.5V4.5Z', fill: 'currentColor' },
  'part-of': { d: 'M-1-5V5', fill: 'none' },
  'sits-on': { d: 'M0 0A3.5 3.5 0 1 1-7 0A3.5 3.5 0 1 1 0 0Z', fill: 'none' },
  serves: { d: 'M-7-4.5L0 0L-7 4.5', fill: 'none' },
  commissions: { d: 'M0-3.5V3.5H-7V-3.5Z', fill: 'currentColor' },
};

/** From a knot at its words to a mark that tells what it says. Not drawn without a stylesheet unless it always is. */
export function RelationLine({ relation }: { relation: PlacedRelation }) {
  const { key: link, type, tentative, always, points } = relation;
  const [start, end, before] = [points[0]!, points.at(-1)!, points.at(-2)!];
  const turn = end[0] > before[0] ? 0 : end[1] > before[1] ? 90 : end[0] < before[0] ? 180 : 270;
  return (
    <g class={always ? 'line is-always' : 'line'} data-link={link} display={always ? undefined : 'none'}>
      {tentative ? (
        points.slice(1).map(([x, y], i) => <BrokenRun key={i} from={points[i]!} to={[x, y]} />)
      ) : (
        <path
          class="stem"
          d={`M${points.map(([x, y]) => `${x} ${y}`).join('L')}`}
          fill="none"
          stroke="currentColor"
        />
      )}
      <circle class="knot" cx={start[0]} cy={start[1]} r="3" fill="currentColor" />
      <EndMark type={type} x={end[0]} y={end[1]} turn={turn} />
    </g>
  );
}

/** Its strokes begin at round coordinates, so that broken lines that share a way look like one. */
function BrokenRun({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }) {
  const [[x1, y1], [x2, y2]] = from[0] + from[1] <= to[0] + to[1] ? [from, to] : [to, from];
  const begins = x1 === x2 ? y1 : x1;
  return (
    <path
      class="stem"
      d={`M${x1} ${y1}L${x2} ${y2}`}
      fill="none"
      stroke="currentColor"
      stroke-dasharray={STROKES}
      stroke-dashoffset={Math.round((begins % PERIOD) * 10) / 10}
    />
  );
}

export function EndMark({ type, x, y, turn = 0 }: { type: string; x: number; y: number; turn?: number }) {
  const mark = END_MARKS[type];
  if (!mark) return null;
  const turned = turn ? ` rotate(${turn})` : '';
  return (
    <path
      class={mark.fill === 'none' ? 'end' : 'end is-full'}
      d={mark.d}
      transform={`translate(${x} ${y})${turned}`}
      fill={mark.fill}
      stroke="currentColor"
      stroke-width={mark.fill === 'none' ? 2 : 1}
    />
  );
}

import type { PlacedTime } from '../layout/layout-time-shapes.ts';
import type { DateKind } from '../../model/vocabularies.ts';
import type { TimeGroup, TimeItem } from '../time-model.ts';

interface Props {
  mark: PlacedTime['mark'];
  group: TimeGroup;
  dateKind: DateKind | null;
  /** What is no point is a bar where there is room; where only the year is known, it is hollow. */
  span: TimeItem['span'];
}

/**
 * The mark of one thing: a circle for what happened, a page for a document, a diamond for a date that is set, an arrow
 * for what came later; a bar for a period, or a hollow one for the year where no more is known.
 */
export function TimeMark({ mark: { x, y, length }, group, dateKind, span }: Props) {
  const isHollow = span === 'year' || dateKind === 'horizon' || group === 'later';
  const shared = { class: isHollow ? 'mark is-hollow' : 'mark', fill: 'none', stroke: 'currentColor' };
  if (length > 0)
    return (
      <rect
        {...shared}
        x={x}
        y={y - 4}
        width={length}
        height="8"
        rx={group === 'later' ? 0 : 4}
        stroke-dasharray={group === 'later' ? '3 2' : undefined}
      />
    );
  switch (group) {
    case 'documents':
      return <path {...shared} d={`M${x - 5} ${y - 7}h7l3 3v11h-10z`} stroke-linejoin="round" />;
    case 'dates':
      return <path {...shared} d={`M${x} ${y - 6.5}l6.5 6.5 -6.5 6.5 -6.5 -6.5z`} stroke-linejoin="round" />;
    case 'later':
      return <path {...shared} d={`M${x - 5} ${y - 5.5}l10.5 5.5 -10.5 5.5z`} stroke-linejoin="round" />;
    default:
      return <circle {...shared} cx={x} cy={y} r="5" />;
  }
}

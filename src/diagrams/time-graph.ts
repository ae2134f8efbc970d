import { layoutTimeDown } from './layout/layout-time-down.ts';
import {
  TIME_TEXTS,
  type TimeGraph,
  type TimeLayout,
  type TimeMeasure,
} from './layout/layout-time-shapes.ts';
import { layoutTime } from './layout/layout-time.ts';
import { measureText } from './text-width.ts';
import type { TimeItem, TimeModel } from './time-model.ts';
import { LANE_TITLES, nameGroup } from './time-words.ts';

/** The widths of drawing that a page holds; its container chooses one. */
export const TIME_WIDTHS = { narrow: 324, middle: 760, wide: 1120 } as const;
export type TimeSize = keyof typeof TIME_WIDTHS;

/** The rows that a lane may have in each drawing across. */
const ROWS = { middle: 14, wide: 17 } as const;
/** The things of one sort that a year may hold in the drawing downward before they stand as a count. */
const MOST = 2;

const measure: TimeMeasure = (text, style) =>
  measureText(text, TIME_TEXTS[style].size, TIME_TEXTS[style].face);

/** What the layouts need to know of the model. */
export function graphOfTime({ lanes, years, undated }: TimeModel): TimeGraph {
  return {
    lanes: lanes.map(({ lane, items }) => ({
      id: lane,
      title: LANE_TITLES[lane],
      folds: lane !== 'dates',
      lists: years.flatMap(({ year, lists }) =>
        lists
          .filter(({ items: own }) => own[0]?.lane === lane)
          .map(({ id, group, items: own }) => ({
            id,
            year: Number(year),
            label: nameGroup(group, own.length, year),
            items: items.filter((item) => own.includes(item)).map(graphOfItem),
          })),
      ),
    })),
    undated: {
      title: 'Undated: its page shows no date, so it has no place on the axis',
      items: undated.items.map(graphOfItem),
    },
  };
}

function graphOfItem({ id, label, group, start, end, span }: TimeItem) {
  return { id, label, strong: group === 'documents', start, end, span };
}

export function layOutTime(graph: TimeGraph, size: TimeSize): TimeLayout {
  const width = TIME_WIDTHS[size];
  return size === 'narrow'
    ? layoutTimeDown(graph, { width, measure, most: MOST })
    : layoutTime(graph, { width, measure, rows: ROWS[size] });
}

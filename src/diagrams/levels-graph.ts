import type { GraphLevel, GraphMark, LevelsGraph, Measure } from './layout/levels-shapes.ts';
import { TEXT_STYLES } from './layout/levels-shapes.ts';
import type { LevelAsk, LevelBody, LevelsModel } from './levels-model.ts';
import { NO_ASKS, NO_BODIES, NOTHING, sayPopulation, sayRelation } from './levels-words.ts';
import { measureText } from './text-width.ts';

/** The band under the levels, for what names none. */
export const UNPLACED = 'unplaced';

/** The widths of drawing that a page holds; its container chooses one. */
export const LEVELS_WIDTHS = { narrow: 324, middle: 760, wide: 1120 } as const;
export type LevelsSize = keyof typeof LEVELS_WIDTHS;

const CAPTION = 'Actions asked at this level';

export const measure: Measure = (text, style) =>
  measureText(text, TEXT_STYLES[style].size, TEXT_STYLES[style].face);

/** What the layout needs to know of the model. */
export function graphOfLevels({ levels, unplaced, lines }: LevelsModel): LevelsGraph {
  const bands = levels.map(({ level, label, area, population, bodies, asks }): GraphLevel => ({
    id: level,
    name: label,
    areaId: area?.id ?? null,
    areaLabel: area?.label ?? null,
    details: [
      area && area.title !== label ? `${area.title} (${area.label})` : '',
      population ? sayPopulation(population) : '',
    ].filter(Boolean),
    bodies: bodies.map(graphOfBody),
    marks: asks.map(graphOfAsk),
    marksCaption: CAPTION,
    noBodies: bodies.length ? null : NO_BODIES,
    noMarks: asks.length ? null : NO_ASKS,
    nothing: bodies.length || asks.length ? null : NOTHING,
  }));
  if (unplaced.length) {
    bands.push({
      id: UNPLACED,
      name: 'No level named',
      areaId: null,
      areaLabel: null,
      details: [],
      bodies: [],
      marks: unplaced.map(graphOfAsk),
      marksCaption: null,
      noBodies: 'The source does not say at which level these are to be done',
      noMarks: null,
      nothing: null,
    });
  }
  return {
    levels: bands,
    links: lines.map(({ from, to, type, basis }) => ({
      from: from.id,
      to: to.id,
      label: sayRelation(type),
      tentative: basis === 'editorial',
    })),
    headings: { level: 'Level', bodies: 'Bodies at this level', marks: CAPTION },
  };
}

function graphOfBody({ id, label, title }: LevelBody) {
  return { id, label, detail: label === title ? null : title };
}

function graphOfAsk({ action }: LevelAsk): GraphMark {
  return {
    id: action.id,
    label: action.mark,
    shape: action.kind === 'high-impact-action' ? 'triangle' : 'hexagon',
  };
}

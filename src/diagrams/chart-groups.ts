import type { AtlasIndex } from '../graph/atlas-index.ts';
import type { FigureRecord } from '../model/atlas.ts';

/** Figures of which a theme is the first; those of no theme come last. */
export interface ChartGroup {
  id: string;
  title: string;
  url: string | null;
  figures: readonly FigureRecord[];
}

/** A theme or source that figures can be narrowed to, and how many that leaves. */
export interface ChartChoice {
  id: string;
  title: string;
  count: number;
}

export interface ChartGroups {
  groups: readonly ChartGroup[];
  themes: readonly ChartChoice[];
  sources: readonly ChartChoice[];
  total: number;
}

/** Every figure once, and what figures can be narrowed to: themes as their ids, sources as their slugs. */
export function describeChartGroups(index: AtlasIndex): ChartGroups {
  const figures = (index.byKind.get('figure') ?? []).filter((record) => record.kind === 'figure');
  const themes = index.byKind.get('theme') ?? [];
  const sources = index.byKind.get('source') ?? [];
  const grouped = themes.map(({ id, title, url }) => ({
    id: id as string,
    title,
    url,
    figures: figures.filter((figure) => figure.themes[0] === id),
  }));
  const rest = figures.filter(({ themes }) => themes.length === 0);
  const choices = (all: readonly ChartChoice[]) => all.filter(({ count }) => count > 0);
  return {
    groups: [...grouped, { id: 'no-theme', title: 'No theme', url: null, figures: rest }].filter(
      (group) => group.figures.length > 0,
    ),
    themes: choices(
      themes.map(({ id, title }) => ({
        id,
        title,
        count: figures.filter((figure) => figure.themes.includes(id)).length,
      })),
    ),
    sources: choices(
      sources.map(({ slug, title, short }) => ({
        id: slug,
        title: short ?? title,
        count: figures.filter(({ cites }) => cites.some(({ source }) => source === slug)).length,
      })),
    ),
    total: figures.length,
  };
}

/** All that a reader may look for a figure by, in small letters with straight apostrophes. */
export function findTextOf(figure: FigureRecord): string {
  const { title, summary, aliases, measure, base, when, origin, series } = figure;
  const texts = [
    title,
    summary,
    ...aliases,
    measure,
    base,
    when,
    origin,
    ...series.flatMap(({ label, unit, printed }) => [label, unit, printed]),
  ];
  return [...new Set(texts.filter(Boolean).join(' ').toLowerCase().replaceAll('’', "'").split(/\s+/))].join(
    ' ',
  );
}

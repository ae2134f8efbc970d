import type { AtlasIndex } from '../graph/atlas-index.ts';
import type { AtlasRecord, Cite } from '../model/atlas.ts';
import { plainText, statementsOf, type Inline } from '../model/body.ts';
import { recordIdOf, splitReference, type RecordId } from '../model/ids.ts';
import { STAGES, type Stage } from '../model/vocabularies.ts';
import { GAP_READINGS, GAP_SOURCE, type GapReading } from './training-gaps.ts';
import type { ShownKind } from './training-kinds.ts';

/** One thing at a crossing, with the documents that it rests on. */
export interface TrainingThing {
  /** Names it across crossings: the id of its record, or for an obstacle or a gap that id, `#` and a number. */
  id: string;
  record: RecordId;
  title: string;
  /** Of the record, or of the heading in it under which the statement stands. */
  url: string;
  summary: string;
  /** Ids of sources: `fuller-stocktake`. */
  sources: readonly string[];
  /** The statement itself, of an obstacle or a gap. */
  statement: { content: readonly Inline[]; cites: readonly Cite[] } | null;
}

/** A thing and where it stands. */
export interface Placed {
  kind: ShownKind;
  thing: TrainingThing;
  /** Stages and themes at whose crossings it stands; a theme of null is the stage as a whole. */
  at: readonly (readonly [Stage, RecordId | null])[];
}

const OBSTACLES = 'What stands in the way';

/**
 * Everything that has a place on the pathway, and where.
 * @param staged the recommendations that name a stage
 */
export function placeThings(index: AtlasIndex, staged: readonly AtlasRecord[]): Placed[] {
  return [
    ...staged.map(placeRecommendation),
    ...(index.byKind.get('programme') ?? []).flatMap((record) => placeProgramme(index, record)),
    ...staged.flatMap(placeObstacles),
    ...GAP_READINGS.flatMap((reading) => placeGap(index, reading)),
  ];
}

/** Every stage that the record names with every theme that it carries. */
function crossingsOf({ stages, themes }: Pick<AtlasRecord, 'stages' | 'themes'>): Placed['at'] {
  return stages.flatMap((stage) => themes.map((theme) => [stage, theme] as const));
}

function sourcesOf(cites: readonly Cite[]): string[] {
  return [...new Set(cites.map(({ source }) => source as string))];
}

function asThing(record: AtlasRecord, sources: readonly string[]): TrainingThing {
  const { id, title, url, summary } = record;
  return { id, record: id, title, url, summary, sources, statement: null };
}

function placeRecommendation(record: AtlasRecord): Placed {
  const sources = sourcesOf(record.parts.flatMap(({ cites }) => cites));
  return { kind: 'recommendation', thing: asThing(record, sources), at: crossingsOf(record) };
}

/** At the stages that it names itself; one that names none, at those of the recommendations that it is an example of. */
function placeProgramme(index: AtlasIndex, record: AtlasRecord): Placed[] {
  const stages = record.stages.length
    ? record.stages
    : STAGES.filter((stage) => servedBy(index, record.id).some(({ stages: own }) => own.includes(stage)));
  if (stages.length === 0) return [];
  return [
    {
      kind: 'programme',
      thing: asThing(record, sourcesOf(record.cites)),
      at: crossingsOf({ stages, themes: record.themes }),
    },
  ];
}

/** The recommendations that the programme delivers or is an example of. */
export function servedBy(index: AtlasIndex, programme: RecordId): AtlasRecord[] {
  const ids = (index.relationsAt.get(programme) ?? [])
    .filter(({ type, from }) => (type === 'delivers' || type === 'exemplifies') && from === programme)
    .map(({ to }) => splitReference(to).record);
  return [...new Set(ids)].flatMap((id) => {
    const found = index.byId.get(id);
    return found?.parts.length ? [found] : [];
  });
}

function statementsUnder(record: AtlasRecord, isWanted: (heading: string | null) => boolean) {
  return record.sections
    .filter(({ heading }) => isWanted(heading))
    .flatMap(({ slug, blocks }) =>
      blocks.flatMap(statementsOf).map((statement) => ({
        statement,
        url: slug ? `${record.url}#${slug}` : record.url,
      })),
    );
}

/** What stands in the way of a recommendation stands wherever the recommendation does. */
function placeObstacles(record: AtlasRecord): Placed[] {
  return statementsUnder(record, (heading) => heading === OBSTACLES).map(({ statement, url }, i) => ({
    kind: 'obstacle',
    thing: {
      ...asThing(record, sourcesOf(statement.cites)),
      id: `${record.id}#obstacle-${i + 1}`,
      url,
      statement,
    },
    at: crossingsOf(record),
  }));
}

/** Nothing where the atlas has no such record, or the record does not say so on the paper's word. */
function placeGap(index: AtlasIndex, { record: id, says, at }: GapReading): Placed[] {
  const record = index.byId.get(id);
  if (!record) return [];
  const found = statementsUnder(record, () => true).find(
    ({ statement }) =>
      plainText(statement.content).includes(says) &&
      statement.cites.some(({ source }) => source === GAP_SOURCE),
  );
  if (!found) return [];
  const { statement, url } = found;
  const number = GAP_READINGS.filter((reading) => reading.record === id).findIndex(
    (reading) => reading.says === says,
  );
  return [
    {
      kind: 'gap',
      thing: { ...asThing(record, [GAP_SOURCE]), id: `${id}#gap-${number + 1}`, url, statement },
      at: at.map(([stage, theme]) => [stage, theme === null ? null : recordIdOf('theme', theme)] as const),
    },
  ];
}

import type { AtlasIndex } from '../graph/atlas-index.ts';
import { asksAboutTraining } from '../graph/asks.ts';
import type { AtlasRecord, Cite } from '../model/atlas.ts';
import { plainText, statementsOf, type Inline } from '../model/body.ts';
import { recordIdOf, splitReference, type RecordId } from '../model/ids.ts';
import { STAGE_LABELS, STAGES, type Stage } from '../model/vocabularies.ts';
import { GAP_READINGS, GAP_SOURCE, type GapReading } from './training-gaps.ts';
import { SHOWN_KINDS, TRAINING_KINDS, type ShownKind, type TrainingKind } from './training-kinds.ts';

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

export interface TrainingLane {
  theme: RecordId;
  slug: string;
  title: string;
  url: string;
  /** How many recommendations that name a stage carry the theme. */
  recommendations: number;
}

export type ThingsByKind = Readonly<Record<ShownKind, readonly TrainingThing[]>>;

/** Where a stage and a theme meet. */
export interface Crossing {
  /** `specialty-training/leadership` */
  id: string;
  stage: Stage;
  lane: TrainingLane;
  things: ThingsByKind;
  /** Nothing stands here, and nothing is said to be missing. */
  empty: boolean;
}

export interface TrainingStage {
  stage: Stage;
  label: string;
  url: string;
  /** Everything at the stage, each once. */
  things: ThingsByKind;
  /** What is missing of the stage as a whole. */
  gaps: readonly TrainingThing[];
  /** One a lane, in the order of the lanes. */
  crossings: readonly Crossing[];
}

/** A recommendation that can be followed through the drawing. */
export interface TrainingPick {
  id: RecordId;
  title: string;
  url: string;
  stages: readonly Stage[];
  lanes: readonly TrainingLane[];
  obstacles: number;
  /** Titles of the programmes that deliver it or are an example of it. */
  programmes: readonly string[];
  /** Ids of the marks that belong to it: `specialty-training/leadership/obstacle`. */
  lights: readonly string[];
}

export interface TrainingSource {
  id: string;
  label: string;
  title: string;
}

export interface TrainingModel {
  /** All five, in the order of a career. */
  stages: readonly TrainingStage[];
  /** Those carried by most recommendations first, then by title. */
  lanes: readonly TrainingLane[];
  picks: readonly TrainingPick[];
  sources: readonly TrainingSource[];
  /** Recommendations about training that name no stage. */
  unstaged: number;
}

/** A thing and where it stands. */
interface Placed {
  kind: ShownKind;
  thing: TrainingThing;
  /** Stages and themes at whose crossings it stands; a theme of null is the stage as a whole. */
  at: readonly (readonly [Stage, RecordId | null])[];
}

const OBSTACLES = 'What stands in the way';

/** What is asked, done, in the way and missing at each stage of training, theme by theme. */
export function describeTraining(index: AtlasIndex): TrainingModel {
  const asks = asksAboutTraining(index);
  const staged = asks.filter(({ stages }) => stages.length > 0);
  const lanes = findLanes(index, staged);
  const placed = [
    ...staged.map(placeRecommendation),
    ...(index.byKind.get('programme') ?? []).flatMap((record) => placeProgramme(index, record)),
    ...staged.flatMap(placeObstacles),
    ...GAP_READINGS.flatMap((reading) => placeGap(index, reading)),
  ];
  const stages = STAGES.map((stage) => describeStage(stage, lanes, placed));
  return {
    stages,
    lanes,
    picks: staged.map((record) => describePick(index, record, lanes, placed, stages)),
    sources: findSources(index, placed),
    unstaged: asks.length - staged.length,
  };
}

function findLanes(index: AtlasIndex, staged: readonly AtlasRecord[]): TrainingLane[] {
  return (index.byKind.get('theme') ?? [])
    .map(({ id, slug, title, url }) => ({
      theme: id,
      slug,
      title,
      url,
      recommendations: staged.filter(({ themes }) => themes.includes(id)).length,
    }))
    .filter(({ recommendations }) => recommendations > 0)
    .sort((a, b) => b.recommendations - a.recommendations || (a.title < b.title ? -1 : 1));
}

function describeStage(
  stage: Stage,
  lanes: readonly TrainingLane[],
  placed: readonly Placed[],
): TrainingStage {
  const take = (isHere: (at: Placed['at'][number]) => boolean) =>
    byKind((kind) =>
      placed.filter((own) => own.kind === kind && own.at.some(isHere)).map(({ thing }) => thing),
    );
  const crossings = lanes.map((lane): Crossing => {
    const things = take(([of, theme]) => of === stage && theme === lane.theme);
    return {
      id: `${stage}/${lane.slug}`,
      stage,
      lane,
      things,
      empty: SHOWN_KINDS.every((kind) => things[kind].length === 0),
    };
  });
  return {
    stage,
    label: STAGE_LABELS[stage],
    url: `/explore/training/${stage}/`,
    things: take(([of]) => of === stage),
    gaps: take(([of, theme]) => of === stage && theme === null).gap,
    crossings,
  };
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
function servedBy(index: AtlasIndex, programme: RecordId): AtlasRecord[] {
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

function describePick(
  index: AtlasIndex,
  record: AtlasRecord,
  lanes: readonly TrainingLane[],
  placed: readonly Placed[],
  stages: readonly TrainingStage[],
): TrainingPick {
  const examples = placed.filter(
    ({ kind, thing }) =>
      kind === 'programme' && servedBy(index, thing.record).some(({ id }) => id === record.id),
  );
  const shared = (at: Placed['at']) => {
    const common = at.filter(([, theme]) => theme && record.themes.includes(theme));
    return common.length ? common : at;
  };
  const own = placed.filter(({ kind, thing }) => kind !== 'programme' && thing.record === record.id);
  const lit = [...own, ...examples.map((example) => ({ ...example, at: shared(example.at) }))].flatMap(
    ({ kind, at }) =>
      at.flatMap(([stage, theme]) => {
        const lane = lanes.find((other) => other.theme === theme);
        return lane ? [`${stage}/${lane.slug}/${kind}`] : theme === null ? [`${stage}//${kind}`] : [];
      }),
  );
  const ownLanes = lanes.filter(({ theme }) => record.themes.includes(theme));
  return {
    id: record.id,
    title: record.title,
    url: record.url,
    stages: stages.map(({ stage }) => stage).filter((stage) => record.stages.includes(stage)),
    lanes: ownLanes,
    obstacles: own.filter(({ kind }) => kind === 'obstacle').length,
    programmes: examples.map(({ thing }) => thing.title),
    lights: [...record.stages, ...ownLanes.map(({ slug }) => slug), ...new Set(lit)],
  };
}

/** The documents that something here rests on, by name. */
function findSources(index: AtlasIndex, placed: readonly Placed[]): TrainingSource[] {
  const used = new Set(placed.flatMap(({ thing }) => thing.sources));
  return (index.byKind.get('source') ?? [])
    .filter(({ slug }) => used.has(slug))
    .map(({ slug, short, title }) => ({ id: slug, label: short ?? title, title }));
}

function byKind<T>(of: (kind: ShownKind) => T): Record<ShownKind, T> {
  return Object.fromEntries(SHOWN_KINDS.map((kind) => [kind, of(kind)])) as Record<ShownKind, T>;
}

/** "education-training:3 fuller-stocktake:1": how many of the things rest on each document. */
export function countBySource(things: readonly TrainingThing[]): string {
  const counts = new Map<string, number>();
  for (const { sources } of things)
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([source, count]) => `${source}:${count}`).join(' ');
}

/** Where the list of one kind at a crossing stands; of the gaps of a whole stage, where `crossing` is null. */
export function listUrl(
  { url }: Pick<TrainingStage, 'url'>,
  crossing: Crossing | null,
  kind: ShownKind,
): string {
  return `${url}#${listId(crossing, kind)}`;
}

export function listId(crossing: Crossing | null, kind: ShownKind | TrainingKind): string {
  const name = kind === 'gap' ? 'gaps' : `${kind}s`;
  return crossing ? `${crossing.lane.slug}-${name}` : `stage-${name}`;
}

/** The kinds of thing that stand at the crossing, with how many. */
export function marksOf({ things }: Crossing): { kind: TrainingKind; things: readonly TrainingThing[] }[] {
  return TRAINING_KINDS.map((kind) => ({ kind, things: things[kind] })).filter(
    ({ things: own }) => own.length > 0,
  );
}

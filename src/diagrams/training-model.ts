import type { AtlasIndex } from '../graph/atlas-index.ts';
import { asksAboutTraining } from '../graph/asks.ts';
import type { AtlasRecord } from '../model/atlas.ts';
import type { RecordId } from '../model/ids.ts';
import { STAGE_LABELS, STAGES, type Stage } from '../model/vocabularies.ts';
import { SHOWN_KINDS, type ShownKind } from './training-kinds.ts';
import { placeThings, servedBy, type Placed, type TrainingThing } from './training-places.ts';

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

/** What is asked, done, in the way and missing at each stage of training, theme by theme. */
export function describeTraining(index: AtlasIndex): TrainingModel {
  const asks = asksAboutTraining(index);
  const staged = asks.filter(({ stages }) => stages.length > 0);
  const lanes = findLanes(index, staged);
  const placed = placeThings(index, staged);
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

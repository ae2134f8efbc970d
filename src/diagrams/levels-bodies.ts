import type { AtlasIndex } from '../graph/atlas-index.ts';
import type { AtlasRecord, OwnerRecord, StructureRecord } from '../model/atlas.ts';
import type { RelationType } from '../model/relation-types.ts';
import { splitReference } from '../model/ids.ts';
import { LEVELS, type Level } from '../model/vocabularies.ts';
import { ACTION_KINDS } from './action-kinds.ts';
import type { BodyLink, LevelBody } from './levels-model.ts';

/** The structure that a level is, where the atlas has a record of it. */
const AREA_SLUGS: Partial<Record<Level, string>> = {
  system: 'integrated-care-system',
  place: 'place',
  neighbourhood: 'neighbourhood',
};

const STANDING_TYPES: readonly RelationType[] = ['part-of', 'answers-to', 'sits-on', 'commissions', 'serves'];
/** What may be drawn. "Serves" is left to the table: the one served is mostly the level itself. */
const DRAWN_TYPES: readonly RelationType[] = [
  'part-of',
  'sits-on',
  'answers-to',
  'succeeded-by',
  'commissions',
];
const MOST_BETWEEN_BODIES = 10;

/** Whether the body is the level at which it stands. */
export function isArea({ id, level }: LevelBody): boolean {
  return id === `structure-${AREA_SLUGS[level]}`;
}

/** The year since which a body by law is drawn even where no action names it. */
const RECENT = '2020';

/**
 * Structures by their first level and owners by their scope; a body that is both stands once, as the structure. Drawn
 * are the levels themselves, every body that an action names as owner or in a relation, and the recent bodies by law:
 * the rest of the structures would hide them.
 */
export function collectBodies(index: AtlasIndex): LevelBody[] {
  const named = namedByActions(index);
  const owners = ((index.byKind.get('owner') ?? []) as readonly OwnerRecord[]).filter(
    (o) => o.scope !== 'other' && named.has(o.id),
  );
  const structures = ((index.byKind.get('structure') ?? []) as readonly StructureRecord[]).filter(
    (structure) =>
      structure.levels[0] &&
      (Object.values(AREA_SLUGS).includes(structure.slug) ||
        named.has(structure.id) ||
        owners.some((owner) => isSameBody(owner, structure)) ||
        (['yes', 'differs'].includes(structure.statutory) && structure.asOf >= RECENT)),
  );
  const twinOf = (owner: OwnerRecord) => structures.find((structure) => isSameBody(owner, structure));
  const ownerOf = new Map(owners.map((owner) => [twinOf(owner)?.id, owner]));

  return [
    ...owners
      .filter((owner) => !twinOf(owner))
      .map((owner) => describeBody(owner, owner.scope as Level, 'not said', owner)),
    ...structures.map((structure) =>
      describeBody(structure, structure.levels[0]!, structure.statutory, ownerOf.get(structure.id) ?? null),
    ),
  ];
}

/** Ids of the bodies that a numbered action names as owner of a part, or to which a relation leads from it. */
function namedByActions(index: AtlasIndex): Set<string> {
  const isAction = (reference: string) =>
    ACTION_KINDS.some((kind) => index.byId.get(splitReference(reference).record)?.kind === kind);
  const owning = [...index.partsByOwner]
    .filter(([, parts]) => parts.some(({ record }) => isAction(record.id)))
    .map(([owner]) => owner);
  const concerned = index.atlas.relations
    .filter(({ from }) => isAction(from))
    .map(({ to }) => splitReference(to).record as string);
  return new Set([...owning, ...concerned]);
}

/** Whether an owner and a structure are one body: of one short form, or of one title, be it singular or plural. */
export function isSameBody(owner: OwnerRecord, structure: AtlasRecord): boolean {
  const plain = (title: string) => title.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return (
    (owner.short !== null && owner.short === structure.short) || plain(owner.title) === plain(structure.title)
  );
}

function describeBody(
  record: OwnerRecord | StructureRecord,
  level: Level,
  statutory: LevelBody['statutory'],
  owner: OwnerRecord | null,
): LevelBody {
  const { id, kind, title, url } = record;
  return {
    id,
    kind,
    ownerId: owner?.id ?? null,
    ownerUrl: owner?.url ?? null,
    label: record.short ?? title,
    title,
    url,
    statutory,
    level,
  };
}

/** What is said to stand between two different bodies of the diagram. */
export function collectRelations(index: AtlasIndex, bodyOf: ReadonlyMap<string, LevelBody>): BodyLink[] {
  const types = new Set<RelationType>([...STANDING_TYPES, 'succeeded-by']);
  return index.atlas.relations.flatMap(({ from, type, to, basis, why }) => {
    const [start, end] = [bodyOf.get(from), bodyOf.get(to)];
    return types.has(type) && start && end && start !== end
      ? [{ from: start, to: end, type, basis, why }]
      : [];
  });
}

/**
 * What is drawn, one line between two bodies: first what joins a body to the level in which it stands, then the most
 * telling of what joins neighbours.
 */
export function chooseLines(relations: readonly BodyLink[]): BodyLink[] {
  const rank = (body: LevelBody) => LEVELS.indexOf(body.level);
  const drawn = relations
    .filter(({ from, to, type }) => DRAWN_TYPES.includes(type) && Math.abs(rank(from) - rank(to)) <= 1)
    .sort((a, b) => DRAWN_TYPES.indexOf(a.type) - DRAWN_TYPES.indexOf(b.type) || rank(a.from) - rank(b.from))
    .filter(({ from, to }, i, all) => i === all.findIndex((other) => other.from === from && other.to === to));
  const inOwnLevel = ({ from, to }: BodyLink) => from.level === to.level && (isArea(from) || isArea(to));
  return [
    ...drawn.filter(inOwnLevel),
    ...drawn.filter((relation) => !inOwnLevel(relation)).slice(0, MOST_BETWEEN_BODIES),
  ];
}

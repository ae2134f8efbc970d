import type { Relation } from '../model/atlas.ts';
import { RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from '../model/relation-types.ts';
import { LEVEL_LABELS, type OwnerRole } from '../model/vocabularies.ts';
import type {
  Action,
  ActionOwner,
  BodyLink,
  LevelAsk,
  LevelBody,
  LevelEntry,
  LevelsModel,
} from './levels-model.ts';
import { sayCount, sayList } from '../model/words.ts';

/** "parts 3a to 3c and 3k": runs of three or more, in the order of the action's own parts, are drawn together. */
export function sayParts({ action, parts }: Pick<LevelAsk, 'action' | 'parts'>): string {
  const place = new Map(action.parts.map((part, i) => [part.id, i]));
  const runs: string[][] = [];
  for (const { id } of parts) {
    const run = runs.at(-1);
    if (run && place.get(id) === place.get(run.at(-1)!)! + 1) run.push(id);
    else runs.push([id]);
  }
  const said = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run));
  return `${parts.length === 1 ? 'part' : 'parts'} ${sayList(said)}`;
}

/** `Shared action 3`, `High-impact action 6 (H6)`: holds what the mark shows. */
export function sayActionName({ name, mark }: Pick<Action, 'name' | 'mark'>): string {
  return name.endsWith(` ${mark}`) ? name : `${name} (${mark})`;
}

/** The name of an action's mark at one level. */
export function sayAsk(ask: LevelAsk): string {
  return `${sayActionName(ask.action)}, ${sayParts(ask)}: ${ask.action.title}`;
}

const STATUTORY: Readonly<Record<LevelBody['statutory'], string>> = {
  yes: 'statutory',
  no: 'not statutory',
  differs: 'called statutory in one place and not in another',
  'not said': '',
};

/** "ICB, Integrated care board, statutory" */
export function sayBody({ label, title, statutory }: LevelBody): string {
  return [label, label === title ? '' : title, STATUTORY[statutory]].filter(Boolean).join(', ');
}

/**
 * A body with what is drawn from it, as a sentence of its own: "PCN, Primary care network. Part of Integrated
 * neighbourhood team (in our reading)".
 */
export function sayBodyInDrawing(body: LevelBody, { lines }: Pick<LevelsModel, 'lines'>): string {
  const standings = sayStandings(body, lines, 'title', ['forward']);
  return standings ? `${sayBody(body)}. ${standings}` : sayBody(body);
}

const BESIDE_BASIS: Readonly<Record<Relation['basis'], string>> = {
  source: '',
  editorial: ' (in our reading)',
  later: ' (a later development)',
};

/**
 * "Sits on Place-based board; has as a part PCN (in our reading)": how a body stands to others, and they to it. Parts
 * come first, and what a source says before our reading.
 */
function sayStandings(
  body: LevelBody,
  relations: readonly BodyLink[],
  name: 'label' | 'title',
  directions: readonly ('forward' | 'backward')[],
): string {
  const inOrder = [...relations].sort(
    (a, b) =>
      RELATION_TYPE_NAMES.indexOf(a.type) - RELATION_TYPE_NAMES.indexOf(b.type) ||
      Number(a.basis !== 'source') - Number(b.basis !== 'source'),
  );
  const clauses = new Map<string, { before: string; names: string[]; after: string }>();
  for (const direction of directions) {
    for (const { from, to, type, basis } of inOrder) {
      const [here, other] = direction === 'forward' ? [from, to] : [to, from];
      if (here.id !== body.id) continue;
      const key = `${direction} ${type} ${basis}`;
      const clause = clauses.get(key) ?? {
        before: RELATION_TYPES[type][direction].toLowerCase(),
        names: [],
        after: BESIDE_BASIS[basis],
      };
      clause.names.push(other[name]);
      clauses.set(key, clause);
    }
  }
  const said = [...clauses.values()].map(({ before, names, after }) => `${before} ${sayList(names)}${after}`);
  return said.join('; ').replace(/^./, (first) => first.toUpperCase());
}

/** "part of", "answers to": how a line reads from its start to its end. */
export function sayRelation(type: RelationType): string {
  return RELATION_TYPES[type].forward.toLowerCase();
}

/** "around 250,000 to 300,000 people", without what the record adds in brackets. */
export function sayPopulation(population: string): string {
  return `${population.replace(/\s*\(.*\)$/, '').replace(/ people$/, '')} people`;
}

const BEFORE_ROLE: Readonly<Record<OwnerRole, string>> = { lead: '', with: 'with ', named: 'mentioned: ' };

/** Owners in runs of one role, each run with the word that stands before it. */
export function groupOwners(owners: readonly ActionOwner[]): { before: string; owners: ActionOwner[] }[] {
  return (['lead', 'with', 'named'] as const).flatMap((as) => {
    const found = owners.filter((owner) => owner.as === as);
    return found.length ? [{ before: BEFORE_ROLE[as], owners: found }] : [];
  });
}

/** A name no longer than this is clearer than its letters. */
const LONG_NAME = 16;

export function nameOwner({ label, title }: Pick<ActionOwner, 'label' | 'title'>): string {
  return title.length > LONG_NAME ? label : title;
}

function sayOwners(owners: readonly ActionOwner[]): string {
  if (owners.length === 0) return 'No owner is named.';
  const groups = groupOwners(owners).map(({ before, owners: some }) => before + sayList(some.map(nameOwner)));
  return `Owner: ${groups.join('; ')}.`;
}

/** What is said when an action is picked out. */
export function sayActionFocus(action: Action, model: LevelsModel): string {
  const levels = action.levels.map(
    ({ level, parts }) => `${LEVEL_LABELS[level].toLowerCase()} (${sayCount(parts, 'part')})`,
  );
  const bodies = bodiesOf(model).filter(({ id }) => action.concerns.includes(id));
  return [
    `${sayActionName(action)}: ${action.title}.`,
    levels.length ? `Touches ${sayList(levels)}.` : 'Names no level.',
    sayOwners(action.owners),
    bodies.length ? `Concerns ${sayList(bodies.map(({ label }) => label))}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is said when a body is picked out. */
export function sayBodyFocus(body: LevelBody, model: LevelsModel): string {
  const marks = (actions: readonly Action[]) =>
    `${actions.length === 1 ? 'action' : 'actions'} ${sayList(actions.map(({ mark }) => mark))}`;
  const owned = actionsOwnedBy(body, model);
  const about = model.actions.filter(({ concerns }) => concerns.includes(body.id));
  const standings = sayStandings(body, model.relations, 'label', ['forward', 'backward']);
  return [
    `${sayBody(body)}, at ${LEVEL_LABELS[body.level].toLowerCase()} level.`,
    standings && `${standings}.`,
    owned.length ? `Owns or shares ${marks(owned)}.` : 'Owns no action here.',
    about.length ? `Is concerned in ${marks(about)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Every body of the diagram, national first, a level's own structure before the others. */
export function bodiesOf(model: LevelsModel): LevelBody[] {
  return model.levels.flatMap(({ area, bodies }) => (area ? [area, ...bodies] : bodies));
}

/** The actions that name the body as lead or after "with". */
export function actionsOwnedBy({ ownerId }: Pick<LevelBody, 'ownerId'>, model: LevelsModel): Action[] {
  return model.actions.filter(({ owners }) => owners.some(({ id, as }) => id === ownerId && as !== 'named'));
}

/** A level in one breath: "Place: around … people; 2 bodies; 5 actions". */
export function sayLevel({ label, population, counts }: LevelEntry): string {
  return [
    population ? `${label}: ${sayPopulation(population)}` : label,
    sayCount(counts.bodies, 'body', 'bodies'),
    sayCount(counts.asks, 'action'),
  ].join('; ');
}

export const NO_ASKS = 'No action here is asked at this level';
export const NO_BODIES = 'No body described here sits at this level';
/** Short enough to stand beside a level's name on a telephone. */
export const NOTHING = 'No body or action here';

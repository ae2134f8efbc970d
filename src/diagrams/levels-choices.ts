import { ACTION_KINDS } from './action-kinds.ts';
import type { Action, LevelBody, LevelsModel } from './levels-model.ts';
import { actionsOwnedBy, bodiesOf, sayActionFocus, sayActionName, sayBodyFocus } from './levels-words.ts';
import { KIND_NAMING } from '../model/kinds.ts';

/** Something that can be picked out in the drawing. */
export interface FocusChoice {
  id: string;
  /** A second id by which an address may name it. */
  alsoId: string | null;
  label: string;
  /** Everything that is lit with it: ids of items, and `level-…` of levels. */
  lights: readonly string[];
  says: string;
  url: string;
}

export interface ChoiceGroup<Choice> {
  label: string;
  choices: readonly Choice[];
}

/** A set of actions that can be shown alone. */
export interface FilterChoice {
  id: string;
  label: string;
  actions: readonly string[];
}

/** What can be picked out: each kind of action, then the bodies from national to practice. */
export function listFocusChoices(model: LevelsModel): ChoiceGroup<FocusChoice>[] {
  const actions = ACTION_KINDS.map((kind) => ({
    label: KIND_NAMING[kind].plural,
    choices: model.actions
      .filter((action) => action.kind === kind)
      .map((action) => chooseAction(action, model)),
  }));
  const bodies = { label: 'Bodies', choices: bodiesOf(model).map((body) => chooseBody(body, model)) };
  return [...actions, bodies].filter(({ choices }) => choices.length > 0);
}

function chooseAction(action: Action, model: LevelsModel): FocusChoice {
  const owners = bodiesOf(model).filter((body) => actionsOwnedBy(body, model).includes(action));
  return {
    id: action.id,
    alsoId: null,
    label: `${action.mark}: ${action.title}`,
    lights: [
      ...new Set([
        ...(action.levels.length ? action.levels.map(({ level }) => `level-${level}`) : ['level-unplaced']),
        ...owners.map(({ id }) => id),
        ...action.concerns,
      ]),
    ],
    says: sayActionFocus(action, model),
    url: action.url,
  };
}

function chooseBody(body: LevelBody, model: LevelsModel): FocusChoice {
  const owned = actionsOwnedBy(body, model);
  const about = model.actions.filter(({ concerns }) => concerns.includes(body.id));
  const others = model.lines.flatMap(({ from, to }) =>
    from.id === body.id ? [to.id] : to.id === body.id ? [from.id] : [],
  );
  return {
    id: body.id,
    alsoId: body.ownerId === body.id ? null : body.ownerId,
    label: body.label === body.title ? body.title : `${body.label}: ${body.title}`,
    lights: [...new Set([`level-${body.level}`, ...[...owned, ...about].map(({ id }) => id), ...others])],
    says: sayBodyFocus(body, model),
    url: body.url,
  };
}

/** Sets of actions to show alone: by kind, then by owner in the order in which owners first appear. */
export function listFilterChoices(model: LevelsModel): ChoiceGroup<FilterChoice>[] {
  const choice = (id: string, label: string, actions: readonly Action[]): FilterChoice => ({
    id,
    label,
    actions: actions.map((action) => action.id),
  });
  const kinds = ACTION_KINDS.map((kind) =>
    choice(
      kind,
      KIND_NAMING[kind].plural,
      model.actions.filter((action) => action.kind === kind),
    ),
  );
  const owning = model.actions.flatMap(({ owners }) => owners.filter(({ as }) => as !== 'named'));
  const owners = new Map(owning.map((owner) => [owner.id, owner]));
  const byOwner = [...owners.values()].map(({ id, title }) =>
    choice(
      id,
      title,
      model.actions.filter((action) =>
        action.owners.some((owner) => owner.id === id && owner.as !== 'named'),
      ),
    ),
  );
  const ownerless = choice(
    'no-owner',
    'No owner named',
    model.actions.filter((action) => action.owners.every(({ as }) => as === 'named')),
  );
  return [
    { label: 'By kind', choices: kinds },
    { label: 'By owner, alone or shared', choices: [...byOwner, ownerless] },
  ].map(({ label, choices }) => ({ label, choices: choices.filter(({ actions }) => actions.length > 0) }));
}

/** What the link to a chosen record says. */
export function nameOfChoice(id: string, model: LevelsModel): string {
  const action = model.actions.find((one) => one.id === id);
  if (action) return sayActionName(action).replace(/^./, (first) => first.toLowerCase());
  return bodiesOf(model).find((body) => body.id === id)?.title ?? id;
}

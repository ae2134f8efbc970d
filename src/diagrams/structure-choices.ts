import { ACTION_KINDS } from './action-kinds.ts';
import type { ChoiceGroup } from './levels-choices.ts';
import { sayActionName } from './levels-words.ts';
import { KIND_NAMING } from '../model/kinds.ts';
import { areaId } from './structure-graph.ts';
import type { StructureArea, StructureBody, StructureModel } from './structure-model.ts';
import { sayActionPicked, sayBodyPicked, sayLevelPicked, sayName } from './structure-words.ts';

/** Something that can be picked out: `value` stands in the address, `lights` are ids of items and levels. */
export interface StructureChoice {
  value: string;
  id: string;
  label: string;
  /** The page of an action; null for a body, of which the panel says more. */
  url: string | null;
  lights: readonly string[];
  says: string;
}

/** The levels, widest first, each with its bodies. */
export function listBodyChoices(model: StructureModel): ChoiceGroup<StructureChoice>[] {
  return model.areas.map((area) => ({
    label: `${area.label} level`,
    choices: [
      area.body ? chooseBody(area.body, model) : chooseLevel(area, model),
      ...area.bodies.map((one) => chooseBody(one, model)),
    ],
  }));
}

/** A level that no record describes as a body of its own. */
function chooseLevel(area: StructureArea, model: StructureModel): StructureChoice {
  const id = areaId(area);
  return {
    value: id,
    id,
    label: `${area.label} level`,
    url: null,
    lights: [id, ...area.bodies.map((body) => body.id)],
    says: sayLevelPicked(area, model),
  };
}

function chooseBody(body: StructureBody, model: StructureModel): StructureChoice {
  const joined = model.relations.flatMap(({ from, to }) =>
    from.id === body.id ? [to.id] : to.id === body.id ? [from.id] : [],
  );
  return {
    value: body.slug,
    id: body.id,
    label: sayName(body),
    url: null,
    lights: [...new Set([body.id, `level-${body.level}`, ...joined])],
    says: sayBodyPicked(body, model),
  };
}

/** Every action, by kind, in the order of the records. */
export function listActionChoices(model: StructureModel): ChoiceGroup<StructureChoice>[] {
  return ACTION_KINDS.map((kind) => ({
    label: KIND_NAMING[kind].plural,
    choices: model.actions
      .filter((action) => action.kind === kind)
      .map((action): StructureChoice => {
        const touched = model.bodies.filter(({ actions }) => actions.includes(action));
        const areas = model.areas.filter((area) => action.levels.some(({ level }) => level === area.level));
        return {
          value: action.id,
          id: action.id,
          label: `${action.mark}: ${action.title}`,
          url: action.url,
          lights: [
            ...new Set([
              ...areas.flatMap((area) => [`level-${area.level}`, areaId(area)]),
              ...touched.map(({ id }) => id),
            ]),
          ],
          says: sayActionPicked(action, touched),
        };
      }),
  })).filter(({ choices }) => choices.length > 0);
}

/** `Shared action 3` and what it is called. */
export function sayActionLink(action: StructureModel['actions'][number]): string {
  return `${sayActionName(action)}: ${action.title}`;
}

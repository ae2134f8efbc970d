import { areaId } from './structure-graph.ts';
import type { Era, StructureArea, StructureBody, StructureModel } from './structure-model.ts';
import { sayItem, sinceOf } from './structure-words.ts';

/** What a drawing needs to know of the things that the layout knows by id only. */
export interface StructureLookup {
  body: (id: string) => StructureBody | undefined;
  area: (id: string) => StructureArea | undefined;
  /** Label, full name and address of a body or area. */
  name: (id: string) => { label: string; says: string; url: string };
  since: (id: string) => { label: string; says: string; url: string };
}

export function lookUpStructure(
  model: StructureModel,
  era: Era,
  href: (url: string) => string,
): StructureLookup {
  const bodies = new Map(model.bodies.map((body) => [body.id as string, body]));
  const areas = new Map(model.areas.map((area) => [areaId(area), area]));
  return {
    body: (id) => bodies.get(id),
    area: (id) => areas.get(id),
    name: (id) => {
      const body = bodies.get(id);
      const area = areas.get(id)!;
      if (body) return { label: body.label, says: sayItem(body, model, era), url: href(body.url) };
      return {
        label: area.label,
        says: `${area.label} level: what is asked there`,
        url: href(`/explore/#level-${area.level}`),
      };
    },
    since: (id) => {
      const body = bodies.get(id)!;
      const { text, url } = sinceOf(body, era)!;
      return { label: `Since: ${body.label}`, says: `${body.title}. ${text}`, url: href(url) };
    },
  };
}

export function isStatutory({ statutory }: Pick<StructureBody, 'statutory'>): boolean {
  return statutory === 'yes';
}

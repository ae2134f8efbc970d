import type { Atlas } from '../model/atlas.ts';
import { KIND_NAMING, KINDS, type Kind } from '../model/kinds.ts';
import { RELATION_TYPES } from '../model/relation-types.ts';
import * as words from '../model/vocabularies.ts';
import { recordJson, relationJson } from './record-json.ts';

/** The whole atlas as one document; `atlas.schema.json` describes it. The same content gives the same text. */
export function atlasJson({ records, relations }: Atlas): string {
  const filled = new Set<Kind>(records.map(({ kind }) => kind));
  const document = {
    format: 'integration-atlas',
    version: '1.0',
    records: records.map(recordJson),
    relations: relations.map(relationJson),
    vocabularies: {
      kinds: KINDS.filter((kind) => filled.has(kind)).map((kind) => ({
        id: kind,
        label: KIND_NAMING[kind].singular,
      })),
      levels: words.LEVELS,
      stages: words.STAGES,
      strengths: words.STRENGTHS,
      ownerRoles: words.OWNER_ROLES,
      voices: words.VOICES,
      readers: words.READERS,
      bases: words.BASES,
      dateKinds: words.DATE_KINDS,
      relationTypes: Object.entries(RELATION_TYPES).map(([id, { from, to, forward, backward }]) => ({
        id,
        from,
        to,
        forward,
        backward,
      })),
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

import { INHERITABLE } from '../model/atlas.ts';
import { KINDS } from '../model/kinds.ts';
import { RELATION_TYPE_NAMES } from '../model/relation-types.ts';
import * as words from '../model/vocabularies.ts';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' } as const;
const dateOrNull = { ...date, type: ['string', 'null'] } as const;
const oneOf = (values: readonly string[]) => ({ enum: values });
const listOf = (items: object) => ({ type: 'array', items });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

/** An object that has all of these properties; further ones only where `open`. */
function shape(properties: Record<string, object>, open = false): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: open };
}

/** The JSON Schema (2020-12) that `atlas.json` satisfies. Kinds may add fields of their own to a record. */
export function atlasSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Integration Atlas',
    ...shape({
      format: { const: 'integration-atlas' },
      version: { const: '1.0' },
      records: listOf(ref('record')),
      relations: listOf(ref('relation')),
      vocabularies: { type: 'object' },
    }),
    $defs: {
      id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)+$' },
      reference: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)+(#\\d*[a-z])?$' },
      cite: shape({
        source: text,
        passages: { ...listOf({ type: 'string', pattern: '^[a-z0-9-]+/\\d+$' }), minItems: 1 },
      }),
      owner: shape({ owner: ref('id'), as: oneOf(words.OWNER_ROLES) }),
      note: {
        oneOf: [
          shape({
            voice: { const: 'editorial' },
            for: { enum: [...words.READERS, null] },
            question: textOrNull,
            text,
          }),
          shape({
            voice: { const: 'later' },
            for: { const: null },
            development: textOrNull,
            parts: listOf(text),
            date,
            dateNote: textOrNull,
            publisher: textOrNull,
            title: textOrNull,
            url: { ...textOrNull, pattern: '^https://' },
            seen: dateOrNull,
            text,
          }),
        ],
      },
      part: shape({
        id: { type: 'string', pattern: '^\\d*[a-z]$' },
        text,
        verb: text,
        strength: oneOf(words.STRENGTHS),
        owners: listOf(ref('owner')),
        levels: listOf(oneOf(words.LEVELS)),
        themes: listOf(ref('id')),
        condition: textOrNull,
        when: textOrNull,
        dates: listOf(shape({ date, kind: oneOf(words.DATE_KINDS) })),
        cites: listOf(ref('cite')),
        inherited: listOf(oneOf(INHERITABLE)),
      }),
      record: shape(
        {
          id: ref('id'),
          kind: oneOf(KINDS),
          url: { type: 'string', pattern: '^/.*/$' },
          title: text,
          short: textOrNull,
          summary: text,
          text,
          aliases: listOf(text),
          cites: listOf(ref('cite')),
          themes: listOf(ref('id')),
          levels: listOf(oneOf(words.LEVELS)),
          stages: listOf(oneOf(words.STAGES)),
          owners: listOf(ref('owner')),
          parts: listOf(ref('part')),
          notes: listOf(ref('note')),
          checked: date,
        },
        true,
      ),
      relation: {
        ...shape(
          {
            from: ref('reference'),
            type: oneOf(RELATION_TYPE_NAMES),
            to: ref('reference'),
            basis: oneOf(words.BASES),
            why: text,
            cites: listOf(ref('cite')),
          },
          true,
        ),
        if: { properties: { basis: { const: 'later' } } },
        then: { required: ['development'], properties: { development: ref('id') } },
      },
    },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

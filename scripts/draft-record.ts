import { z } from 'zod';
import { ASK_HEADINGS } from '../src/model/body.ts';
import { recordIdOf } from '../src/model/ids.ts';
import { KIND_NAMING, type Kind } from '../src/model/kinds.ts';
import { FRONT_MATTER_SCHEMAS } from '../src/model/schemas/front-matter.ts';
import { READERS } from '../src/model/vocabularies.ts';

/** A field of the front matter as its JSON Schema says it. */
interface Field {
  description?: string;
  enum?: readonly string[];
  items?: Field;
  properties?: Readonly<Record<string, Field>>;
  required?: readonly string[];
}

/** Fields that the schema lets be left out and the gate does not, and what the gate wants of them. */
type Demands = Readonly<Partial<Record<string, string>>>;

const TIED: Demands = {
  cites: 'Needed: one passage at least.',
  themes: 'Needed: one theme at least.',
  relations: 'Needed, unless another record leads here.',
};
const DEMANDS: Readonly<Record<Kind, Demands>> = {
  'shared-action': TIED,
  'high-impact-action': TIED,
  'training-recommendation': TIED,
  'policy-recommendation': TIED,
  'case-study': TIED,
  structure: TIED,
  owner: TIED,
  role: TIED,
  programme: TIED,
  theme: {},
  term: { cites: 'Needed, unless voice is editorial.' },
  figure: TIED,
  event: { cites: 'Needed, unless url names a public source.', relations: TIED.relations },
  development: { relations: TIED.relations },
  icb: {},
  source: {},
};

/**
 * The text of a new record: every field at every depth without its value, above it what it is for and what it may be.
 * What may be left out is commented out.
 */
export function draftRecord(kind: Kind, slug: string): string {
  const schema = z.toJSONSchema(FRONT_MATTER_SCHEMAS[kind], { io: 'input' }) as Field;
  const front = [`# ${recordIdOf(kind, slug)}`, ...linesOfFields(schema, DEMANDS[kind])];
  return `---\n${front.join('\n')}\n---\n\n${KIND_NAMING[kind].asks ? draftAsk() : PARAGRAPH}`;
}

function linesOfFields({ properties = {}, required = [] }: Field, demands: Demands = {}): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const lines = [`${name}:`, ...linesOfItem(field.items)];
    const optional = !required.includes(name) && !demands[name];
    const hints = [field.description, sayValues(field), optional ? 'May be left out.' : demands[name]];
    return [`# ${hints.filter(Boolean).join(' ')}`, ...(optional ? lines.map((line) => `# ${line}`) : lines)];
  });
}

/** One item of a list of objects, below the list's name. */
function linesOfItem(item?: Field): string[] {
  if (!item?.properties) return [];
  const hint = item.description ? [`# ${item.description}`] : [];
  return indent([...hint, '-', ...indent(linesOfFields(item))]);
}

function sayValues({ enum: values, items }: Field): string {
  if (values) return `One of: ${values.join(', ')}.`;
  if (items?.enum) return `A list, [one, another], of: ${items.enum.join(', ')}.`;
  return items && !items.properties ? 'A list: [one, another].' : '';
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

const PARAGRAPH = 'Text. <Cite at="source-id section/1" />\n';

function draftAsk(): string {
  return [
    ...ASK_HEADINGS.map((heading) => `## ${heading}\n\n${PARAGRAPH}`),
    ...READERS.map((reader) => `<Editorial for="${reader}" question="">\nText.\n</Editorial>\n`),
  ].join('\n');
}

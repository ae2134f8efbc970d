import { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { LEVELS, STAGES } from '../vocabularies.ts';
import {
  AddressSchema,
  CitationsSchema,
  DateSchema,
  OwnerLinkSchema,
  PartSchema,
  ProseSchema,
  RecordIdSchema,
  RelationSchema,
} from './fields.ts';

const TitleSchema = ProseSchema.refine((title) => !title.endsWith('.'), 'ends with a full stop');

const common = {
  title: TitleSchema.max(80, 'is longer than 80 characters').describe(
    'What is asked, or what it is. No full stop.',
  ),
  summary: ProseSchema.describe('One or two sentences for somebody who has read nothing else.'),
  aliases: z.array(ProseSchema).default([]).describe('Other names and spellings that people search by.'),
  cites: CitationsSchema.default([]).describe(
    'The passages that title and summary rest on, and parts that name none.',
  ),
  themes: z.array(RecordIdSchema).default([]).describe('Ids of themes, the most relevant first.'),
  relations: z.array(RelationSchema).default([]).describe('Links from this record or one of its parts.'),
  checked: DateSchema.describe('When the record was last compared with its source.'),
};

const short = ProseSchema.optional().describe('The acronym or short name.');
const levels = z
  .array(z.enum(LEVELS))
  .describe('Where it is to be done, or where a structure sits; empty where the source names no level.');

const AskFields = {
  ...common,
  levels,
  stages: z
    .array(z.enum(STAGES))
    .describe('Stages of training that it is about; empty where it is not about training.'),
  owners: z.array(OwnerLinkSchema).describe('Whom the source names; an empty list where it names nobody.'),
  parts: z.array(PartSchema).min(1).describe('Each separate thing asked, in the source’s order.'),
};

export const AskSchema = z.strictObject(AskFields);

export const OwnerSchema = z.strictObject({
  ...common,
  short,
  scope: z.enum([...LEVELS, 'other']).describe('Where the body itself sits.'),
});

export const StructureSchema = z.strictObject({
  ...common,
  short,
  levels: levels.min(1),
  population: ProseSchema.optional().describe('People served, as a cited passage prints it.'),
  statutory: z
    .enum(['yes', 'no', 'differs', 'not said'])
    .describe('Whether the sources call it statutory; differs where they contradict one another.'),
  asOf: DateSchema.describe('The year that the description holds for.'),
  members: z.array(ProseSchema).default([]).describe('Who sits on it or works in it, as the sources say.'),
});

export const TermSchema = z.strictObject({
  ...common,
  short,
  voice: z
    .enum(['source', 'editorial'])
    .default('source')
    .describe('editorial where no source defines the term and the definition is ours.'),
  warning: ProseSchema.optional().describe('The usual confusion, in a sentence.'),
});

export const ThemeSchema = z.strictObject(common);

export const SourceSchema = z.strictObject({
  ...common,
  title: TitleSchema.describe('The document’s own title.'),
  short: ProseSchema.describe('The name that citations show.'),
  author: ProseSchema.describe('Who wrote it, as printed.'),
  publisher: ProseSchema.describe('Who published it.'),
  date: DateSchema.describe('Date of publication as far as it is known.'),
  dateNote: ProseSchema.optional().describe('How the date is known, where it is not printed.'),
  url: AddressSchema.optional().describe('The publisher’s page.'),
  doi: ProseSchema.optional().describe('Its digital object identifier, without an address.'),
  evidence: ProseSchema.describe('What its statements rest on, and how far they carry.'),
});

/** The schema of each kind that has content. A further kind joins by adding its row. */
export const FRONT_MATTER_SCHEMAS = {
  'shared-action': AskSchema,
  'high-impact-action': AskSchema,
  owner: OwnerSchema,
  structure: StructureSchema,
  term: TermSchema,
  theme: ThemeSchema,
  source: SourceSchema,
} as const satisfies Partial<Record<Kind, z.ZodType>>;

export type FilledKind = keyof typeof FRONT_MATTER_SCHEMAS;

/** Front matter of any kind: what all have, and what only some have. */
export type FrontMatter = z.output<typeof ThemeSchema> &
  Partial<
    z.output<typeof AskSchema> &
      z.output<typeof OwnerSchema> &
      z.output<typeof StructureSchema> &
      z.output<typeof TermSchema> &
      z.output<typeof SourceSchema>
  >;

export const FILLED_KINDS = Object.keys(FRONT_MATTER_SCHEMAS) as FilledKind[];

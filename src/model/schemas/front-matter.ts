import { z } from 'zod';
import { isBefore } from '../dates.ts';
import type { Kind } from '../kinds.ts';
import { EVENT_NATURES, LEVELS, STAGES } from '../vocabularies.ts';
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

export const CaseStudySchema = z.strictObject({
  ...common,
  levels: levels.min(1),
  where: ProseSchema.describe('Where it is, as far as the source says.'),
  who: ProseSchema.describe('Who does it, and with whom.'),
  icbs: z
    .array(RecordIdSchema)
    .default([])
    .describe('Integrated care boards of July 2022 whose area holds it: the editors’ reading of the map.'),
});

export const RoleSchema = z.strictObject({
  ...common,
  short,
  levels: levels.describe('Where it works; empty where the sources do not say.'),
});

export const ProgrammeSchema = z.strictObject({
  ...common,
  short,
  levels,
  stages: z.array(z.enum(STAGES)).describe('Stages of training that it is for; empty where it is none.'),
});

export const FigureSchema = z.strictObject({
  ...common,
  measure: ProseSchema.describe('What is counted, of whom, as the source says.'),
  base: ProseSchema.optional().describe('Of how many, as printed; left out where the source prints no base.'),
  when: ProseSchema.optional().describe('What time it is of, as printed; left out where none is printed.'),
  date: DateSchema.optional().describe('The same as data: the last day, month or year that it covers.'),
  origin: ProseSchema.optional().describe('Where the source has it from, if it says.'),
  series: z
    .array(
      z.strictObject({
        label: ProseSchema.describe('What this value is of: a year, a group, an answer.'),
        value: z.number().describe('The number alone: 1500000 for £1.5m.'),
        unit: ProseSchema.describe('%, people, pounds, practices.'),
        printed: ProseSchema.describe('The value as the passage prints it: "£1.5m".'),
      }),
    )
    .min(1)
    .describe('One value or more, in the source’s order.'),
});

export const EventSchema = z
  .strictObject({
    ...common,
    date: DateSchema.describe('When, as far as the source gives it.'),
    until: DateSchema.optional().describe('The last day, month or year, where it lasted.'),
    nature: z.enum(EVENT_NATURES).describe('What sort of event it is.'),
    publisher: ProseSchema.optional().describe('Publisher of the public source, where no passage has it.'),
    url: AddressSchema.optional().describe('Address of that public source.'),
  })
  .refine(({ date, until }) => !until || !isBefore(until, date), {
    path: ['until'],
    message: 'is before the date',
  })
  .refine(({ publisher, url }) => (publisher === undefined) === (url === undefined), {
    path: ['publisher'],
    message: 'and url name one public source: give both or neither',
  });

export const DevelopmentSchema = z
  .strictObject({
    ...common,
    date: DateSchema.describe(
      'When it was published or took effect; the day it was seen, where the page shows none.',
    ),
    dateNote: ProseSchema.optional().describe('That the page shows no date, where it shows none.'),
    publisher: ProseSchema.describe('Who published the page that is linked.'),
    document: ProseSchema.describe('The title of that page or document.'),
    url: AddressSchema.describe('Its address.'),
    standing: z
      .enum(['primary', 'secondary'])
      .describe('primary: the page of the body that acted; secondary: a report of it by another.'),
    seen: DateSchema.optional().describe(
      'The day until which the matter was followed, where it may have moved.',
    ),
  })
  .refine(({ date, seen }) => !seen || !isBefore(seen, date), {
    path: ['seen'],
    message: 'is before the date',
  });

export const IcbSchema = z
  .strictObject({
    ...common,
    ods: z
      .string()
      .regex(/^[A-Z0-9]{3,5}$/)
      .describe('Organisation Data Service code.'),
    gss: z
      .string()
      .regex(/^E54\d{6}$/)
      .describe('Government Statistical Service code.'),
    earlierGss: z.string().optional().describe('The code that it had before its area changed, if it did.'),
    region: ProseSchema.describe('NHS England region.'),
    regionCode: z
      .string()
      .regex(/^Y\d\d$/)
      .describe('Code of that region.'),
    from: DateSchema.describe('First day as a statutory body.'),
    until: DateSchema.optional().describe('Day on which it was abolished, if it was.'),
  })
  .refine(({ from, until }) => !until || isBefore(from, until), {
    path: ['until'],
    message: 'is not after from',
  });

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

/** The schema of each kind. */
export const FRONT_MATTER_SCHEMAS = {
  'shared-action': AskSchema,
  'high-impact-action': AskSchema,
  'training-recommendation': AskSchema,
  'policy-recommendation': AskSchema,
  'case-study': CaseStudySchema,
  structure: StructureSchema,
  owner: OwnerSchema,
  role: RoleSchema,
  programme: ProgrammeSchema,
  theme: ThemeSchema,
  term: TermSchema,
  figure: FigureSchema,
  event: EventSchema,
  development: DevelopmentSchema,
  icb: IcbSchema,
  source: SourceSchema,
} as const satisfies Record<Kind, z.ZodType>;

/** Front matter of any kind: what all have, and what only some have. */
export type FrontMatter = z.output<typeof ThemeSchema> &
  Partial<
    z.output<typeof AskSchema> &
      z.output<typeof OwnerSchema> &
      z.output<typeof StructureSchema> &
      z.output<typeof TermSchema> &
      z.output<typeof SourceSchema> &
      z.output<typeof CaseStudySchema> &
      z.output<typeof ProgrammeSchema> &
      z.output<typeof FigureSchema> &
      z.output<typeof EventSchema> &
      z.output<typeof DevelopmentSchema> &
      z.output<typeof IcbSchema>
  >;

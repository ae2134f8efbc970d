import { z } from 'zod';
import type { RecordId, Reference } from '../ids.ts';
import { BASES, DATE_KINDS, LEVELS, OWNER_ROLES, STRENGTHS } from '../vocabularies.ts';
import { RELATION_TYPE_NAMES } from '../relation-types.ts';

// A reference is only checked for its form here; whether it leads anywhere is the gate's to say.
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const REFERENCE = /^[a-z0-9]+(?:-[a-z0-9]+)+(?:#\d*[a-z])?$/;

export const RecordIdSchema = z
  .string()
  .regex(ID, 'is not an id such as owner-nhs-england')
  .transform((id) => id as RecordId);

export const ReferenceSchema = z
  .string()
  .regex(REFERENCE, 'is not an id or a part of one, such as shared-action-7#7b')
  .transform((id) => id as Reference);

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** One or more sentences of prose; never empty. */
export const ProseSchema = z.string().trim().min(1);

export const CitationsSchema = z
  .array(z.string().trim().min(1))
  .describe('Where it stands: one line a source, "fuller-stocktake annex/7 workforce-gaps/8".');

/** A real calendar date of the precision known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const DateSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(isCalendarDate, 'is not a date up to 2100, written YYYY, YYYY-MM or YYYY-MM-DD');

export const AddressSchema = z.string().refine(isHttpsAddress, 'is not an https address');

export const OwnerLinkSchema = z
  .strictObject({
    owner: RecordIdSchema.describe('Id of the owner: owner-nhs-england.'),
    as: z
      .enum(OWNER_ROLES)
      .describe('lead: printed as owner; with: after "with"; named: mentioned in the ask only.'),
  })
  .describe('A body that the source names. Who it means is never inferred.');

export const PartDateSchema = z.strictObject({
  date: DateSchema.describe('The date as far as the source gives it.'),
  kind: z
    .enum(DATE_KINDS)
    .describe('deadline: by then; aim: hoped for by then; horizon: the ask is about what comes after.'),
});

export const PartSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^\d*[a-z]$/, 'is not a part’s id such as 7b (or b where the kind is not numbered)')
      .describe('The number and a letter, never used again once retired.'),
    text: ProseSchema.describe('The clause in our words, a sentence that stands alone.'),
    verb: ProseSchema.describe('The verb as printed.'),
    strength: z.enum(STRENGTHS).describe('How strongly it is asked; direct for a bare imperative.'),
    owners: z
      .array(OwnerLinkSchema)
      .optional()
      .describe(
        'Only where they differ from the record’s. An empty list: the source names nobody for this part.',
      ),
    themes: z
      .array(RecordIdSchema)
      .min(1)
      .optional()
      .describe('Only where they differ from the record’s: what this clause alone is about.'),
    levels: z
      .array(z.enum(LEVELS))
      .optional()
      .describe('Only where they differ from the record’s. An empty list: its sentence names no level.'),
    condition: ProseSchema.optional().describe('The condition or hedge that the source puts on it.'),
    when: ProseSchema.optional().describe('When, in words.'),
    dates: z.array(PartDateSchema).default([]).describe('The dates in "when", as data.'),
    cites: CitationsSchema.min(1).optional().describe('Only where they differ from the record’s.'),
  })
  .refine(({ when, dates }) => dates.length > 0 || !when || !YEAR.test(when), {
    path: ['dates'],
    message: 'are missing, and "when" names a year',
  })
  .refine(({ when, dates }) => when !== undefined || !dates.length, {
    path: ['when'],
    message: 'is missing, and there are dates',
  })
  .describe('One separate thing that is asked.');

export const RelationSchema = z
  .strictObject({
    type: z
      .enum(RELATION_TYPE_NAMES as [string, ...string[]])
      .describe('The verb: see the table of relation types.'),
    to: ReferenceSchema.describe('The record or part that it leads to.'),
    from: z
      .string()
      .regex(/^\d*[a-z]$/, 'is not a part’s id such as 7b')
      .optional()
      .describe('Id of the part of this record where it starts, if it starts at a part.'),
    basis: z
      .enum(BASES)
      .describe('Who makes the link: the source (then cite it), the editors, or a later development.'),
    why: ProseSchema.describe('The reason, in a sentence; where two records ask alike, the difference.'),
    cites: CitationsSchema.optional().describe(
      'The passage that makes the link; required where the basis is source.',
    ),
    development: RecordIdSchema.optional().describe('The later development, where the basis is later.'),
  })
  .describe('A typed link, written once and shown from both ends.');

/** Whether the text is an existing calendar date of one of the three precisions, no later than 2100. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  if (year > '2100') return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** Whether the text is a whole address on the web, one that a page may link to. */
export function isHttpsAddress(text: string): boolean {
  return /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\s"<>]*)?$/i.test(text);
}

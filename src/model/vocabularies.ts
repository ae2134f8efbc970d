/** Where the thing asked is to be done, from the widest to the nearest; not where its owner sits. */
export const LEVELS = ['national', 'region', 'system', 'place', 'neighbourhood', 'practice'] as const;
export type Level = (typeof LEVELS)[number];

/** The stage of training that an ask is about, in the order of a career. */
export const STAGES = [
  'undergraduate',
  'foundation',
  'specialty-training',
  'newly-qualified',
  'career-long',
] as const;
export type Stage = (typeof STAGES)[number];

/** How strongly a source asks, from a bare imperative down to encouragement. */
export const STRENGTHS = [
  'direct',
  'must',
  'need',
  'should',
  'aim',
  'would',
  'could',
  'consider',
  'encourage',
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Printed as owner, printed after "with", or mentioned in the ask only. */
export const OWNER_ROLES = ['lead', 'with', 'named'] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/** What a source says, what the editors add, what came since. */
export const VOICES = ['source', 'editorial', 'later'] as const;

/** Who a note is for. */
export const READERS = ['educator', 'trainee', 'board'] as const;
export type Reader = (typeof READERS)[number];

export const DATE_KINDS = ['deadline', 'aim', 'horizon'] as const;
export type DateKind = (typeof DATE_KINDS)[number];
export const DATE_KIND_LABELS: Readonly<Record<DateKind, string>> = {
  deadline: 'Deadline',
  aim: 'Aim',
  horizon: 'Horizon',
};

/** Who made a relation: the source, the editors, or a later development. */
export const BASES = ['source', 'editorial', 'later'] as const;
export type Basis = (typeof BASES)[number];

/** What sort of event it is. */
export const EVENT_NATURES = [
  'law',
  'body',
  'report',
  'contract',
  'programme',
  'meeting',
  'date set',
] as const;
export type EventNature = (typeof EVENT_NATURES)[number];

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  undergraduate: 'Undergraduate',
  foundation: 'Foundation',
  'specialty-training': 'GP specialty training',
  'newly-qualified': 'Newly qualified',
  'career-long': 'Career-long',
};

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  national: 'National',
  region: 'Region',
  system: 'System',
  place: 'Place',
  neighbourhood: 'Neighbourhood',
  practice: 'Practice',
};

export const STRENGTH_LABELS: Readonly<Record<Strength, string>> = {
  direct: 'Asked outright',
  must: 'Must',
  need: 'Need',
  should: 'Should',
  aim: 'Aim',
  would: 'Would',
  could: 'Could',
  consider: 'Consider',
  encourage: 'Encourage',
};

export const READER_LABELS: Readonly<Record<Reader, string>> = {
  educator: 'For educators',
  trainee: 'For trainees',
  board: 'For boards',
};

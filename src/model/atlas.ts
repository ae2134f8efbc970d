import type { Note, Section } from './body.ts';
import type { Reference, RecordId, SourceId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { RelationType } from './relation-types.ts';
import type { Basis, DateKind, EventNature, Level, OwnerRole, Stage, Strength } from './vocabularies.ts';

/** The passages of one source that a statement rests on: `fuller-stocktake`, `["annex/7"]`. */
export interface Cite {
  source: SourceId;
  passages: readonly string[];
}

export interface OwnerLink {
  owner: RecordId;
  as: OwnerRole;
}

/** The fields that a part takes over from its record where it states none of its own. */
export const INHERITABLE = ['owners', 'levels', 'themes', 'cites'] as const;
export type Inheritable = (typeof INHERITABLE)[number];

/** One thing asked, resolved: what it inherits is filled in and named in `inherited`. */
export interface Part {
  /** `7b` for a numbered kind, `b` for others. */
  id: string;
  text: string;
  verb: string;
  strength: Strength;
  /** Empty and not inherited: the source names no owner. */
  owners: readonly OwnerLink[];
  levels: readonly Level[];
  themes: readonly RecordId[];
  condition: string | null;
  when: string | null;
  dates: readonly { date: string; kind: DateKind }[];
  cites: readonly Cite[];
  inherited: readonly Inheritable[];
}

export interface Relation {
  from: Reference;
  type: RelationType;
  to: Reference;
  basis: Basis;
  why: string;
  cites: readonly Cite[];
  development: RecordId | null;
}

interface BaseRecord<K extends Kind> {
  id: RecordId;
  kind: K;
  slug: string;
  /** Without the base path; begins and ends with `/`. */
  url: string;
  /** Path of its file from the project's root. */
  file: string;
  title: string;
  short: string | null;
  summary: string;
  aliases: readonly string[];
  cites: readonly Cite[];
  themes: readonly RecordId[];
  levels: readonly Level[];
  stages: readonly Stage[];
  owners: readonly OwnerLink[];
  parts: readonly Part[];
  sections: readonly Section[];
  notes: readonly Note[];
  checked: string;
}

export type AskRecord = BaseRecord<
  'shared-action' | 'high-impact-action' | 'training-recommendation' | 'policy-recommendation'
>;
export type OwnerRecord = BaseRecord<'owner'> & { scope: Level | 'other' };
export type StructureRecord = BaseRecord<'structure'> & {
  population: string | null;
  statutory: 'yes' | 'no' | 'differs' | 'not said';
  asOf: string;
  members: readonly string[];
};
export type TermRecord = BaseRecord<'term'> & { voice: 'source' | 'editorial'; warning: string | null };
export type ThemeRecord = BaseRecord<'theme'>;
export type SourceRecord = BaseRecord<'source'> & {
  author: string;
  publisher: string;
  date: string;
  dateNote: string | null;
  doi: string | null;
  /** The publisher's page, where one may be linked. */
  publicUrl: string | null;
  evidence: string;
};

export type CaseStudyRecord = BaseRecord<'case-study'> & {
  where: string;
  who: string;
  /** Integrated care boards of July 2022: the editors' reading of the map. */
  icbs: readonly RecordId[];
};
export type RoleRecord = BaseRecord<'role'>;
export type ProgrammeRecord = BaseRecord<'programme'>;
/** One value of a figure; `printed` is how the source gives it. */
export interface FigureValue {
  label: string;
  value: number;
  unit: string;
  printed: string;
}
export type FigureRecord = BaseRecord<'figure'> & {
  measure: string;
  /** Null where the source prints no base. */
  base: string | null;
  when: string | null;
  date: string | null;
  origin: string | null;
  series: readonly FigureValue[];
};
export type EventRecord = BaseRecord<'event'> & {
  date: string;
  until: string | null;
  nature: EventNature;
  publisher: string | null;
  /** Address of the public source, where no passage has the event. */
  publicUrl: string | null;
};
export type DevelopmentRecord = BaseRecord<'development'> & {
  date: string;
  /** Says so where the page shows no date; `date` is then the day it was seen. */
  dateNote: string | null;
  publisher: string;
  document: string;
  publicUrl: string;
  standing: 'primary' | 'secondary';
  seen: string | null;
};
export type IcbRecord = BaseRecord<'icb'> & {
  ods: string;
  gss: string;
  /** The code that it had before its area changed. */
  earlierGss: string | null;
  region: string;
  regionCode: string;
  from: string;
  until: string | null;
};

export type AtlasRecord =
  | AskRecord
  | CaseStudyRecord
  | StructureRecord
  | OwnerRecord
  | RoleRecord
  | ProgrammeRecord
  | ThemeRecord
  | TermRecord
  | FigureRecord
  | EventRecord
  | DevelopmentRecord
  | IcbRecord
  | SourceRecord;

/** One passage of a source as the atlas may show it: where it stands and what it is about in our words. */
export interface Passage {
  /** `annex/7` */
  id: string;
  number: string;
  words: number;
  about: string | null;
  /** Why no record rests on it, where none does. */
  excused: string | null;
}

/** How much of a source stands in the atlas, counted. */
export interface SourceCoverage {
  source: SourceId;
  passages: number;
  /** Passages that some record's page cites. */
  used: number;
  excused: number;
  /** Numbers and dates, each counted once a passage, the excused passages' left out. */
  facts: number;
  factsExcused: number;
  /** Distinct acronyms, the excused passages' left out. */
  acronyms: number;
}

export interface PassageSection {
  id: string;
  title: string;
  passages: readonly Passage[];
}

/** The whole of the content, frozen. Records stand by kind, then by number or title. */
export interface Atlas {
  records: readonly AtlasRecord[];
  relations: readonly Relation[];
  /** Sections and passages of each source, in the source's order. */
  passages: Readonly<Record<string, readonly PassageSection[]>>;
  /** One row a source, in the order of their ids. */
  coverage: readonly SourceCoverage[];
  /** Retired ids and the living ids that took their place. */
  redirects: readonly { from: string; to: RecordId }[];
}

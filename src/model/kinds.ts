/** The sixteen kinds of record, in the order in which the site lists them. */
export const KINDS = [
  'shared-action',
  'high-impact-action',
  'training-recommendation',
  'policy-recommendation',
  'case-study',
  'structure',
  'owner',
  'role',
  'programme',
  'theme',
  'term',
  'figure',
  'event',
  'development',
  'icb',
  'source',
] as const;

export type Kind = (typeof KINDS)[number];

/** How a kind is named and where its records live. */
export interface KindNaming {
  /** First part of every id of the kind: `shared-action` in `shared-action-7`. */
  idPrefix: string;
  /** First part of the address: `shared-actions` in `/shared-actions/7/`. */
  segment: string;
  singular: string;
  plural: string;
  /** True where the slug is the record's number in its source. */
  numbered: boolean;
  /** True where the record asks somebody for something, and so has parts. */
  asks: boolean;
}

function naming(
  idPrefix: string,
  segment: string,
  singular: string,
  plural: string,
  shape: 'numbered-ask' | 'ask' | 'plain' = 'plain',
): KindNaming {
  return {
    idPrefix,
    segment,
    singular,
    plural,
    numbered: shape === 'numbered-ask',
    asks: shape !== 'plain',
  };
}

export const KIND_NAMING: Readonly<Record<Kind, KindNaming>> = {
  'shared-action': naming(
    'shared-action',
    'shared-actions',
    'Shared action',
    'Shared actions',
    'numbered-ask',
  ),
  'high-impact-action': naming(
    'high-impact-action',
    'high-impact-actions',
    'High-impact action',
    'High-impact actions',
    'numbered-ask',
  ),
  'training-recommendation': naming(
    'training',
    'training',
    'Training recommendation',
    'Training recommendations',
    'ask',
  ),
  'policy-recommendation': naming(
    'policy',
    'policy',
    'Policy recommendation',
    'Policy recommendations',
    'ask',
  ),
  'case-study': naming('case', 'case-studies', 'Case study', 'Case studies'),
  structure: naming('structure', 'structures', 'Structure', 'Structures'),
  owner: naming('owner', 'owners', 'Owner', 'Owners'),
  role: naming('role', 'roles', 'Role', 'Roles'),
  programme: naming('programme', 'programmes', 'Programme', 'Programmes'),
  theme: naming('theme', 'themes', 'Theme', 'Themes'),
  term: naming('term', 'glossary', 'Term', 'Glossary'),
  figure: naming('figure', 'figures', 'Figure', 'Figures'),
  event: naming('event', 'timeline', 'Event', 'Timeline'),
  development: naming('development', 'since', 'Later related development', 'Later related developments'),
  icb: naming('icb', 'icbs', 'Integrated care board', 'Integrated care boards'),
  source: naming('source', 'sources', 'Source', 'Sources'),
};

export const ASK_KINDS: readonly Kind[] = KINDS.filter((kind) => KIND_NAMING[kind].asks);

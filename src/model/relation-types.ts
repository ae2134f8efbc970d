import { ASK_KINDS, KINDS, type Kind } from './kinds.ts';

/** What one verb may join, and how it reads from either end. */
export interface RelationRule {
  from: readonly Kind[];
  to: readonly Kind[];
  /** Reads from the record that holds the relation: "extends". */
  forward: string;
  /** Reads from the other end: "is extended by". */
  backward: string;
}

const asks = ASK_KINDS;
const anything = KINDS;
const bodies: readonly Kind[] = ['structure', 'owner'];
const examples: readonly Kind[] = ['case-study', 'programme'];
const subjects: readonly Kind[] = ['structure', 'owner', 'role', 'programme', 'term', 'theme'];

/** The table of verbs. A relation whose ends do not stand here stops the build. */
export const RELATION_TYPES = {
  repeats: { from: asks, to: asks, forward: 'Repeats', backward: 'Repeated by' },
  extends: { from: asks, to: asks, forward: 'Extends', backward: 'Extended by' },
  enables: {
    from: [...asks, 'structure', 'role', 'programme'],
    to: [...asks, 'structure', 'programme'],
    forward: 'Enables',
    backward: 'Enabled by',
  },
  'depends-on': {
    from: [...asks, 'structure', 'programme'],
    to: [...asks, 'structure', 'role', 'programme'],
    forward: 'Depends on',
    backward: 'Needed by',
  },
  'conflicts-with': { from: asks, to: asks, forward: 'Conflicts with', backward: 'Conflicts with' },
  evidences: {
    from: ['case-study', 'figure', 'programme'],
    to: [...asks, 'theme'],
    forward: 'Gives evidence for',
    backward: 'Evidence from',
  },
  exemplifies: {
    from: examples,
    to: [...asks, 'structure', 'role', 'term', 'theme'],
    forward: 'Is an example of',
    backward: 'Example',
  },
  delivers: { from: examples, to: asks, forward: 'Delivers', backward: 'Delivered by' },
  supersedes: { from: anything, to: anything, forward: 'Supersedes', backward: 'Superseded by' },
  'later-related': {
    from: ['development'],
    to: anything,
    forward: 'Later related to',
    backward: 'Later related development',
  },
  'part-of': {
    from: [...bodies, 'role', 'programme', 'icb', 'event', 'figure'],
    to: [...bodies, 'programme', 'event', 'case-study'],
    forward: 'Part of',
    backward: 'Has as a part',
  },
  'answers-to': {
    from: [...bodies, 'role', 'icb'],
    to: [...bodies, 'role', 'icb'],
    forward: 'Answers to',
    backward: 'Is answered to by',
  },
  'sits-on': {
    from: [...bodies, 'role'],
    to: ['structure'],
    forward: 'Sits on',
    backward: 'Has as a member',
  },
  commissions: {
    from: [...bodies, 'icb'],
    to: [...bodies, 'role', 'programme'],
    forward: 'Commissions',
    backward: 'Commissioned by',
  },
  serves: {
    from: [...bodies, 'role', 'programme'],
    to: [...bodies, 'role'],
    forward: 'Serves',
    backward: 'Served by',
  },
  'succeeded-by': {
    from: [...bodies, 'icb', 'programme', 'role'],
    to: [...bodies, 'icb', 'programme', 'role'],
    forward: 'Succeeded by',
    backward: 'Succeeds',
  },
  defines: {
    from: ['term'],
    to: [...subjects, ...asks],
    forward: 'Defines',
    backward: 'Defined in the glossary',
  },
  concerns: { from: anything, to: [...subjects, ...asks], forward: 'Concerns', backward: 'Taken up by' },
} as const satisfies Record<string, RelationRule>;

export type RelationType = keyof typeof RELATION_TYPES;

export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as RelationType[];

/** Whether the verb may join a record of one kind to a record of another. */
export function relationFits(type: RelationType, from: Kind, to: Kind): boolean {
  const rule: RelationRule = RELATION_TYPES[type];
  return rule.from.includes(from) && rule.to.includes(to);
}

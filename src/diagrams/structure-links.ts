import type { Relation } from '../model/atlas.ts';
import { sayDate } from '../model/dates.ts';
import { RELATION_TYPES, type RelationType } from '../model/relation-types.ts';
import { sayList } from '../model/words.ts';
import { isPast, type Era, type StructureLink, type StructureModel } from './structure-model.ts';

// How a relation of the structure is put into words: in the present tense as long as both bodies last.

interface Verbs {
  was: string;
  back: string;
  wasBack: string;
}

const VERBS: Partial<Record<RelationType, Verbs>> = {
  'part-of': { was: 'was part of', back: 'includes', wasBack: 'included' },
  'answers-to': { was: 'answered to', back: 'is answered to by', wasBack: 'was answered to by' },
  'sits-on': { was: 'sat on', back: 'has as a member', wasBack: 'had as a member' },
  commissions: { was: 'commissioned', back: 'is commissioned by', wasBack: 'was commissioned by' },
  serves: { was: 'served', back: 'is served by', wasBack: 'was served by' },
};

export const OUR_READING = 'our reading';

export const SAID_BY: Readonly<Record<Relation['basis'], string>> = {
  source: 'a document says it',
  editorial: OUR_READING,
  later: 'a later development',
};

/** "commissions", "is commissioned by", "was commissioned by": from the start of a relation or from its other end. */
export function sayVerb(link: StructureLink, direction: 'forward' | 'backward', era: Era): string {
  const verbs = VERBS[link.type];
  const past = isPast(link, era);
  if (direction === 'forward')
    return past && verbs ? verbs.was : RELATION_TYPES[link.type].forward.toLowerCase();
  if (!verbs) return RELATION_TYPES[link.type].backward.toLowerCase();
  return past ? verbs.wasBack : verbs.back;
}

/** " until 1 July 2022", where the relation is past and a day is known. */
export function sayUntil(link: StructureLink, era: Era): string {
  return link.until && isPast(link, era) ? ` until ${sayDate(link.until)}` : '';
}

/** "part of ICS", "commissioned PCN until 1 July 2022 (our reading)": a relation as it is read from one of its ends. */
export function sayLink(
  link: StructureLink,
  era: Era,
  direction: 'forward' | 'backward' = 'forward',
): string {
  const other = direction === 'forward' ? link.to : link.from;
  const reading = link.basis === 'editorial' ? ` (${OUR_READING})` : '';
  return `${sayVerb(link, direction, era)} ${other.label}${sayUntil(link, era)}${reading}`;
}

/** The two questions that the introduction answers: which relation, and from which of its ends a body asks. */
export const QUESTIONS = [
  {
    type: 'answers-to',
    asks: 'from',
    heading: 'Who answers to whom',
    none: 'No document says it outright.',
    unsaid: 'to whom others answer',
  },
  {
    type: 'commissions',
    asks: 'to',
    heading: 'Who commissions (arranges and pays for) whom',
    none: 'No document says it outright.',
    unsaid: 'who commissions others',
  },
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What the records answer to a question: what a document says, what we read, and of whom neither is to be had. */
export interface Answers {
  said: StructureLink[];
  read: StructureLink[];
  /** "DHSC, Local authority and 17 other bodies drawn"; empty where nothing is open. */
  unsaid: string;
}

/** The widest bodies come first. Bodies that have ended are not counted among those left open. */
export function answer({ type, asks }: Question, { relations, bodies }: StructureModel): Answers {
  const links = bodies.flatMap(({ id }) =>
    relations.filter((link) => link.type === type && link.from.id === id),
  );
  const open = bodies.filter(
    (body) =>
      body.succession === null && !links.some((link) => link[asks].id === body.id && link.until === null),
  );
  const named = open.filter(({ id }) =>
    links.some(({ from, to, until }) => until === null && [from.id, to.id].includes(id)),
  );
  const others = open.filter((body) => !named.includes(body) && !body.isArea).length;
  const more = others ? [`${others} other ${others === 1 ? 'body' : 'bodies'} drawn`] : [];
  return {
    said: links.filter(({ basis }) => basis !== 'editorial'),
    read: links.filter(({ basis }) => basis === 'editorial'),
    unsaid: sayList([...named.map(({ label }) => label), ...more]),
  };
}

/** Within a sentence: what has a capital further on is a name of its own, the rest is a common noun. */
export function nameOf({ title }: { title: string }): string {
  return / [A-Z]/.test(title) ? title : title.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

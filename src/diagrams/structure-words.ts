import type { Relation } from '../model/atlas.ts';
import { sayDate, sayDevelopmentDate } from '../model/dates.ts';
import { RELATION_TYPES, type RelationType } from '../model/relation-types.ts';
import { LEVEL_LABELS, type Level } from '../model/vocabularies.ts';
import { sayCount, sayList } from '../model/words.ts';
import type { Action, BodyLink } from './levels-model.ts';
import { sayActionName, sayBody, sayRelation } from './levels-words.ts';
import {
  changesSince,
  ERA_ENDS,
  isGone,
  type Change,
  type Era,
  type StructureArea,
  type StructureBody,
  type StructureModel,
} from './structure-model.ts';

/** What a level is, in a few words of ours, for someone who meets it for the first time. */
export const LEVEL_MEANS: Readonly<Record<Level, string>> = {
  national: 'All of England',
  region: 'A part of England',
  system: 'A large area, in which the NHS, social care and councils are meant to join up',
  place: 'Often the area of one council',
  neighbourhood: 'The most local area in which teams of different services work together',
  practice: 'The patients registered with one surgery',
};

/** What a body is, in a few words of ours, after its record or our glossary; by the last part of its address. */
const BODY_MEANS: Readonly<Record<string, string>> = {
  'department-of-health-and-social-care': 'the government department',
  'nhs-england': 'leads the NHS in England',
  'health-education-england': 'planned and paid for training NHS staff',
  'integrated-care-board': 'plans health care',
  'integrated-care-partnership': 'advises; brings the NHS and councils together',
  'primary-care-forum': 'to advise the system for primary care',
  'training-hub': 'training for primary and community care',
  'gp-federation': 'a way for primary care to work at scale',
  'local-professional-committees': 'medical, pharmaceutical, dental, optical',
  'provider-collaborative': 'providers that work together at scale',
  'supra-primary-care-network': 'named as a larger provider, not defined',
  'greater-manchester-health-and-social-care-partnership': 'one area’s own, from 2015',
  'sustainability-and-transformation-partnership': 'came before integrated care systems',
  'clinical-commissioning-group': 'commissioned local health services',
  'health-and-wellbeing-board': 'a sub-committee of a council, with the NHS and others',
  'overview-and-scrutiny-committee': 'examines and recommends; cannot require change',
  'place-based-board': 'plans and decides for a place',
  'local-authority': 'the council: social care, public health, housing',
  'integrated-neighbourhood-team': 'staff of many services, for one community',
  'primary-care-network': 'GP practices that work together',
  'multidisciplinary-team': 'several professions around patients',
  'urgent-care-team': 'care that fits when people call or drop in',
  'community-diagnostic-centre': 'tests without going into hospital',
  'voluntary-community-and-social-enterprise-sector': 'charities and voluntary groups',
  'gp-practice': 'general practice for the patients on its list',
};

export function meansOf({ slug }: Pick<StructureBody, 'slug'>): string | null {
  return BODY_MEANS[slug] ?? null;
}

/** What each kind of line means, from its start to its end. */
export const LINE_MEANS: readonly (readonly [RelationType, string])[] = [
  ['part-of', 'it lies inside the other, or belongs to it'],
  ['answers-to', 'it has to account to the other'],
  ['sits-on', 'it has a seat on the other, or is asked to have one'],
  ['serves', 'it works for the other, or helps it'],
  ['commissions', 'it arranges and pays for what the other does'],
];

export const OUR_READING = 'our reading';

export const SAID_BY: Readonly<Record<Relation['basis'], string>> = {
  source: 'a source says so',
  editorial: 'our reading',
  later: 'a later development',
};

/** "Integrated care board (ICB)" */
export function sayName({ title, label }: Pick<StructureBody, 'title' | 'label'>): string {
  return label === title ? title : `${title} (${label})`;
}

/** "part of ICS", "part of INT (our reading)": a relation as it is read from its start. */
export function sayLink({ type, basis, to }: BodyLink): string {
  return `${sayRelation(type)} ${to.label}${basis === 'editorial' ? ` (${OUR_READING})` : ''}`;
}

const STATUTORY: Readonly<Record<StructureBody['statutory'], string | null>> = {
  yes: 'statutory',
  no: 'not statutory',
  differs: 'statutory? the documents differ',
  'not said': null,
};

export function sayStatutory({ statutory }: Pick<StructureBody, 'statutory'>): string | null {
  return STATUTORY[statutory];
}

/** "1 April 2023: succeeded by NHS England", or what a source of no day says. */
export function saySuccession({ succession }: StructureBody): string | null {
  if (!succession) return null;
  const day = succession.development ? sayDevelopmentDate(succession.development) : null;
  return `Succeeded by ${succession.to.title}${day ? `, ${day}` : ''}`;
}

/** "42 integrated care boards become 36, 1 April 2026" */
export function sayChange({ development }: Change): string {
  return `${development.title}, ${sayDevelopmentDate(development)}`;
}

/** What the drawing says of a body as of an era, with the address of what it rests on: the latest, and how many more. */
export function sinceOf(body: StructureBody, era: Era): { text: string; url: string; gone: boolean } | null {
  if (isGone(body, era))
    return {
      text: saySuccession(body)!,
      url: body.succession!.development?.url ?? body.url,
      gone: true,
    };
  const changes = changesSince(body, era);
  const latest = changes.at(-1);
  if (!latest) return null;
  const more = changes.length > 1 ? ` (and ${changes.length - 1} more)` : '';
  return { text: `Since 2022: ${sayChange(latest)}${more}`, url: latest.development.url, gone: false };
}

/** How many boards there were, said in the area of the system. */
export function sayBoards({ boards }: StructureModel, era: Era): string | null {
  const { boards: now } = boards[era];
  if (!now) return null;
  const then = boards['2022'].boards;
  const before = era !== '2022' && then !== now ? ` (${then} in 2022)` : '';
  return `${now} in England${before}`;
}

/** Who answers to whom and who commissions whom, as far as the records say it: what a source says, then our reading. */
export function sayAnswers(model: StructureModel): string {
  const answers = sayJoined('answers-to', model);
  const commissions = sayJoined('commissions', model);
  return [
    answers.said
      ? `Who answers to whom: ${answers.said}.`
      : 'No document here says outright who answers to whom.',
    answers.read && `In our reading: ${answers.read}.`,
    commissions.said && `Who commissions, which is to arrange and pay for: ${commissions.said}.`,
    commissions.read &&
      `Who commissions, which is to arrange and pay for, in our reading: ${commissions.read}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "toll board to NHS England and footpath to toll board", of bodies that had not given way by the end of 2022, widest first. */
function sayJoined(
  type: RelationType,
  { relations, bodies }: StructureModel,
): { said: string; read: string } {
  const standing = bodies.filter((body) => !isGone(body, '2022'));
  const links = standing.flatMap(({ id }) =>
    relations.filter((link) => link.type === type && link.from.id === id),
  );
  const say = (some: readonly BodyLink[]) =>
    sayList(
      some.map(({ from, to }) => `${nameOf(from)} ${type === 'answers-to' ? 'to' : 'for'} ${nameOf(to)}`),
    );
  return {
    said: say(links.filter(({ basis }) => basis !== 'editorial')),
    read: say(links.filter(({ basis }) => basis === 'editorial')),
  };
}

/** Within a sentence: an owner is called by its own name, a structure by a common noun. */
function nameOf({ title, kind }: Pick<StructureBody, 'title' | 'kind'>): string {
  return kind === 'owner' ? title : title.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

/** "As of 2022", "As seen by 1 July 2026" */
export function sayEra(era: Era): string {
  return era === '2022' ? 'As of 2022' : `As seen by ${sayDate(ERA_ENDS[era])}`;
}

/** What has come of the bodies drawn, in a sentence or two. */
export function sayEraStatus({ bodies }: StructureModel, era: Era): string {
  const gone = bodies.filter((body) => isGone(body, era));
  const changed = bodies.filter((body) => !isGone(body, era) && changesSince(body, era).length > 0);
  const goneSaid = gone.length
    ? `${sayCount(gone.length, 'body is', 'bodies are')} marked as succeeded: ${sayList(gone.map(({ label }) => label))}.`
    : '';
  const changedSaid =
    era === '2022'
      ? ''
      : changed.length
        ? `Later developments are marked at ${changed.length}: ${sayList(changed.map(({ label }) => label))}.`
        : 'No later development is marked.';
  return [`${sayEra(era)}.`, goneSaid, changedSaid].filter(Boolean).join(' ');
}

/** "System: integrated care system (ICS)" */
export function sayArea({ label, body }: StructureArea): string {
  return body && body.title.toLowerCase() !== label.toLowerCase()
    ? `${label}: ${body.title.replace(/^./, (first) => first.toLowerCase())} (${body.label})`
    : label;
}

/** "people: between 1 and 3 million", as the record prints it. */
export function sayPeople({ population }: Pick<StructureBody, 'population'>): string | null {
  return population && `people: ${population}`;
}

/** The full name of a body in a drawing: what it is, then how it stands, then what has come since. */
export function sayItem(body: StructureBody, { relations }: StructureModel, era: Era): string {
  const links = relations
    .filter(({ from, type }) => from.id === body.id && type !== 'succeeded-by')
    .map(sayLink);
  const since = sinceOf(body, era)?.text;
  const standings = links.length ? `${capital(sayList(links))}` : null;
  return [sayBody(body), standings, since].filter(Boolean).join('. ');
}

/** What the status line says when a body is picked out. */
export function sayBodyPicked(body: StructureBody, { relations }: StructureModel): string {
  const out = relations.filter(({ from }) => from.id === body.id).map(sayLink);
  const back = relations
    .filter(({ to, from }) => to.id === body.id && from.id !== body.id)
    .map(
      ({ type, from, basis }) =>
        `${RELATION_TYPES[type].backward.toLowerCase()} ${from.label}${basis === 'editorial' ? ` (${OUR_READING})` : ''}`,
    );
  const lines = [...out, ...back];
  return [
    `${sayName(body)}, ${LEVEL_LABELS[body.level].toLowerCase()} level.`,
    lines.length ? `${capital(lines.join('; '))}.` : 'No line joins it to another body drawn.',
  ].join(' ');
}

/** What the status line says when an action is picked out; `bodies` are those that it touches. */
export function sayActionPicked(action: Action, bodies: readonly StructureBody[]): string {
  const levels = action.levels.map(({ level }) => LEVEL_LABELS[level].toLowerCase());
  return [
    `${sayActionName(action)}: ${action.title}.`,
    levels.length
      ? `To be done at ${sayList(levels)} level${levels.length === 1 ? '' : 's'}.`
      : 'It names no level.',
    bodies.length
      ? `Touches ${sayList(bodies.map(({ label }) => label))}.`
      : 'It names no body that is drawn.',
  ].join(' ');
}

export function capital(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}

import { sayDate, sayDevelopmentDate } from '../model/dates.ts';
import type { RelationType } from '../model/relation-types.ts';
import { LEVEL_LABELS, type Level } from '../model/vocabularies.ts';
import { sayCount, sayList } from '../model/words.ts';
import type { Action } from './levels-model.ts';
import { sayActionName, sayBody } from './levels-words.ts';
import { chooseChange } from './structure-changes.ts';
import { nameOf, sayLink } from './structure-links.ts';
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

/**
 * What is to be done at a level, in our words after the record of the body that is named: what the stocktake asks for, and
 * not what is done. By the last part of the level's own address.
 */
const LEVEL_DUTIES: Readonly<Record<string, { text: string; after: string }>> = {
  place: {
    text: 'The stocktake asks: bring together here the teams for discharge, virtual wards, mental health crisis, care homes and urgent community response; co-ordinate here vaccination, screening and health checks',
    after: 'place',
  },
  neighbourhood: {
    text: 'The stocktake would have its integrated team support people with several long-term conditions, give urgent care on the day where appropriate, and do more in prevention',
    after: 'integrated-neighbourhood-team',
  },
};

export function dutiesOf({ slug }: Pick<StructureBody, 'slug'>): { text: string; after: string } | null {
  return LEVEL_DUTIES[slug] ?? null;
}

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

/** "Integrated care board (ICB)" */
export function sayName({ title, label }: Pick<StructureBody, 'title' | 'label'>): string {
  return label === title ? title : `${title} (${label})`;
}

const STATUTORY: Readonly<Record<StructureBody['statutory'], string | null>> = {
  yes: 'statutory',
  no: 'not statutory',
  differs: 'the documents differ on whether it is statutory',
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

/**
 * What the drawing says of a body as of an era, with the address of what it rests on: its end, or else the weightiest of
 * what has come since, and how much more.
 */
export function sinceOf(body: StructureBody, era: Era): { text: string; url: string; gone: boolean } | null {
  const { succession } = body;
  if (succession && isGone(body, era))
    return {
      text: succession.development
        ? `Until ${sayDevelopmentDate(succession.development)}; succeeded by ${nameOf(succession.to)}`
        : `Succeeded by ${nameOf(succession.to)}; no day is given`,
      url: succession.development?.url ?? body.url,
      gone: true,
    };
  const change = chooseChange(body, era);
  if (!change) return null;
  const others = changesSince(body, era).length - 1;
  const more = others ? ` (and ${others} more)` : '';
  return { text: `Since 2022: ${sayChange(change)}${more}`, url: change.development.url, gone: false };
}

/** How many boards there were, said in the area of the system. */
export function sayBoards({ boards }: StructureModel, era: Era): string | null {
  const { boards: now } = boards[era];
  if (!now) return null;
  const then = boards['2022'].boards;
  const before = era !== '2022' && then !== now ? ` (${then} in 2022)` : '';
  return `${now} in England${before}`;
}

/** "End of 2022", "1 July 2026" */
export function sayEra(era: Era): string {
  return era === '2022' ? 'End of 2022' : sayDate(ERA_ENDS[era]);
}

/** What has come of the bodies drawn, in a sentence or two. */
export function sayEraStatus({ bodies }: StructureModel, era: Era): string {
  const gone = bodies.filter((body) => isGone(body, era));
  const changed = bodies.filter((body) => !isGone(body, era) && changesSince(body, era).length > 0);
  const marked = sayCount(changed.length, 'other body bears', 'other bodies bear');
  return [
    `${sayEra(era)}.`,
    gone.length ? `Ended by then: ${sayList(gone.map(nameOf))}.` : '',
    era === '2022' ? '' : `${capital(marked)} the mark of a later development.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "System: integrated care system (ICS)" */
export function sayArea({ label, body }: StructureArea): string {
  return body && body.title.toLowerCase() !== label.toLowerCase()
    ? `${label}: ${body.title.replace(/^./, (first) => first.toLowerCase())} (${body.label})`
    : label;
}

/** "size in people: between 1 and 3 million", as the record prints it. */
export function sayPeople({ population }: Pick<StructureBody, 'population'>): string | null {
  return population && `size in people: ${population}`;
}

/** The full name of a body in a drawing: what it is, then how it stands, then what has come since. */
export function sayItem(body: StructureBody, { relations }: StructureModel, era: Era): string {
  const links = relations
    .filter(({ from, type }) => from.id === body.id && type !== 'succeeded-by')
    .map((link) => sayLink(link, era));
  const since = sinceOf(body, era)?.text;
  const standings = links.length ? `${capital(sayList(links))}` : null;
  return [sayBody(body), standings, since].filter(Boolean).join('. ');
}

/** What the status line says when a body is picked out, as all is on the last day followed. */
export function sayBodyPicked(body: StructureBody, { relations }: StructureModel): string {
  const lines = [
    ...relations.filter(({ from }) => from.id === body.id).map((link) => sayLink(link, '2026')),
    ...relations.filter(({ to }) => to.id === body.id).map((link) => sayLink(link, '2026', 'backward')),
  ];
  return [
    `${sayName(body)}, ${LEVEL_LABELS[body.level].toLowerCase()} level.`,
    lines.length ? `${capital(lines.join('; '))}.` : 'No line joins it to another body drawn.',
  ].join(' ');
}

/** "All of England. 3 bodies drawn." */
export function sayLevelPicked(area: StructureArea, model: StructureModel): string {
  return `${area.label} level. ${LEVEL_MEANS[area.level]}. ${sayDrawn(area, model)}.`;
}

/** How many bodies are drawn at a level, or what the records say where there is none. */
export function sayDrawn({ level, bodies }: StructureArea, { boards }: StructureModel): string {
  const { regions } = boards['2022'];
  if (bodies.length) return `${sayCount(bodies.length, 'body is', 'bodies are')} drawn at this level`;
  const why =
    level === 'region' && regions ? `; integrated care boards lie in ${sayCount(regions, 'NHS region')}` : '';
  return `No body is drawn at this level${why}`;
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

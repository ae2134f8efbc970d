/** A number that is part of a name, and so is no fact. */
export interface NumberName {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Where numbers don't count, with the reason. Taken out of a text before any fact is read from it. */
export const NUMBER_NAMES: readonly NumberName[] = [
  { pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu, reason: 'a postcode: SW17 0RE' },
  {
    pattern: /\b(?!Q[1-4]\b)\p{L}[\p{L}_]*\d[\p{L}\p{N}_]*/gu,
    reason: 'letters run into the digit: Core20PLUS5, CC4C, FY2',
  },
  {
    pattern: /(?<![\p{L}\p{N}£.,])\d(?![KM]\b)\p{Lu}s?\b/gu,
    reason: 'a capital follows a single digit and is no magnitude: 4Rs, 5G',
  },
  { pattern: /\bCovid[- ]19\b/giu, reason: 'name of the disease' },
  { pattern: /\bNHS[- ](?:111|999)\b/gu, reason: 'telephone service' },
  {
    pattern:
      /\b(?:111|999)(?= (?:calls?|callers|clinical|out-of-hours|online|services?|providers?|telephone|triage)\b)/gu,
    reason: 'telephone service, without "NHS" before it',
  },
  {
    pattern: /(?<=\b(?:via|through|call|calling|ring|ringing|dial) )(?:111|999)\b/gu,
    reason: 'telephone service',
  },
  { pattern: /\bFramework 15\b/gu, reason: "Health Education England's Strategic Framework 15" },
  { pattern: /\bCouch to (?:5 ?k|five k)\b/giu, reason: 'running programme' },
  { pattern: /\bSI \d{4}\/\d+\b/gu, reason: 'number of a statutory instrument' },
  { pattern: /\b(?:Five|5)[- ]Year Forward View\b/gu, reason: 'title of a plan' },
  { pattern: /\b(?:Ten|10)[- ]Year (?:Health )?Plan\b/gu, reason: 'title of a plan' },
];

const NUMBER = String.raw`(?:[12]\d|[1-9])[a-o]?(?![\p{L}\p{N}%]|[.,:]\d)`;
const LABEL = String.raw`(?:actions?|parts?|rooms?|themes?|sessions?|fig(?:ure)?s?\.?|tables?)`;

/**
 * References to our own records, or to a place in a source, which count no more than names do: "shared action 7",
 * "actions 1, 2 and 3", "part 7b", "breakout room 4", "Fig 1", `shared-action-7#7b`, `annex/7`. Numbers above 29
 * count even behind such a word, for no list here is as long.
 */
export const REFERENCES: readonly RegExp[] = [
  /\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[1-9]\d*\b/gu,
  /\b(?:shared|high-impact)-action-\d+(?:#\d*[a-z])?\b/gu,
  new RegExp(
    String.raw`\b${LABEL}[ -]${NUMBER}(?:(?:, ${NUMBER})*,? (?:and|or|to|&) ${NUMBER}|-${NUMBER})?`,
    'giu',
  ),
];

import { findAcronyms } from './acronyms.ts';
import { withoutAddresses } from './blank-out.ts';

/** Longer runs of capitals are headings or lists of names, and are cut at each "and". Well under the ten words of a run. */
const LONGEST = 7;
const CAPITALISED = String.raw`(?:\p{Lu}[\p{L}\p{N}'’&-]*)`;
const NAME = new RegExp(
  String.raw`${CAPITALISED}(?:(?: (?:of|for|and|the|of the|for the|&|de))? ${CAPITALISED})*`,
  'gu',
);
// Words that open sentences and name nothing.
const OPENERS =
  /^(?:(?:of|for|and|the|de|&) |(?:A|An|And|As|At|All|Although|Another|Any|Both|But|By|Each|For|From|He|Her|His|How|However|I|If|In|Is|It|Its|Many|Most|My|No|Not|Of|On|One|Only|Or|Other|Our|Over|She|Since|So|Some|Such|That|The|Their|There|These|They|This|Those|Through|To|Under|We|What|When|Where|Whether|While|Who|Why|With|Within|Without|You|Your) )/u;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

function isSentenceStart(text: string, at: number): boolean {
  return (
    /(?:^|[.?!:•*][’'”")\]*]*\s+|[-–(*[]\s*|\n\s*)["'‘“*([]*$/u.test(text.slice(Math.max(0, at - 6), at)) ||
    at === 0
  );
}

// A list of people and posts is often printed in the order of the alphabet. In any other order it can't be read off again.
const backwards = (name: string): string => [...name].reverse().join('');

/**
 * Finds the proper names of a text: runs of capitalised words ("Surrey Heartlands", "Department of Health and Social
 * Care"), distinct, sorted from their last letter back, at most seven words each. At the start of a sentence a lone capitalised word is no name,
 * and a word like "The" is no part of one. Acronyms alone are left to acronyms.ts.
 */
export function findProperNames(text: string): string[] {
  const plain = withoutAddresses(text).replace(/\s+/g, ' ');
  const names = [...plain.matchAll(NAME)].flatMap((match) => {
    const atStart = isSentenceStart(plain, match.index);
    let run = match[0].replace(/['’]s?$/u, '');
    while (OPENERS.test(run)) run = run.replace(OPENERS, '');
    const capitals = run.match(new RegExp(CAPITALISED, 'gu')) ?? [];
    const isOpener = capitals.length === 1 && atStart && run === match[0];
    if (isOpener || run.length < 3 || MONTH.test(run) || OPENERS.test(`${run} `)) return [];
    if (capitals.every((word) => findAcronyms(word).length > 0)) return [];
    return run.split(' ').length <= LONGEST
      ? [run]
      : run.split(' and ').filter((part) => part.split(' ').length <= LONGEST);
  });
  return [...new Set(names)].sort((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
}

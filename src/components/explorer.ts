import type { Kind } from '../model/kinds.ts';

/** A diagram of the explorer: its page, what it shows, and the kinds whose lists it explains. */
export interface Diagram {
  title: string;
  url: string;
  says: string;
  kinds: readonly Kind[];
}

/** In the order in which a newcomer best meets them. */
export const DIAGRAMS: readonly Diagram[] = [
  {
    title: 'How a system fits together',
    url: '/explore/structure/',
    says: 'What sits inside what, who answers to whom, and what has changed since: nested, as a tree, or as a table.',
    kinds: ['structure'],
  },
  {
    title: 'Which action is asked at which level',
    url: '/explore/#levels',
    says: 'The 24 numbered actions at the levels at which they are to be done, with the bodies there.',
    kinds: ['shared-action', 'high-impact-action'],
  },
  {
    title: 'Who owns what',
    url: '/explore/owners/',
    says: 'Every ask by owner and level: where asks gather, and where nobody is named.',
    kinds: ['owner'],
  },
  {
    title: 'What says what',
    url: '/explore/documents/',
    says: 'The five documents by theme: who speaks to it, how strongly, and where they agree or differ.',
    kinds: ['theme', 'policy-recommendation', 'source'],
  },
  {
    title: 'The training pathway',
    url: '/explore/training/',
    says: 'From medical school to the end of a career: what is asked, which programmes there are, what stands in the way.',
    kinds: ['training-recommendation', 'programme'],
  },
  {
    title: 'The timeline',
    url: '/explore/timeline/',
    says: 'Acts, reports, the dates that the documents set and what came later, with what had been asked by then.',
    kinds: ['event', 'development'],
  },
  {
    title: 'The figures',
    url: '/explore/figures/',
    says: 'Every printed series as a chart, to be read by eye and by ear, with its table, its source and its base.',
    kinds: ['figure'],
  },
];

import type { Reader } from '../../model/vocabularies.ts';

/** A way in for one kind of reader. */
export interface Door {
  reader: Reader;
  segment: string;
  url: string;
  /** On the home page, in the reader's own words. */
  label: string;
  title: string;
  lede: string;
  /** A kind whose hue the door has. */
  hue: 'k-training-recommendation' | 'k-structure' | 'k-owner';
}

export const DOORS: readonly Door[] = [
  {
    reader: 'educator',
    segment: 'educators',
    url: '/for/educators/',
    label: 'I teach',
    title: 'For educators',
    lede: 'Planning a session, a placement or a programme: everything that the five documents ask of training, by stage and theme, with who said it, what stands in the way and who already does it.',
    hue: 'k-training-recommendation',
  },
  {
    reader: 'trainee',
    segment: 'trainees',
    url: '/for/trainees/',
    label: 'I am learning',
    title: 'For trainees',
    lede: 'How a system fits together, what every acronym means and how the bodies that sound alike differ: in plain words, each with the passage that it rests on.',
    hue: 'k-structure',
  },
  {
    reader: 'board',
    segment: 'boards',
    url: '/for/boards/',
    label: 'I sit on a board',
    title: 'For boards',
    lede: 'What was asked of integrated care systems and boards, at which level, under what condition and by when; who the owners of 2022 are now; and what came since.',
    hue: 'k-owner',
  },
];

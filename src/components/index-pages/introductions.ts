import type { Kind } from '../../model/kinds.ts';

/** What stands at the head of each index page. */
export const INDEX_INTRODUCTIONS: Readonly<Record<Kind, string>> = {
  'shared-action':
    'The annex of the Fuller Stocktake asks 15 things, each with an owner printed beside it. Here each is taken apart into what is asked, of whom, at which level and on what condition.',
  'high-impact-action':
    'Trainees and early career GPs at the Big GP Consultation named nine actions that would do most for general practice. The report prints them without numbers; ours follow its order.',
  'training-recommendation':
    'Every ask about education, training, supervision and careers, whichever of the five documents makes it: by stage of training, then by theme.',
  'policy-recommendation':
    'Every other ask in the five documents beyond the numbered actions: what is asked, of whom, how strongly, and which action it belongs to.',
  'case-study':
    'The places and services that the documents hold up as examples: who did what, with which figures, and what it shows.',
  role: 'The people whom the documents speak of: what each does, where, and what is asked for them.',
  programme:
    'Schemes, funds and courses that the documents name: what each is, who runs it, and what it delivers.',
  figure:
    'Every statistic in the five documents with its unit, its base where one is printed, its date and the passage that prints it.',
  event:
    'From the founding of the NHS to the deadlines that the documents set: what happened or was to happen, and when.',
  development:
    'What public pages tell of the years after the documents. Later is not the same as because of: none of these is said to have delivered an ask.',
  icb: 'The 42 integrated care boards of July 2022 and the 36 since 1 April 2026: an old name leads to its successor or successors.',
  owner:
    'Every body that the asks name, as the sources name it, with all that is asked of it and what has become of it since.',
  structure:
    'How integrated care is put together, from the system to the practice: what each body is, whom it serves and how it stands to the others.',
  theme:
    'What the five documents say together on one matter: where they agree, where they differ, and every record that touches it.',
  term: 'Every acronym and term of art on these pages, in plain words.',
  source:
    'The five documents that the atlas restates, section by section, with the records that rest on each passage.',
};

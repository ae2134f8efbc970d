import type { Kind } from '../../model/kinds.ts';

/** What stands at the head of each index page. */
export const INDEX_INTRODUCTIONS: Readonly<Partial<Record<Kind, string>>> = {
  'shared-action':
    'The annex of the Fuller Stocktake asks 15 things, each with an owner printed beside it. Here each is taken apart into what is asked, of whom, at which level and on what condition.',
  'high-impact-action':
    'Trainees and early career GPs at the Big GP Consultation named nine actions that would do most for general practice. The report prints them without numbers; ours follow its order.',
  owner:
    'Every body that the actions name, as the sources name it, with all that is asked of it and what has become of it since.',
  structure:
    'How integrated care is put together, from the system to the practice: what each body is, whom it serves and how it stands to the others.',
  theme:
    'What the five documents say together on one matter: where they agree, where they differ, and every record that touches it.',
  term: 'Every acronym and term of art on these pages, in plain words.',
  source:
    'The five documents that the atlas restates, section by section, with the records that rest on each passage.',
};

import type { Stage } from '../model/vocabularies.ts';

/** Where a record says that the education and training paper finds something lacking. */
export interface GapReading {
  /** Id of the record that says so. */
  record: string;
  /** Words of the one statement in the record that says so. */
  says: string;
  /** The crossings that it is about: stage, and the slug of a theme; null for the stage as a whole. Our reading. */
  at: readonly (readonly [Stage, string | null])[];
}

/** The source whose word a gap rests on. */
export const GAP_SOURCE = 'education-training';

/**
 * What the education and training paper says is missing, too little or unclear. The words shown are those of the
 * records; which statement is a gap, and at which crossing it stands, is the editors' reading.
 */
export const GAP_READINGS: readonly GapReading[] = [
  {
    record: 'programme-undergraduate-medical-degree',
    says: 'Programmes prepare future doctors too little',
    at: [['undergraduate', null]],
  },
  {
    record: 'programme-gp-specialty-training',
    says: 'no longer covers the breadth',
    at: [['specialty-training', null]],
  },
  {
    record: 'programme-gp-fellowship',
    says: 'feel underprepared',
    at: [['newly-qualified', null]],
  },
  {
    record: 'training-build-in-medical-generalism',
    says: 'failed to represent primary care adequately',
    at: [['undergraduate', 'training']],
  },
  {
    record: 'training-authentic-primary-care-exposure',
    says: 'restricts how many students can be accommodated',
    at: [['undergraduate', 'training']],
  },
  {
    record: 'training-prioritise-collaborative-skills',
    says: 'does not yet give enough weight to such skills',
    // The paper says it of medical education, then of medical schools; newer GP training teaches such skills, it says.
    at: [['undergraduate', 'training']],
  },
  {
    record: 'training-promote-general-practice-in-medical-schools',
    says: 'skills often overlooked, such as holism, leadership and continuous care',
    at: [
      ['undergraduate', 'leadership'],
      ['undergraduate', 'continuity-of-care'],
    ],
  },
  {
    record: 'programme-learning-together',
    says: 'It was not widespread',
    at: [['specialty-training', 'primary-secondary-interface']],
  },
  {
    record: 'training-shift-undergraduate-training-to-collaborative-generalism',
    says: 'cross-organisational and cross-disciplinary training lack emphasis',
    at: [['undergraduate', 'primary-secondary-interface']],
  },
  {
    record: 'high-impact-action-8',
    says: 'few chances for undergraduates to be taught together',
    at: [['undergraduate', 'additional-roles']],
  },
  {
    record: 'training-make-population-health-and-leadership-key-tenets',
    says: 'Undergraduate programmes lack an understanding of population health',
    at: [['undergraduate', 'prevention']],
  },
  {
    record: 'training-invest-in-practices-for-longer-student-placements',
    says: 'finds it unclear, above all since the workforce plan',
    at: [
      ['undergraduate', 'supervision'],
      ['specialty-training', 'supervision'],
    ],
  },
  {
    record: 'training-develop-leadership-throughout-training',
    says: 'lacks the capacity to cover leadership fully',
    at: [['specialty-training', 'leadership']],
  },
  {
    record: 'programme-gp-fellowship',
    says: 'Uncertain are its capacity',
    at: [['newly-qualified', 'leadership']],
  },
  {
    record: 'training-use-academic-primary-care-in-gp-training',
    says: 'Opportunities stay relatively few',
    at: [
      ['specialty-training', 'improvement-support'],
      ['career-long', 'improvement-support'],
    ],
  },
  {
    record: 'training-give-excellent-continuing-professional-development',
    says: 'is not yet clear',
    at: [['career-long', 'workforce-supply']],
  },
];

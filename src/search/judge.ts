/** Who asks: an educator of GPs, a GP in training, or an officer of an integrated care board. */
export const USERS = ['educator', 'trainee', 'board'] as const;

/** A query as somebody types it, and which records would satisfy it. */
export interface JudgedQuery {
  user: (typeof USERS)[number];
  query: string;
  /** Ids of one to three records, best first; any of them is an answer. */
  answers: readonly string[];
  /** True where the words are the reader's and not the sources'. */
  ownWords: boolean;
  /** True where the query is only reported: ranking is never tuned on it. */
  heldOut: boolean;
}

/** A judged query, and at which place its first answer stood: 1 is the top, null where none was listed. */
export interface Judgement {
  judged: JudgedQuery;
  place: number | null;
}

/** How well a set of queries was answered: shares of it between 0 and 1. */
export interface Report {
  set: string;
  queries: number;
  successAt1: number;
  successAt3: number;
  successAt10: number;
  meanReciprocalRank: number;
}

/** @param found ids of the records that a search lists, best first */
export function judge(judged: JudgedQuery, found: readonly string[]): Judgement {
  const index = found.findIndex((id) => judged.answers.includes(id));
  return { judged, place: index < 0 ? null : index + 1 };
}

/** The report of the tuning set and of the held-out one, each followed by its users and by its own words. */
export function reportJudgements(judgements: readonly Judgement[]): Report[] {
  return [false, true].flatMap((heldOut) => {
    const name = heldOut ? 'held out' : 'tuning';
    const set = judgements.filter(({ judged }) => judged.heldOut === heldOut);
    return [
      reportSet(name, set),
      ...USERS.map((user) =>
        reportSet(
          `${name}, ${user}`,
          set.filter(({ judged }) => judged.user === user),
        ),
      ),
      reportSet(
        `${name}, own words`,
        set.filter(({ judged }) => judged.ownWords),
      ),
    ];
  });
}

/** Of an empty set, every share is 0. */
function reportSet(set: string, judgements: readonly Judgement[]): Report {
  const places = judgements.map(({ place }) => place ?? Infinity);
  const share = (worth: (place: number) => number) =>
    places.reduce((sum, place) => sum + worth(place), 0) / (places.length || 1);
  const within = (most: number) => share((place) => (place <= most ? 1 : 0));
  return {
    set,
    queries: places.length,
    successAt1: within(1),
    successAt3: within(3),
    successAt10: within(10),
    meanReciprocalRank: share((place) => 1 / place),
  };
}

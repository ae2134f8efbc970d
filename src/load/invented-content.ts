import type { ContentFile } from './read-content.ts';

// An invented source and records, small enough to see through, for tests of the gate.
const PASSAGES = {
  format: 'integration-atlas-fingerprint',
  version: 1,
  source: 'invented-report',
  runWords: 10,
  sections: [
    {
      id: 'annex',
      title: 'Annex',
      passages: [{ id: 'annex/1', words: 30, facts: ['date:2024-04'], names: [], acronyms: [] }],
    },
  ],
  runs: '',
};

const ASK = `---
title: Build one team for each neighbourhood
summary: Systems are asked to build a team in each neighbourhood by April 2024.
cites: [invented-report annex/1]
themes: [theme-teams]
levels: [neighbourhood]
stages: []
owners: [{ owner: owner-systems, as: lead }]
parts:
  - id: 1a
    text: Build a team in each neighbourhood.
    verb: Build
    strength: direct
    when: by April 2024
    dates: [{ date: 2024-04, kind: deadline }]
relations:
  - { type: concerns, to: owner-systems, basis: editorial, why: It is asked of systems. }
checked: 2026-11-20
---

## Why it is asked

Teams that share a place help the people there. <Cite at="invented-report annex/1" />

<Editorial for="educator" question="Who teaches here?">
A note.
</Editorial>
<Editorial for="trainee" question="Who learns here?">
A note.
</Editorial>
<Editorial for="board" question="Who pays here?">
A note.
</Editorial>
`;

/** Sound content, by path. */
export const INVENTED_CONTENT: Readonly<Record<string, string>> = {
  'content/sources/invented-report.fingerprint.json': JSON.stringify(PASSAGES),
  'content/sources/invented-report.passages.yaml': '"annex/1": Asks for teams.\n',
  'content/plain-acronyms.txt': 'UK # known to everybody\n',
  'content/redirects.csv': 'from,to\n',
  'content/shared-action/1.mdx': ASK,
  'content/owner/systems.mdx': `---
title: Systems
summary: Bodies that plan care.
short: SYS
scope: system
cites: [invented-report annex/1]
themes: [theme-teams]
checked: 2026-11-20
---
`,
  'content/theme/teams.mdx': `---
title: Teams
summary: Who works together.
checked: 2026-11-20
---
`,
  'content/source/invented-report.mdx': `---
title: An invented report
short: Invented report
summary: A report invented for tests.
author: Nobody
publisher: Nobody
date: 2022
evidence: None.
checked: 2026-11-20
---
`,
};

/** The invented content as files, with some of it changed; `null` leaves a file out. */
export function inventedFiles(changes: Readonly<Record<string, string | null>> = {}): ContentFile[] {
  return Object.entries({ ...INVENTED_CONTENT, ...changes })
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

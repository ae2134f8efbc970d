import { formatFingerprint, makeFingerprint } from '../provenance/index.ts';

// Changes to the invented content of src/load/, so that every field has a value and no two sides look alike.
const PASSAGES = [
  'Build teams by April 2024.',
  'A host may offer rooms.',
  'Rooms were few.',
  'Review rooms each year.',
].map((text, i) => ({
  source: 'invented-report',
  passage: `annex/${i + 1}`,
  section: 'annex',
  title: 'Annex',
  text,
}));

const ASIDES = ['educator', 'trainee', 'board']
  .map(
    (reader) =>
      `<Editorial for="${reader}" question="What of the ${reader}?">\nFor one reader.\n</Editorial>\n`,
  )
  .join('');

/**
 * Two actions joined part to part, two owners in three roles, a structure with members, a theme with records, a later
 * note with its source and one without: for `inventedFiles()`.
 */
export const INVENTED_CHANGES: Readonly<Record<string, string>> = {
  'content/sources/invented-report.fingerprint.json': formatFingerprint(
    makeFingerprint('invented-report', PASSAGES),
  ),
  'content/sources/invented-report.passages.yaml': PASSAGES.map(
    ({ passage }) => `"${passage}": Of teams and rooms.\n`,
  ).join(''),
  'content/shared-action/1.mdx': `---
title: Build teams
summary: Systems are asked for teams.
cites: [invented-report annex/1]
themes: [theme-teams]
levels: [neighbourhood]
stages: [foundation, career-long]
owners: [{ owner: owner-systems, as: lead }, { owner: owner-hosts, as: with }]
parts:
  - id: 1a
    text: Build a team.
    verb: Build
    strength: direct
    when: by April 2024
    dates: [{ date: 2024-04, kind: deadline }]
  - id: 1b
    text: Offer the team a room.
    verb: may offer
    strength: could
    owners: [{ owner: owner-hosts, as: named }]
    levels: [place, practice]
    condition: where a host agrees
    cites: [invented-report annex/2]
relations:
  - { type: extends, from: 1b, to: shared-action-2#2a, basis: editorial, why: Both are about rooms. }
checked: 2026-11-20
---

## What stands in the way

Rooms are few. <Cite at="invented-report annex/3" />

${ASIDES}
<Later none="2026-11">
No word of rooms was found.
</Later>
`,
  'content/development/teams.mdx': `---
title: Teams came
summary: Teams were reported.
date: 2023-04-01
publisher: The Invented Post
document: Teams arrive
url: https://post.example/teams
standing: secondary
seen: 2026-07
relations:
  - { type: later-related, to: shared-action-1#1a, basis: later, why: Teams came. }
checked: 2026-11-20
---
`,
  'content/shared-action/2.mdx': `---
title: Review rooms
summary: Systems are asked to look at rooms.
cites: [invented-report annex/4]
themes: [theme-teams]
levels: [system]
stages: []
owners: [{ owner: owner-systems, as: lead }]
parts:
  - { id: 2a, text: Review the rooms., verb: Review, strength: direct }
checked: 2026-11-20
---

## Where the wording differs

${ASIDES}
<Editorial>
For all readers.
</Editorial>
`,
  'content/structure/team.mdx': `---
title: Team
summary: People who work together.
short: TM
levels: [neighbourhood]
population: the people of a neighbourhood
statutory: not said
asOf: 2022
members: [Nurses, Link workers]
cites: [invented-report annex/1]
themes: [theme-teams]
relations:
  - { type: sits-on, to: structure-board, basis: editorial, why: A team speaks on the board. }
checked: 2026-11-20
---
`,
  'content/structure/board.mdx': `---
title: Board
summary: Where teams are heard.
levels: [place]
statutory: 'no'
asOf: 2022
cites: [invented-report annex/2]
themes: [theme-rooms]
checked: 2026-11-20
---
`,
  'content/owner/systems.mdx': `---
title: Systems
summary: Bodies that plan care.
short: SYS
scope: system
cites: [invented-report annex/1]
themes: [theme-teams]
relations:
  - { type: serves, to: structure-team, basis: editorial, why: Systems pay for teams. }
checked: 2026-11-20
---
`,
  'content/owner/hosts.mdx': `---
title: Hosts
summary: Bodies that have rooms.
scope: other
cites: [invented-report annex/2]
themes: [theme-rooms]
relations:
  - { type: serves, to: structure-team, basis: editorial, why: Hosts give teams a place. }
checked: 2026-11-20
---
`,
  'content/term/room.mdx': `---
title: Room
summary: A place with a door.
voice: editorial
warning: Not a hall.
checked: 2026-11-20
---
`,
  'content/theme/teams.mdx': `---
title: Teams
summary: Who works together.
checked: 2026-11-20
---
`,
  'content/theme/rooms.mdx': `---
title: Rooms
summary: Where people work.
checked: 2026-11-20
---
`,
};

import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const CITE = '<Cite at="a-report annex/1" />';
const later = (attributes: string) => `<Later ${attributes}>\nIt came.\n</Later>`;

describe('a body', () => {
  test('is sections of cited statements, and notes', () => {
    const { sections, notes, problems } = parseBody(
      `Before. ${CITE}

## What it *does*
`.replace(/\*/g, '') +
        `
It [does](term-it) **this**. ${CITE}

- One. ${CITE}
- Two. ${CITE}

<Editorial>
An aside.
</Editorial>

<Editorial for="board" question="Who pays?">
For the board.
</Editorial>

${later('none="2026-07-01"')}
`,
    );
    expect(problems).toEqual([]);
    expect(sections.map(({ slug, blocks }) => [slug, blocks.map(({ type }) => type)])).toEqual([
      [null, ['paragraph']],
      ['what-it-does', ['paragraph', 'list', 'note']],
    ]);
    expect(notes).toMatchObject([
      { voice: 'editorial', for: null, question: null },
      { voice: 'editorial', for: 'board', question: 'Who pays?' },
      { voice: 'later', date: '2026-07-01', title: null, url: null, seen: null },
    ]);
  });

  test.each([
    ['a heading of another depth', `### Deep\n\nText. ${CITE}`, 1, /another depth than ##/],
    ['emphasis in a heading', `## A *b* c\n\nText. ${CITE}`, 1, /other than plain words/],
    ['a link in a heading', `## [It](term-it) is\n\nText. ${CITE}`, 1, /other than plain words/],
    ['code in a heading', `## It \`is\`\n\nText. ${CITE}`, 1, /other than plain words/],
    ['a heading without words', `##\n\nText. ${CITE}`, 1, /has no words/],
    [
      'a heading twice',
      `## It\n\nText. ${CITE}\n\n## It?\n\nText. ${CITE}`,
      5,
      /"It\?" is a heading for the second/,
    ],
    ['a heading that the page has', `## Asks\n\nText. ${CITE}`, 1, /"Asks" is what the page calls/],
    [
      'a heading with nothing under it',
      `Text. ${CITE}\n\n## It\n\n## Then\n\nText. ${CITE}`,
      3,
      /nothing stands under "It"/,
    ],
    [
      'a last heading with nothing under it',
      `## It\n\nText. ${CITE}\n\n## Then`,
      5,
      /nothing stands under "Then"/,
    ],
    ['text within a citation', 'Text. <Cite at="a-report annex/1">More.</Cite>', 1, /<Cite> holds text/],
    [
      'an attribute that no citation has',
      `Text. ${CITE.replace('at=', 'as="x" at=')}`,
      1,
      /<Cite as> is not known: it takes at/,
    ],
    [
      'attributes spread over a citation',
      `Text. ${CITE.replace('at=', '{...x} at=')}`,
      1,
      /<Cite \{…\}> is not known/,
    ],
    [
      'attributes spread over a note',
      '<Editorial {...x}>\nA note.\n</Editorial>',
      1,
      /<Editorial \{…\}> is not known/,
    ],
    [
      'an attribute that is no text',
      '<Editorial for="board" question={x}>\nA note.\n</Editorial>',
      1,
      /has question without a text/,
    ],
    ['an attribute without a value', '<Editorial for>\nA note.\n</Editorial>', 1, /has for without a text/],
    [
      'an attribute twice',
      '<Editorial for="board" for="trainee">\nA note.\n</Editorial>',
      1,
      /has for twice/,
    ],
    [
      'an attribute that no editors’ note has',
      '<Editorial to="board">\nA note.\n</Editorial>',
      1,
      /<Editorial to> is not known/,
    ],
    [
      'an attribute that no later note has',
      later('none="2026" by="x"'),
      1,
      /<Later by> is not known: it takes none/,
    ],
    ['nothing found, until no date', later('none="soon"'), 1, /<Later none="soon"> needs the date/],
    ['nothing found, in the far future', later('none="2222"'), 1, /<Later none="2222"> needs the date/],
    [
      'a note for nobody known',
      '<Editorial for="cat">\nA note.\n</Editorial>',
      1,
      /for is one of educator, trainee, board/,
    ],
    ['an empty note', '<Editorial>\n</Editorial>', 1, /<Editorial> is empty/],
    ['a list in a note', '<Editorial>\nA note.\n\n- A list.\n</Editorial>', 1, /other than paragraphs/],
    [
      'a citation on a line of its own',
      `Text. ${CITE}\n\n${CITE}`,
      3,
      /it ends the paragraph that it is for/,
    ],
    ['a link with a title', `[It](term-it "Title") is. ${CITE}`, 1, /the link to term-it has a title/],
    ['an image', `![It](it.png) is. ${CITE}`, 1, /image is not used inside a paragraph/],
    ['a quotation', '> Text.', 1, /blockquote is not used/],
    [
      'nothing found, without a date',
      '<Later>\nIt came.\n</Later>',
      1,
      /needs the date until which was looked/,
    ],
  ] as const)('is refused for %s', (_what, body, line, says) => {
    const { problems } = parseBody(body);
    expect(problems).toEqual([
      { line, code: 'body-unreadable', what: expect.stringMatching(says) as string },
    ]);
  });
});

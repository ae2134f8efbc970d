import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, EditorialNote, Inline, LaterNote, Note, Section, Statement } from '../model/body.ts';
import { PAGE_IDS, slugOfHeading } from '../model/body.ts';
import { isCalendarDate } from '../model/schemas/fields.ts';
import { READERS } from '../model/vocabularies.ts';
import { parseCites } from './parse-cites.ts';

/** What is wrong in a body; `line` counts from the body's first line. */
export interface BodyProblem {
  line: number;
  what: string;
  code: 'body-unreadable' | 'statement-uncited' | 'passage-unknown';
}

export interface ParsedBody {
  sections: Section[];
  notes: Note[];
  problems: BodyProblem[];
}

const processor = unified().use(remarkParse).use(remarkMdx);

/**
 * Reads the MDX below a record's front matter into sections of cited statements and notes.
 * Only what the page can show is allowed; everything else is a problem, and all problems come at once.
 */
export function parseBody(body: string): ParsedBody {
  const reader = new BodyReader();
  try {
    for (const node of processor.parse(body).children) reader.read(node);
  } catch (error) {
    const { line, reason = String(error) } = error as { line?: number; reason?: string };
    // A tag that never closes has its place in the reason alone: "(3:1-3:12)".
    const [, named = '1'] = /\((\d+):/.exec(reason) ?? [];
    reader.problem(line ?? Number(named), reason);
  }
  return reader.finish();
}

class BodyReader {
  private readonly sections: (Section & { blocks: Block[] })[] = [];
  /** The line of each section's heading. */
  private readonly headingLines: number[] = [];
  private readonly notes: Note[] = [];
  private readonly problems: BodyProblem[] = [];

  problem(line: number, what: string, code: BodyProblem['code'] = 'body-unreadable'): void {
    this.problems.push({ line, what, code });
  }

  finish(): ParsedBody {
    for (const [i, { heading, blocks }] of this.sections.entries())
      if (!blocks.length) this.problem(this.headingLines[i] ?? 1, `nothing stands under "${heading}".`);
    return { sections: this.sections, notes: this.notes, problems: this.problems };
  }

  read(node: RootContent): void {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      this.readHeading(node, line);
    } else if (node.type === 'paragraph') {
      this.add({ type: 'paragraph', ...this.statement(node, line) });
    } else if (node.type === 'list') {
      const items = node.children.map((item) => {
        const [first, ...more] = item.children;
        if (first?.type !== 'paragraph' || more.length) {
          this.problem(line, 'a list item is not a single paragraph.');
          return { content: [], cites: [] };
        }
        return this.statement(first, first.position?.start.line ?? line);
      });
      this.add({ type: 'list', items });
    } else if (node.type === 'mdxJsxFlowElement') {
      this.readNote(node, line);
    } else {
      this.problem(line, `${node.type} is not used in records.`);
    }
  }

  private readHeading(node: Heading, line: number): void {
    if (node.depth !== 2) this.problem(line, 'a heading has another depth than ##.');
    if (node.children.some(({ type }) => type !== 'text'))
      this.problem(line, 'a heading holds something other than plain words.');
    const heading = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const slug = slugOfHeading(heading);
    if (!slug) this.problem(line, 'a heading has no words.');
    else if (PAGE_IDS.includes(slug))
      this.problem(line, `"${heading}" is what the page calls a place of its own.`);
    else if (this.sections.some((section) => section.slug === slug))
      this.problem(line, `"${heading}" is a heading for the second time.`);
    this.begin({ heading, slug, blocks: [] }, line);
  }

  private begin(section: Section & { blocks: Block[] }, line: number): void {
    this.sections.push(section);
    this.headingLines.push(line);
  }

  private add(block: Block): void {
    if (!this.sections.length) this.begin({ heading: null, slug: null, blocks: [] }, 1);
    this.sections.at(-1)?.blocks.push(block);
  }

  private statement(paragraph: Paragraph, line: number): Statement {
    const marks = paragraph.children.filter(isCite);
    const words = paragraph.children.filter((child) => !isCite(child));
    const cites = marks.flatMap((mark) => {
      if (mark.children.length)
        this.problem(line, '<Cite> holds text: write <Cite at="…" /> after the text that it is for.');
      const { at = '' } = this.attributes(mark, ['at'], line);
      const parsed = parseCites([at]);
      for (const problem of parsed.problems) this.problem(line, problem, 'passage-unknown');
      return parsed.cites;
    });
    const content = this.inlines(words, line);
    const last = content.at(-1);
    if (last?.type === 'text') content[content.length - 1] = { ...last, value: last.value.trimEnd() };
    if (!cites.length) this.problem(line, `"${excerpt(content)}" cites nothing.`, 'statement-uncited');
    return { content, cites };
  }

  private inlines(nodes: readonly PhrasingContent[], line: number): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
        case 'strong':
        case 'emphasis':
          return [{ type: node.type, content: this.inlines(node.children, line) }];
        case 'link':
          if (node.title) this.problem(line, `the link to ${node.url} has a title, which no page shows.`);
          return [{ type: 'link', to: node.url, content: this.inlines(node.children, line) }];
        default:
          this.problem(
            line,
            `${'name' in node ? `<${node.name}>` : node.type} is not used inside a paragraph.`,
          );
          return [];
      }
    });
  }

  private readNote(node: MdxJsxFlowElement, line: number): void {
    if (node.name === 'Cite') {
      this.problem(line, 'a <Cite/> stands on a line of its own: it ends the paragraph that it is for.');
      return;
    }
    const paragraphs = node.children.flatMap((child) => {
      if (child.type === 'paragraph') return [this.inlines(child.children, line)];
      this.problem(line, `<${node.name}> holds something other than paragraphs.`);
      return [];
    });
    if (!paragraphs.length) this.problem(line, `<${node.name}> is empty.`);
    if (node.name === 'Editorial') {
      const note = this.editorialNote(node, paragraphs, line);
      this.notes.push(note);
      if (note.for === null) this.add({ type: 'note', note });
    } else if (node.name === 'Later') {
      this.notes.push(this.laterNote(node, paragraphs, line));
    } else {
      this.problem(line, `<${node.name}> is not known; <Cite/>, <Editorial> and <Later> are.`);
    }
  }

  private editorialNote(node: MdxJsxFlowElement, paragraphs: Inline[][], line: number): EditorialNote {
    const attributes = this.attributes(node, ['for', 'question'], line);
    const reader = READERS.find((name) => name === attributes.for) ?? null;
    if (attributes.for !== undefined && !reader) {
      this.problem(line, `<Editorial for="${attributes.for}">: for is one of ${READERS.join(', ')}.`);
    }
    return { voice: 'editorial', for: reader, question: attributes.question ?? null, paragraphs };
  }

  /** That nothing was found. What was found stands in a development, with its relation to this record. */
  private laterNote(node: MdxJsxFlowElement, paragraphs: Inline[][], line: number): LaterNote {
    const { none = '' } = this.attributes(node, ['none'], line);
    if (!isCalendarDate(none))
      this.problem(
        line,
        `<Later none="${none}"> needs the date until which was looked; what was found is a file in content/development/.`,
      );
    const nothing = {
      development: null,
      dateNote: null,
      publisher: null,
      title: null,
      url: null,
      seen: null,
    };
    return { voice: 'later', for: null, parts: [], date: none, ...nothing, paragraphs };
  }

  /** A tag's attributes as texts; anything else that it carries is a problem. */
  private attributes<Name extends string>(
    node: MdxJsxFlowElement | MdxJsxTextElement,
    known: readonly Name[],
    line: number,
  ): Partial<Record<Name, string>> {
    const found: Partial<Record<Name, string>> = {};
    for (const attribute of node.attributes) {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      const own = known.find((each) => each === name);
      if (!own) this.problem(line, `<${node.name} ${name}> is not known: it takes ${known.join(', ')}.`);
      else if (typeof attribute.value !== 'string')
        this.problem(line, `<${node.name}> has ${name} without a text: write ${name}="…".`);
      else if (found[own] !== undefined) this.problem(line, `<${node.name}> has ${name} twice.`);
      else found[own] = attribute.value;
    }
    return found;
  }
}

function isCite(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && node.name === 'Cite';
}

function excerpt(content: readonly Inline[]): string {
  const text = content.map((run) => (run.type === 'text' ? run.value : '…')).join('');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

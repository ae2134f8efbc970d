import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, EditorialNote, Inline, LaterNote, Note, Section, Statement } from '../model/body.ts';
import { slugOfHeading } from '../model/body.ts';
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
  private readonly notes: Note[] = [];
  private readonly problems: BodyProblem[] = [];

  problem(line: number, what: string, code: BodyProblem['code'] = 'body-unreadable'): void {
    this.problems.push({ line, what, code });
  }

  finish(): ParsedBody {
    return { sections: this.sections, notes: this.notes, problems: this.problems };
  }

  read(node: RootContent): void {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      if (node.depth !== 2) this.problem(line, 'a heading has another depth than ##.');
      const heading = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      this.sections.push({ heading, slug: slugOfHeading(heading), blocks: [] });
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

  private add(block: Block): void {
    if (!this.sections.length) this.sections.push({ heading: null, slug: null, blocks: [] });
    this.sections.at(-1)?.blocks.push(block);
  }

  private statement(paragraph: Paragraph, line: number): Statement {
    const marks = paragraph.children.filter(
      (child) => child.type === 'mdxJsxTextElement' && child.name === 'Cite',
    );
    const words = paragraph.children.filter((child) => !marks.includes(child));
    const cites = marks.flatMap((mark) => {
      const at = attributesOf(mark as MdxJsxTextElement).at;
      const parsed = parseCites([at ?? '']);
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
    const attributes = attributesOf(node);
    const paragraphs = node.children.flatMap((child) => {
      if (child.type === 'paragraph') return [this.inlines(child.children, line)];
      this.problem(line, `<${node.name}> holds something other than paragraphs.`);
      return [];
    });
    if (!paragraphs.length) this.problem(line, `<${node.name}> is empty.`);
    if (node.name === 'Editorial') {
      const note = this.editorialNote(attributes, paragraphs, line);
      this.notes.push(note);
      if (note.for === null) this.add({ type: 'note', note });
    } else if (node.name === 'Later') {
      this.notes.push(this.laterNote(attributes, paragraphs, line));
    } else {
      this.problem(line, `<${node.name}> is not known; <Cite/>, <Editorial> and <Later> are.`);
    }
  }

  private editorialNote(attributes: Attributes, paragraphs: Inline[][], line: number): EditorialNote {
    this.refuseOthers('Editorial', attributes, ['for', 'question'], line);
    const reader = READERS.find((name) => name === attributes.for) ?? null;
    if (attributes.for !== undefined && !reader) {
      this.problem(line, `<Editorial for="${attributes.for}">: for is one of ${READERS.join(', ')}.`);
    }
    return { voice: 'editorial', for: reader, question: attributes.question ?? null, paragraphs };
  }

  private laterNote(attributes: Attributes, paragraphs: Inline[][], line: number): LaterNote {
    this.refuseOthers('Later', attributes, ['date', 'publisher', 'title', 'url', 'seen', 'none'], line);
    const { none, publisher, title, url, seen } = attributes;
    const date = none ?? attributes.date ?? '';
    if (!isCalendarDate(date))
      this.problem(line, `<Later> has the date "${date}": write YYYY, YYYY-MM or YYYY-MM-DD.`);
    if (seen && !isCalendarDate(seen)) this.problem(line, `<Later> has seen="${seen}", which is not a date.`);
    if (none === undefined && !(publisher && title && url?.startsWith('https://'))) {
      this.problem(
        line,
        '<Later> needs date, publisher, title and an https address, or none="<date looked until>".',
      );
    }
    return {
      voice: 'later',
      for: null,
      date,
      publisher: publisher ?? null,
      title: title ?? null,
      url: url ?? null,
      seen: seen ?? null,
      paragraphs,
    };
  }

  private refuseOthers(name: string, attributes: Attributes, known: readonly string[], line: number): void {
    for (const key of Object.keys(attributes)) {
      if (!known.includes(key)) this.problem(line, `<${name} ${key}> is not known; ${known.join(', ')} are.`);
    }
  }
}

type Attributes = Partial<Record<string, string>>;

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Attributes {
  const named = node.attributes.filter(
    (attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute',
  );
  return Object.fromEntries(named.map(({ name, value }) => [name, typeof value === 'string' ? value : '']));
}

function excerpt(content: readonly Inline[]): string {
  const text = content.map((run) => (run.type === 'text' ? run.value : '…')).join('');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

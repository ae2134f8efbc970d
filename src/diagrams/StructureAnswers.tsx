import { answer, OUR_READING, QUESTIONS, sayUntil, sayVerb, type Question } from './structure-links.ts';
import type { StructureLink, StructureModel } from './structure-model.ts';

/** Who answers to whom and who commissions whom: what a document says, what we read, and of whom nothing is said. */
export function StructureAnswers({ model }: { model: StructureModel }) {
  return QUESTIONS.map((question) => <Answer key={question.type} question={question} model={model} />);
}

function Answer({ question, model }: { question: Question; model: StructureModel }) {
  const { said, read, unsaid } = answer(question, model);
  return (
    <div class="structure-answer">
      <h2>{question.heading}</h2>
      <p>
        {said.length ? 'A document says:' : question.none}
        {said.length === 0 && read.length > 0 && ` In ${OUR_READING}:`}
      </p>
      <Links links={said} model={model} />
      {said.length > 0 && read.length > 0 && <p>In {OUR_READING}:</p>}
      <Links links={read} model={model} />
      {unsaid && (
        <p>
          The documents leave open {question.unsaid}: {unsaid}.
        </p>
      )}
    </div>
  );
}

/** One line for each body that others stand after, past ones by themselves. */
function Links({ links, model }: { links: readonly StructureLink[]; model: StructureModel }) {
  const lines = new Map<string, StructureLink[]>();
  for (const link of links) {
    const key = `${link.from.id} ${link.until ?? ''}`;
    lines.set(key, [...(lines.get(key) ?? []), link]);
  }
  if (lines.size === 0) return null;
  return (
    <ul>
      {[...lines].map(([key, some]) => (
        <li key={key}>
          <Name body={some[0]!.from} model={model} /> {sayVerb(some[0]!, 'forward', '2026')}{' '}
          {some.map(({ to }, i) => (
            <>
              {i > 0 && ', '}
              <Name key={to.id} body={to} model={model} short />
            </>
          ))}
          {sayUntil(some[0]!, '2026')}
        </li>
      ))}
    </ul>
  );
}

function Name({
  body: { id, title, label },
  model,
  short = false,
}: {
  body: StructureLink['from'];
  model: StructureModel;
  short?: boolean;
}) {
  const { slug } = model.bodies.find((body) => body.id === id)!;
  return (
    <a href={`#body-${slug}`} data-structure-body={slug}>
      {short ? label : title}
    </a>
  );
}

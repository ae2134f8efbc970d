import type { ComponentChildren } from 'preact';
import { LEVEL_LABELS } from '../model/vocabularies.ts';
import { sayCount } from '../model/words.ts';
import { sayDevelopmentDate } from '../model/dates.ts';
import { SAID_BY, sayUntil, sayVerb } from './structure-links.ts';
import { plainText } from '../model/body.ts';
import {
  linkKey,
  type StructureArea,
  type StructureBody,
  type StructureLink,
  type StructureModel,
} from './structure-model.ts';
import {
  dutiesOf,
  LEVEL_MEANS,
  saySuccession,
  sayStatutory,
  sayPeople,
  capital,
  meansOf,
} from './structure-words.ts';

interface Props {
  model: StructureModel;
  href: (url: string) => string;
}

const HEADINGS = [
  'Body',
  'What it is or does',
  'Links to others',
  'Who sits on it or takes part',
  'Asked of it',
  'Then and now',
] as const;

/** The drawings as a table: every body by level, with all that is drawn of it; then the structures that are not drawn. */
export function StructureTwin({ model, href }: Props) {
  return (
    <div class="structure-twin">
      <h2 id="table">The same as a table</h2>
      <table id="structure-table" class="structure-table" role="table">
        <caption>The bodies by level</caption>
        <thead role="rowgroup">
          <tr role="row">
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {model.areas.map((area) => (
          <AreaRows key={area.level} area={area} model={model} href={href} />
        ))}
      </table>
      {model.others.length > 0 && (
        <>
          <h3 id="structure-others">In the records and not drawn</h3>
          <p class="soft small">
            Not drawn, because no action names {model.others.length === 1 ? 'it' : 'them'} and the records do
            not make {model.others.length === 1 ? 'it' : 'them'} part of a body that is drawn, answer to one
            or sit on one.
          </p>
          <ul class="structure-others">
            {model.others.map(({ id, title, short, url, levels, asOf }) => (
              <li key={id}>
                <a href={href(url)}>{title}</a>
                {short && ` (${short})`}{' '}
                <span class="soft small">
                  {levels.map((level) => LEVEL_LABELS[level].toLowerCase()).join(', ')} level, as of {asOf}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function AreaRows({ area, model, href }: Props & { area: StructureArea }) {
  const bodies = area.body ? [area.body, ...area.bodies] : area.bodies;
  return (
    <tbody role="rowgroup">
      <tr role="row" class="structure-level">
        <th scope="rowgroup" colSpan={HEADINGS.length} role="rowheader">
          {area.label}
          <span>
            {' '}
            {LEVEL_MEANS[area.level]}
            {bodies.length === 0 && '. No body drawn at this level'}
          </span>
        </th>
      </tr>
      {bodies.map((body) => (
        <BodyRow key={body.id} body={body} model={model} href={href} />
      ))}
    </tbody>
  );
}

function BodyRow({ body, model, href }: Props & { body: StructureBody }) {
  const [people, statutory] = [sayPeople(body), sayStatutory(body)];
  const links = model.relations.filter(({ from }) => from.id === body.id);
  const duties = dutiesOf(body);
  const words = duties?.text ?? meansOf(body);
  const does = body.does.length
    ? body.does.map(({ content }) => plainText(content))
    : words
      ? [`${capital(words)}.`]
      : [];
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={href(body.url)}>{body.title}</a>
        {body.label !== body.title && ` (${body.label})`}
        {body.isArea && <span class="drawing-note">the level itself</span>}
        {[people, statutory].filter(Boolean).map((fact) => (
          <span key={fact} class="drawing-note">
            {fact}
          </span>
        ))}
      </th>
      <Cell heading="What it is or does" empty={does.length === 0}>
        {does.length ? does.join(' ') : 'Not said'}
      </Cell>
      <Cell heading="Links to others" empty={links.length === 0}>
        <Lines links={links} href={href} />
      </Cell>
      <Cell heading="Who sits on it or takes part" empty={body.members.length === 0}>
        {body.members.length ? body.members.join('; ') : 'Not said'}
      </Cell>
      <Cell heading="Asked of it" empty={!body.asked && body.actions.length === 0}>
        {body.asked ? <a href={href(body.asked.url)}>{sayCount(body.asked.total, 'ask')}</a> : 'No list'}
        {body.actions.length > 0 && (
          <span class="drawing-note">
            actions{' '}
            {body.actions.map(({ id, mark, url, title }, i) => (
              <>
                {i > 0 && ', '}
                <a key={id} href={href(url)} title={title}>
                  {mark}
                </a>
              </>
            ))}
          </span>
        )}
      </Cell>
      <Cell heading="Then and now" empty={!body.succession && body.changes.length === 0}>
        <Since body={body} href={href} />
      </Cell>
    </tr>
  );
}

/** One that says nothing is left out where the table is a list of blocks. */
function Cell({
  heading,
  empty,
  children,
}: {
  heading: (typeof HEADINGS)[number];
  empty: boolean;
  children: ComponentChildren;
}) {
  return (
    <td role="cell" data-label={heading} class={empty ? 'is-empty' : undefined}>
      {children}
    </td>
  );
}

function Lines({ links, href }: { links: readonly StructureLink[]; href: Props['href'] }) {
  if (links.length === 0) return 'Not said';
  return (
    <ul>
      {links.map((link) => (
        <li key={linkKey(link)}>
          {sayVerb(link, 'forward', '2026')} <a href={href(link.to.url)}>{link.to.title}</a>
          {sayUntil(link, '2026')}{' '}
          <span class={`structure-basis is-${link.basis}`}>{SAID_BY[link.basis]}</span>
        </li>
      ))}
    </ul>
  );
}

function Since({ body, href }: { body: StructureBody; href: Props['href'] }) {
  if (!body.succession && body.changes.length === 0) return 'Nothing recorded';
  return (
    <ul>
      {body.succession && <li>{saySuccession(body)}</li>}
      {body.changes.map(({ development }) => (
        <li key={development.id}>
          {sayDevelopmentDate(development)}: <a href={href(development.url)}>{development.title}</a>
        </li>
      ))}
    </ul>
  );
}

import type { ComponentChildren } from 'preact';
import { LEVEL_LABELS } from '../model/vocabularies.ts';
import { sayCount } from '../model/words.ts';
import { sayDevelopmentDate } from '../model/dates.ts';
import { sayRelation } from './levels-words.ts';
import type { StructureArea, StructureBody, StructureModel } from './structure-model.ts';
import { LEVEL_MEANS, SAID_BY, saySuccession, sayStatutory } from './structure-words.ts';

interface Props {
  model: StructureModel;
  href: (url: string) => string;
}

const HEADINGS = [
  'Body',
  'People',
  'How it stands',
  'Who sits on it',
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
            No action names {model.others.length === 1 ? 'it' : 'them'}, and no line joins{' '}
            {model.others.length === 1 ? 'it' : 'them'} to the inside of a body that is drawn.
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
  const statutory = sayStatutory(body);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={href(body.url)}>{body.title}</a>
        {body.label !== body.title && ` (${body.label})`}
        {body.isArea && <span class="drawing-note">the level itself</span>}
        {statutory && <span class="drawing-note">{statutory}</span>}
      </th>
      <Cell heading="People">{body.population ?? 'Not said'}</Cell>
      <Cell heading="How it stands">
        <Lines body={body} model={model} href={href} />
      </Cell>
      <Cell heading="Who sits on it">{body.members.length ? body.members.join('; ') : 'Not said'}</Cell>
      <Cell heading="Asked of it">
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
      <Cell heading="Then and now">
        <Since body={body} href={href} />
      </Cell>
    </tr>
  );
}

function Cell({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <td role="cell" data-label={heading}>
      {children}
    </td>
  );
}

function Lines({ body, model, href }: Props & { body: StructureBody }) {
  const here = model.relations.filter(({ from }) => from.id === body.id);
  if (here.length === 0) return 'Not said';
  return (
    <ul>
      {here.map(({ type, to, basis }) => (
        <li key={`${type} ${to.id}`}>
          {sayRelation(type)} <a href={href(to.url)}>{to.title}</a>{' '}
          <span class={`structure-basis is-${basis}`}>{SAID_BY[basis]}</span>
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

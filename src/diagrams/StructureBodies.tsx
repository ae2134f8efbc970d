import { plainText } from '../model/body.ts';
import { sayDevelopmentDate, FOLLOWED_UNTIL, sayDate } from '../model/dates.ts';
import { RELATION_TYPES } from '../model/relation-types.ts';
import { LEVEL_LABELS } from '../model/vocabularies.ts';
import { sayCount, sayRoles } from '../model/words.ts';
import type { BodyLink } from './levels-model.ts';
import { sayActionLink } from './structure-choices.ts';
import { linkKey, type StructureBody, type StructureModel } from './structure-model.ts';
import {
  capital,
  SAID_BY,
  sayBoards,
  sayName,
  sayPeople,
  sayStatutory,
  saySuccession,
} from './structure-words.ts';

interface Props {
  model: StructureModel;
  href: (url: string) => string;
}

/** One article a body, with all that the records say of it here. The script shows the one that is picked. */
export function StructureBodies({ model, href }: Props) {
  return model.bodies.map((body) => <BodyArticle key={body.id} body={body} model={model} href={href} />);
}

function BodyArticle({ body, model, href }: Props & { body: StructureBody }) {
  const { slug, summary, members, does, url } = body;
  const facts = [`${LEVEL_LABELS[body.level]} level`, sayPeople(body), sayStatutory(body)].filter(Boolean);
  return (
    <article id={`body-${slug}`} class={`structure-body k-structure`} aria-labelledby={`name-${slug}`}>
      <h3 id={`name-${slug}`} tabindex={-1}>
        {sayName(body)}
      </h3>
      <p class="soft small">{facts.join(' · ')}</p>
      <p>{summary}</p>
      {members.length > 0 && (
        <>
          <h4>Who sits on it</h4>
          <ul>
            {members.map((member) => (
              <li key={member}>{member}</li>
            ))}
          </ul>
        </>
      )}
      {does.length > 0 && (
        <>
          <h4>What it does</h4>
          {does.map(({ content }, i) => (
            <p key={i}>{plainText(content)}</p>
          ))}
          <p class="small">
            <a href={href(`${url}#what-it-does`)}>With the passages that this rests on</a>
          </p>
        </>
      )}
      <Asked body={body} href={href} />
      <Standings body={body} model={model} href={href} />
      <ThenAndNow body={body} model={model} href={href} />
      <p>
        <a href={href(url)}>Open the page of {body.title}</a>
      </p>
    </article>
  );
}

function Asked({ body: { asked, actions }, href }: { body: StructureBody; href: Props['href'] }) {
  return (
    <>
      <h4>What is asked of it</h4>
      {asked ? (
        <p>
          <a class="structure-asked" href={href(asked.url)}>
            {sayCount(asked.total, 'ask')}
          </a>
          , {sayRoles(asked)}
        </p>
      ) : (
        <p>No list of asks stands under its name.</p>
      )}
      {actions.length > 0 && (
        <>
          <p>Actions that name it as owner or are about it:</p>
          <ul>
            {actions.map((action) => (
              <li key={action.id} class={`k-${action.kind}`}>
                <a href={href(action.url)}>{sayActionLink(action)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Standings({ body, model, href }: Props & { body: StructureBody }) {
  const here = model.relations.filter(({ from, to }) => from.id === body.id || to.id === body.id);
  return (
    <>
      <h4>How it stands to others</h4>
      {here.length === 0 && <p>No line joins it to another body drawn here.</p>}
      <ul>
        {here.map((link) => (
          <li key={linkKey(link)}>
            <Standing link={link} body={body} model={model} href={href} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Standing({ link, body, model }: Props & { link: BodyLink; body: StructureBody }) {
  const forward = link.from.id === body.id;
  const other = model.bodies.find(({ id }) => id === (forward ? link.to : link.from).id)!;
  return (
    <>
      {capital(RELATION_TYPES[link.type][forward ? 'forward' : 'backward'].toLowerCase())}{' '}
      <a href={`#body-${other.slug}`} data-structure-body={other.slug}>
        {other.title}
      </a>{' '}
      <span class={`structure-basis is-${link.basis}`}>{SAID_BY[link.basis]}</span>
      <span class="structure-why">{link.why}</span>
    </>
  );
}

function ThenAndNow({ body, model, href }: Props & { body: StructureBody }) {
  const { changes, succession } = body;
  const then = body.slug === 'integrated-care-board' ? sayBoards(model, '2022') : null;
  return (
    <>
      <h4>Then and now</h4>
      {then && (
        <p>
          <a href={href('/icbs/')}>
            End of 2022: {then}; {sayDate(FOLLOWED_UNTIL)}: {sayBoards(model, '2026')}
          </a>
        </p>
      )}
      {succession && (
        <p>
          {saySuccession(body)}
          {succession.development && (
            <>
              {' '}
              (<a href={href(succession.development.url)}>{succession.development.title}</a>)
            </>
          )}
          . {succession.why}
        </p>
      )}
      {changes.length > 0 ? (
        <ul>
          {changes.map(({ development, why }) => (
            <li key={development.id}>
              {capital(sayDevelopmentDate(development))}:{' '}
              <a href={href(development.url)}>{development.title}</a>
              <span class="structure-why">{why}</span>
            </li>
          ))}
        </ul>
      ) : (
        !succession && (
          <p>
            No later development that names it is recorded; public pages were followed until{' '}
            {sayDate(FOLLOWED_UNTIL)}.
          </p>
        )
      )}
    </>
  );
}

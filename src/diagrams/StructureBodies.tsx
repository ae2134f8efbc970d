import { plainText } from '../model/body.ts';
import { sayDevelopmentDate, FOLLOWED_UNTIL, sayDate } from '../model/dates.ts';
import type { ComponentChildren } from 'preact';
import { LEVEL_LABELS } from '../model/vocabularies.ts';
import { sayCount, sayRoles } from '../model/words.ts';
import { sayActionLink } from './structure-choices.ts';
import { areaId } from './structure-graph.ts';
import { SAID_BY, sayUntil, sayVerb } from './structure-links.ts';
import {
  linkKey,
  type StructureArea,
  type StructureBody,
  type StructureLink,
  type StructureModel,
} from './structure-model.ts';
import {
  capital,
  dutiesOf,
  LEVEL_MEANS,
  sayBoards,
  sayDrawn,
  sayName,
  sayPeople,
  sayStatutory,
  saySuccession,
} from './structure-words.ts';

interface Props {
  model: StructureModel;
  href: (url: string) => string;
}

/** One article a body or level, with all that the records say of it here. The script shows the one that is picked. */
export function StructureBodies({ model, href }: Props) {
  return model.areas.map((area) => (
    <>
      {!area.body && <LevelArticle key={area.level} area={area} model={model} href={href} />}
      {(area.body ? [area.body, ...area.bodies] : area.bodies).map((body) => (
        <BodyArticle key={body.id} body={body} model={model} href={href} />
      ))}
    </>
  ));
}

/** The name stays in sight, and with it the way to close, however far what is under it has been read. */
function Article({ slug, name, children }: { slug: string; name: string; children: ComponentChildren }) {
  return (
    <article id={`body-${slug}`} class="structure-body k-structure" aria-labelledby={`name-${slug}`}>
      <div class="structure-bar">
        <h3 id={`name-${slug}`} tabindex={-1}>
          {name}
        </h3>
        <button type="button" class="structure-close" data-structure-close="">
          Close
        </button>
      </div>
      {children}
    </article>
  );
}

/** A level that no record describes as a body of its own. */
function LevelArticle({ area, model, href }: Props & { area: StructureArea }) {
  return (
    <Article slug={areaId(area)} name={`${area.label} level`}>
      <p>
        {LEVEL_MEANS[area.level]}. {sayDrawn(area, model)}
        {area.bodies.length > 0 ? ':' : '.'}
      </p>
      <ul>
        {area.bodies.map((body) => (
          <li key={body.id}>
            <BodyLink body={body} />
          </li>
        ))}
      </ul>
      <LevelLink area={area} href={href} />
    </Article>
  );
}

function LevelLink({ area: { level, label }, href }: { area: StructureArea; href: Props['href'] }) {
  return (
    <p>
      <a href={href(`/explore/#level-${level}`)}>What is asked at {label.toLowerCase()} level</a>
    </p>
  );
}

/** Selects the body; without a script it leads to its article. */
function BodyLink({ body: { slug, title } }: { body: StructureBody }) {
  return (
    <a href={`#body-${slug}`} data-structure-body={slug}>
      {title}
    </a>
  );
}

function BodyArticle({ body, model, href }: Props & { body: StructureBody }) {
  const { slug, summary, members, does, url } = body;
  const area = model.areas.find((one) => one.body === body);
  const facts = [`${LEVEL_LABELS[body.level]} level`, sayPeople(body), sayStatutory(body)].filter(Boolean);
  return (
    <Article slug={slug} name={sayName(body)}>
      <p class="soft small">{facts.join(' · ')}</p>
      <p>{summary}</p>
      {members.length > 0 && (
        <>
          <h4>{body.isArea ? 'Who takes part' : 'Who sits on it'}</h4>
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
      <Duties body={body} model={model} />
      <Asked body={body} href={href} />
      <Standings body={body} model={model} href={href} />
      <ThenAndNow body={body} model={model} href={href} />
      {area && <LevelLink area={area} href={href} />}
      <p>
        <a href={href(url)}>Open the page of {body.title}</a>
      </p>
    </Article>
  );
}

/** What is to be done at the level of a body that serves it, or at a level of which another record tells. */
function Duties({ body, model }: { body: StructureBody; model: StructureModel }) {
  const level = body.isArea
    ? body
    : model.bodies.find(({ id, isArea }) =>
        model.relations.some(
          ({ from, type, to }) => isArea && type === 'serves' && from.id === body.id && to.id === id,
        ),
      );
  const duties = level && dutiesOf(level);
  const teller = model.bodies.find(({ slug }) => slug === duties?.after);
  if (!duties || !teller || teller === body) return null;
  return (
    <>
      <h4>What is to be done at {LEVEL_LABELS[level.level].toLowerCase()} level</h4>
      <p>
        {duties.text}.{!body.isArea && ' It is not said that this body does it.'}
      </p>
      <p>
        More at <BodyLink body={teller} />
      </p>
    </>
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
      <h4>Links to others</h4>
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

function Standing({ link, body, model }: Props & { link: StructureLink; body: StructureBody }) {
  const forward = link.from.id === body.id;
  const other = model.bodies.find(({ id }) => id === (forward ? link.to : link.from).id)!;
  return (
    <>
      {capital(sayVerb(link, forward ? 'forward' : 'backward', '2026'))} <BodyLink body={other} />
      {sayUntil(link, '2026')} <span class={`structure-basis is-${link.basis}`}>{SAID_BY[link.basis]}</span>
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

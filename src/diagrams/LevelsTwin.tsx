import { UNPLACED } from './levels-graph.ts';
import type {
  ActionOwner,
  ActionPart,
  LevelAsk,
  LevelBody,
  LevelEntry,
  LevelsModel,
} from './levels-model.ts';
import { groupOwners, nameOwner, NO_ASKS, NO_BODIES, sayActionName, sayRelation } from './levels-words.ts';
import { sayCount } from '../model/words.ts';
import { LEVEL_LABELS } from '../model/vocabularies.ts';

interface Props {
  model: LevelsModel;
  href: (url: string) => string;
}

const LEVEL = 'Level';
const PEOPLE = 'People';
const BODIES = 'Bodies';
const ACTIONS = 'Actions asked here';

/** The diagram as a table, then every part that is asked at each level, then how the bodies stand to each other. */
export function LevelsTwin({ model, href }: Props) {
  return (
    <div class="levels-twin">
      <table id="levels-table" class="levels-table" role="table">
        <caption>
          The levels as a table{' '}
          <span class="drawing-note">“Called statutory” stands where a document says so.</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {[LEVEL, PEOPLE, BODIES, ACTIONS].map((heading) => (
              <th key={heading} scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {model.levels.map((entry) => (
            <LevelRow key={entry.level} entry={entry} href={href} />
          ))}
          {model.unplaced.length > 0 && (
            <tr role="row">
              <th scope="row" role="rowheader">
                <a href={`#level-${UNPLACED}`}>No level named</a>
              </th>
              <td role="cell" data-label={PEOPLE}>
                Does not apply
              </td>
              <td role="cell" data-label={BODIES}>
                Does not apply
              </td>
              <td role="cell" data-label={ACTIONS}>
                <AskLinks asks={model.unplaced} href={href} />
              </td>
            </tr>
          )}
        </tbody>
      </table>

      <h3>What is asked at each level</h3>
      {model.levels.map((entry) => (
        <section key={entry.level} id={`level-${entry.level}`} class="levels-section">
          <h4>{entry.label} level</h4>
          <p class="soft small">
            {sayCount(entry.counts.asks, 'action')}, {sayCount(entry.counts.parts, 'part')}
          </p>
          {entry.asks.length ? <Asks asks={entry.asks} href={href} /> : <p>{NO_ASKS}.</p>}
        </section>
      ))}
      {model.unplaced.length > 0 && (
        <section id={`level-${UNPLACED}`} class="levels-section">
          <h4>No level named</h4>
          <p class="soft small">The source does not say at which level these are to be done.</p>
          <Asks asks={model.unplaced} href={href} />
        </section>
      )}
      <Relations model={model} href={href} />
    </div>
  );
}

function LevelRow({ entry, href }: { entry: LevelEntry; href: Props['href'] }) {
  const { level, label, population, area, bodies, asks } = entry;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`#level-${level}`}>{label}</a>
      </th>
      <td role="cell" data-label={PEOPLE}>
        {population ?? 'Not said'}
      </td>
      <td role="cell" data-label={BODIES}>
        {area || bodies.length ? (
          <ul>
            {area && (
              <li>
                <BodyLink body={area} href={href} /> (the level itself
                {area.statutory === 'yes' && '; called statutory'}
                {area.statutory === 'differs' && '; the documents differ on whether it is statutory'})
              </li>
            )}
            {bodies.map((body) => (
              <li key={body.id}>
                <BodyLink body={body} href={href} />
                {body.statutory === 'yes' && ' (called statutory)'}
                {body.statutory === 'no' && ' (called not statutory)'}
                {body.statutory === 'differs' && ' (the documents differ on whether it is statutory)'}
              </li>
            ))}
          </ul>
        ) : (
          NO_BODIES
        )}
      </td>
      <td role="cell" data-label={ACTIONS}>
        {asks.length ? <AskLinks asks={asks} href={href} /> : NO_ASKS}
      </td>
    </tr>
  );
}

function BodyLink({ body: { title, label, url }, href }: { body: LevelBody; href: Props['href'] }) {
  return (
    <>
      <a href={href(url)}>{title}</a>
      {label !== title && ` (${label})`}
    </>
  );
}

function AskLinks({ asks, href }: { asks: readonly LevelAsk[]; href: Props['href'] }) {
  return (
    <ul>
      {asks.map(({ action, parts }) => (
        <li key={action.id} class={`k-${action.kind}`}>
          <a href={href(action.url)}>{sayActionName(action)}</a>:{' '}
          {parts.map((part, i) => (
            <>
              {i > 0 && ', '}
              <a href={href(part.url)}>{part.id}</a>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Asks({ asks, href }: { asks: readonly LevelAsk[]; href: Props['href'] }) {
  return (
    <ul class="levels-asks">
      {asks.map(({ action, parts }) => (
        <li key={action.id} class={`k-${action.kind}`}>
          <p class="levels-ask">
            <span class="levels-kind">{sayActionName(action)}</span>{' '}
            <a href={href(action.url)}>{action.title}</a>
          </p>
          <ul>
            {parts.map((part) => (
              <PartLine key={part.id} part={part} href={href} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function PartLine({ part, href }: { part: ActionPart; href: Props['href'] }) {
  return (
    <li>
      <a class="levels-part" href={href(part.url)}>
        {part.id}
      </a>
      <span>
        {[part.text, ...part.limits].join(' ')} <Owners owners={part.owners} href={href} />
      </span>
    </li>
  );
}

function Owners({ owners, href }: { owners: readonly ActionOwner[]; href: Props['href'] }) {
  if (owners.length === 0) return <span class="levels-owners">No owner named</span>;
  return (
    <span class="levels-owners">
      {groupOwners(owners).map(({ before, owners: some }, i) => (
        <>
          {i === 0 ? 'Owner: ' : '; '}
          {before}
          {some.map((owner, j) => (
            <>
              {j > 0 && ' and '}
              <a href={href(owner.url)} title={nameOwner(owner) === owner.title ? undefined : owner.title}>
                {nameOwner(owner)}
              </a>
            </>
          ))}
        </>
      ))}
    </span>
  );
}

const SAID_BY = { source: 'a source', editorial: 'our reading', later: 'a later development' } as const;

function Relations({ model: { relations }, href }: Props) {
  if (relations.length === 0) return null;
  return (
    <table class="levels-table" role="table">
      <caption>How these bodies stand to each other</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Body', 'Stands so', 'Said by', 'Why'].map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {relations.map(({ from, to, type, basis, why }) => (
          <tr key={`${from.id} ${type} ${to.id}`} role="row">
            <th scope="row" role="rowheader">
              <a href={href(from.url)}>{from.title}</a>{' '}
              <span class="soft small">({LEVEL_LABELS[from.level].toLowerCase()})</span>
            </th>
            <td role="cell" data-label="Stands so">
              {sayRelation(type)} <a href={href(to.url)}>{to.title}</a>{' '}
              <span class="soft small">({LEVEL_LABELS[to.level].toLowerCase()})</span>
            </td>
            <td role="cell" data-label="Said by">
              {SAID_BY[basis]}
            </td>
            <td role="cell" data-label="Why">
              {why}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

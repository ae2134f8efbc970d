import { useEffect, useState } from 'preact/hooks';
import { readBuiltFile } from '../../browser/read-built-file.ts';
import { siteAddress } from '../../browser/site-address.ts';
import type { AtlasRecord, Cite, OwnerLink } from '../../model/atlas.ts';
import { sayDate } from '../../model/dates.ts';
import { passageUrl } from '../../model/ids.ts';
import { sayRecordName } from '../../model/record-name.ts';
import { sayPassage } from '../../model/say-passage.ts';
import type { ChosenAnswer } from '../answers.ts';
import type { IndexEntry } from '../index-entry.ts';
import { sayEntry } from '../say-entry.ts';

/** What is read of a record as `/data/records/` publishes it. */
type PublishedRecord = Pick<AtlasRecord, 'url' | 'summary' | 'cites' | 'owners' | 'parts'>;

const HEADINGS = {
  definition: 'What it is',
  owner: 'Who is asked',
  date: 'By when',
} as const;

/** The answer to a question asked outright, with its source. Until its record is there, it holds its place. */
export function AnswerCard({
  answer: { asking, entry },
  entries,
}: {
  answer: ChosenAnswer;
  entries: readonly IndexEntry[];
}) {
  const record = useRecord(`data/records/${entry.id}.json`);
  const nameOf = (id: string) => {
    const named = entries.find((own) => own.id === id);
    return (named?.kind === 'source' ? named.short : null) ?? named?.title ?? id;
  };
  const name = sayRecordName(entry);
  const headingId = `answer-${entry.id}`;
  return (
    <section class={`answer k-${entry.kind}`} aria-labelledby={headingId} data-answer={asking}>
      <h2 id={headingId} class="kind">
        {HEADINGS[asking]}
      </h2>
      <p>
        <a class="t" href={siteAddress(entry.url)}>
          {name === entry.title ? sayEntry(entry) : `${name}: ${sayEntry(entry)}`}
        </a>
      </p>
      {asking === 'definition' && <p class="summary">{record?.summary}</p>}
      {record && asking === 'owner' && <Owners record={record} nameOf={nameOf} />}
      {record && asking === 'date' && <Dates record={record} />}
      <p class="cites">{record ? <Source cites={record.cites} nameOf={nameOf} /> : '…'}</p>
    </section>
  );
}

/** The published record, once it has come; null until then, and where it cannot be had. */
function useRecord(path: string): PublishedRecord | null {
  const [record, setRecord] = useState<PublishedRecord | null>(null);
  useEffect(() => {
    let wanted = true;
    setRecord(null);
    readBuiltFile(path).then(
      (found) => wanted && setRecord(found as PublishedRecord),
      // Without it the card still says where the answer stands.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [path]);
  return record;
}

/** "NHS England with …": leads, then those after "with", then those only mentioned. */
function sayOwners(owners: readonly OwnerLink[], nameOf: (id: string) => string): string {
  const names = (role: OwnerLink['as']) =>
    owners
      .filter(({ as }) => as === role)
      .map(({ owner }) => nameOf(owner))
      .join(' and ');
  const [lead, beside, named] = [names('lead'), names('with'), names('named')];
  const said = [lead, beside && `with ${beside}`].filter(Boolean).join(' ');
  return [said, named && `mentioned: ${named}`].filter(Boolean).join('; ') || 'nobody is named';
}

function Owners({ record, nameOf }: { record: PublishedRecord; nameOf: (id: string) => string }) {
  const differing = record.parts.filter(({ inherited }) => !inherited.includes('owners'));
  return (
    <>
      {record.owners.length > 0 && <p>{sayOwners(record.owners, nameOf)}.</p>}
      {differing.length > 0 && (
        <ul>
          {differing.map(({ id, owners }) => (
            <li key={id}>
              <a href={siteAddress(`${record.url}#${id}`)}>{id}</a>: {sayOwners(owners, nameOf)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Dates({ record }: { record: PublishedRecord }) {
  return (
    <ul>
      {record.parts
        .filter(({ dates }) => dates.length > 0)
        .map(({ id, text, dates }) => (
          <li key={id}>
            <b>{dates.map(({ date, kind }) => `${sayDate(date)} (${kind})`).join(', ')}</b>: {text}{' '}
            <a href={siteAddress(`${record.url}#${id}`)}>{id}</a>
          </li>
        ))}
    </ul>
  );
}

function Source({ cites, nameOf }: { cites: readonly Cite[]; nameOf: (id: string) => string }) {
  if (cites.length === 0) return <>The editors’ definition</>;
  return (
    <>
      {'Source: '}
      {cites.map(({ source, passages }, n) => (
        <span key={source}>
          {n > 0 && '; '}
          {nameOf(`source-${source}`)}:{' '}
          {passages.map((passage, i) => (
            <span key={passage}>
              {i > 0 && ', '}
              <a href={siteAddress(passageUrl(source, passage))}>{sayPassage(passage, passages[i - 1])}</a>
            </span>
          ))}
        </span>
      ))}
    </>
  );
}

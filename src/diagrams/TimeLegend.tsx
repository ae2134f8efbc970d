import type { ComponentChildren } from 'preact';
import { TimeMark } from './svg/TimeMark.tsx';
import type { DateKind } from '../model/vocabularies.ts';
import type { TimeGroup, TimeItem } from './time-model.ts';

const SIGNS: readonly {
  says: string;
  kind: string;
  group: TimeGroup;
  length?: number;
  span?: TimeItem['span'];
  dateKind?: DateKind;
}[] = [
  { says: 'What happened: a day or a month is given', kind: 'event', group: 'bodies' },
  {
    says: 'A period, where there is room to show it',
    kind: 'event',
    group: 'bodies',
    length: 26,
    span: 'period',
  },
  {
    says: 'Hollow: no more than the year is known',
    kind: 'event',
    group: 'bodies',
    length: 26,
    span: 'year',
  },
  { says: 'One of the five documents', kind: 'source', group: 'documents' },
  {
    says: 'A date that a document sets: deadline or aim',
    kind: 'event',
    group: 'dates',
    dateKind: 'aim',
  },
  {
    says: 'A horizon: an ask about what comes before or after a date',
    kind: 'event',
    group: 'dates',
    dateKind: 'horizon',
  },
  { says: 'A later related development', kind: 'development', group: 'later' },
];

/** What the marks mean. */
export function TimeLegend() {
  return (
    <ul class="time-legend">
      {SIGNS.map(({ says, kind, group, length = 0, dateKind = null, span = 'day' }) => (
        <Entry key={says} says={says} kind={`in-${group} k-${kind}`}>
          <TimeMark
            mark={{ x: length ? 4 : 17, y: 10, length }}
            group={group}
            dateKind={dateKind}
            span={span}
          />
        </Entry>
      ))}
      <Entry says="As many as it says, in a list of their year" kind="is-list k-event">
        <rect class="mark" x="4" y="1.5" width="26" height="17" rx="8.5" fill="none" stroke="currentColor" />
        <text class="t-count" x="17" y="14.5" font-size="13" font-weight="600" text-anchor="middle">
          5
        </text>
      </Entry>
    </ul>
  );
}

function Entry({ says, kind, children }: { says: string; kind: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="time-svg time-sign" viewBox="0 0 34 20" aria-hidden="true">
        <g class={`item ${kind}`}>{children}</g>
      </svg>
      {says}
    </li>
  );
}

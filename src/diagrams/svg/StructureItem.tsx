import type { ComponentChildren } from 'preact';
import type { PlacedSince } from '../layout/layout-structure-shapes.ts';
import type { Box } from '../layout/levels-shapes.ts';
import { Lines } from './Lines.tsx';

export interface ItemProps {
  id: string;
  row: number;
  label: string;
  says: string;
  url: string;
  kind: string;
  children: ComponentChildren;
}

/** A thing in the drawing, as a link to its page. */
export function StructureItem({ id, row, label, says, url, kind, children }: ItemProps) {
  return (
    <a href={url} class={`item ${kind}`} data-item={id} data-row={row} data-label={label} tabindex={-1}>
      <title>{says}</title>
      {children}
    </a>
  );
}

const DIAMOND = 'M0-6L6 0L0 6L-6 0Z';
const CROSS = 'M-5-5L5 5M5-5L-5 5';

/** What has come of a body since, as a link to the development that it rests on. */
export function Since({
  bodyId,
  label,
  says,
  url,
  since,
}: {
  bodyId: string;
  label: string;
  says: string;
  url: string;
  since: PlacedSince;
}) {
  const [x, y] = since.mark;
  return (
    <StructureItem
      id={`since-${bodyId}`}
      row={since.row}
      label={label}
      says={says}
      url={url}
      kind={since.gone ? 'since is-gone' : 'since'}
    >
      <rect class="shape" {...since.box} rx="4" fill="none" />
      <SinceMark x={x} y={y} gone={since.gone} />
      <Lines lines={since.texts} />
    </StructureItem>
  );
}

export function SinceMark({ x, y, gone }: { x: number; y: number; gone: boolean }) {
  return gone ? (
    <path
      class="sign"
      d={CROSS}
      transform={`translate(${x} ${y})`}
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
    />
  ) : (
    <path class="sign" d={DIAMOND} transform={`translate(${x} ${y})`} fill="currentColor" />
  );
}

/** The box of a body, thicker where a document calls it statutory. */
export function BodyShape({ box, statutory }: { box: Box; statutory: boolean }) {
  return (
    <rect
      class={statutory ? 'shape is-statutory' : 'shape'}
      {...box}
      rx="6"
      fill="none"
      stroke="currentColor"
      stroke-width={statutory ? 2.5 : 1}
    />
  );
}

/** A filled corner that tells the one picked out from those that it touches; seen by the stylesheet alone. */
export function PickedCorner({ box: { x, y, width } }: { box: Box }) {
  const right = x + width;
  return <path class="corner" d={`M${right - 16} ${y}H${right}V${y + 16}Z`} display="none" />;
}

/** The frame of an area: broken where its lying inside the next is our reading. */
export function AreaFrame({ box, level, tentative }: { box: Box; level: string; tentative: boolean }) {
  return (
    <rect
      class={`ground at-${level}`}
      data-area={level}
      {...box}
      rx="12"
      fill="none"
      stroke="currentColor"
      stroke-dasharray={tentative ? '7 4' : undefined}
    />
  );
}

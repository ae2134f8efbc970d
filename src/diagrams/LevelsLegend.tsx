import type { ComponentChildren } from 'preact';
import { ACTION_KINDS } from './action-kinds.ts';
import { MARK_SHAPES } from './svg/mark-shapes.ts';
import { KIND_NAMING } from '../model/kinds.ts';

/** What the shapes, outlines and arrows mean. */
export function LevelsLegend() {
  return (
    <ul class="drawing-legend">
      {ACTION_KINDS.map((kind) => (
        <Entry
          key={kind}
          says={`${KIND_NAMING[kind].singular}, by its number`}
          box="0 0 40 40"
          kind={`mark k-${kind}`}
        >
          <path class="shape" d={MARK_SHAPES[kind]} stroke="currentColor" stroke-linejoin="round" />
        </Entry>
      ))}
      <Entry says="Statutory, a document says" box="0 0 46 30" kind="body k-structure">
        <BodyShape outline="solid" />
      </Entry>
      <Entry says="No document here says that it is statutory" box="0 0 46 30" kind="body k-structure">
        <BodyShape outline="dashed" />
      </Entry>
      <Entry says="Named as owner of actions" box="0 0 46 30" kind="body k-owner">
        <BodyShape outline="owner" />
      </Entry>
      <Entry says="How one stands to another, as a document says or asks" box="0 0 46 30" kind="link">
        <path class="stem" d="M2 15h38" fill="none" stroke="currentColor" />
        <path class="point" d="M44 15l-9-5v10z" />
      </Entry>
      <Entry says="The same in our reading (words in italics)" box="0 0 46 30" kind="link is-tentative">
        <path class="stem" d="M2 15h38" fill="none" stroke="currentColor" stroke-dasharray="2 3" />
        <path class="point" d="M44 15l-9-5v10z" />
      </Entry>
    </ul>
  );
}

function BodyShape({ outline }: { outline: 'solid' | 'dashed' | 'owner' }) {
  return (
    <rect
      class={`shape is-${outline}`}
      x="2"
      y="2"
      width="42"
      height="26"
      rx={outline === 'owner' ? 0 : 5}
      fill="none"
      stroke="currentColor"
      stroke-dasharray={outline === 'dashed' ? '5 3.5' : undefined}
    />
  );
}

function Entry({
  says,
  box,
  kind,
  children,
}: {
  says: string;
  box: string;
  kind: string;
  children: ComponentChildren;
}) {
  return (
    <li>
      <svg class="levels-svg drawing levels-sign" viewBox={box} aria-hidden="true">
        <g class={kind}>{children}</g>
      </svg>
      {says}
    </li>
  );
}

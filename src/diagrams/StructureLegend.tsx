import type { ComponentChildren } from 'preact';
import { sayRelation } from './levels-words.ts';
import { EndMark } from './svg/RelationLine.tsx';
import { SinceMark } from './svg/StructureItem.tsx';
import { LINE_MEANS } from './structure-words.ts';

/** What frames, outlines, lines and marks mean. */
export function StructureLegend() {
  return (
    <div class="structure-legend">
      <h3 id="structure-key">The signs</h3>
      <ul class="drawing-legend">
        <Entry says="A level, as an area that holds what is inside it. Broken: that it lies in the next is our reading">
          <rect
            class="ground"
            x="2"
            y="2"
            width="42"
            height="26"
            rx="8"
            fill="none"
            stroke="currentColor"
            stroke-dasharray="7 4"
          />
          <rect class="ground" x="10" y="9" width="26" height="13" rx="5" fill="none" stroke="currentColor" />
        </Entry>
        <Entry says="A body" kind="body k-structure">
          <rect class="shape" x="3" y="5" width="40" height="20" rx="5" fill="none" stroke="currentColor" />
        </Entry>
        <Entry
          says="A body that is statutory, that is set up by law, in what the documents say (thick outline)"
          kind="body k-structure"
        >
          <rect
            class="shape is-statutory"
            x="3"
            y="5"
            width="40"
            height="20"
            rx="5"
            fill="none"
            stroke="currentColor"
            stroke-width="2.5"
          />
        </Entry>
        <Entry says="A line that a document says or asks for: it begins beside its words" kind="link">
          <path class="stem" d="M2 15h42" fill="none" stroke="currentColor" />
        </Entry>
        <Entry says="A line in our reading (words in italics)" kind="link">
          <path class="stem" d="M2 15h42" fill="none" stroke="currentColor" stroke-dasharray="7 4" />
        </Entry>
        <Entry says="In the tree: the body is at this level, and no line says more" kind="link is-bare">
          <path class="stem" d="M2 15h42" fill="none" stroke="currentColor" stroke-dasharray="1 4" />
        </Entry>
        <Entry says="Another body has taken its place" kind="since is-gone">
          <SinceMark x={23} y={15} gone />
        </Entry>
        <Entry says="A development since 2022 names it; follow it to see what it says" kind="since">
          <SinceMark x={23} y={15} gone={false} />
        </Entry>
      </ul>
      <dl class="drawing-legend">
        {LINE_MEANS.map(([type, means]) => (
          <div key={type}>
            <dt>
              <Sign kind="line">
                <circle class="knot" cx="4" cy="15" r="3" fill="currentColor" />
                <path class="stem" d="M4 15H42" fill="none" stroke="currentColor" />
                <EndMark type={type} x={42} y={15} />
              </Sign>{' '}
              → {sayRelation(type)}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Entry({ says, kind, children }: { says: string; kind?: string; children: ComponentChildren }) {
  return (
    <li>
      <Sign kind={kind}>{children}</Sign>
      <span>{says}</span>
    </li>
  );
}

function Sign({ kind, children }: { kind: string | undefined; children: ComponentChildren }) {
  return (
    <svg class="structure-svg drawing structure-sign" viewBox="0 0 46 30" aria-hidden="true">
      <g class={kind}>{children}</g>
    </svg>
  );
}

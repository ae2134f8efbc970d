import type { ComponentChildren } from 'preact';
import { KIND_WORDS, TRAINING_KINDS, type TrainingKind } from './training-kinds.ts';
import { TRAINING_SHAPES } from './training-shapes.ts';

const SAYS: Readonly<Record<TrainingKind, string>> = {
  recommendation: 'Recommendations: what a document asks for',
  programme: 'Programmes: what a document says is there, planned or proposed',
  obstacle: 'Obstacles: what a document says stands in the way of those recommendations',
};

/** What the shapes, letters and outlines mean, and that an empty place is no gap. */
export function TrainingLegend() {
  return (
    <ul class="drawing-legend">
      {TRAINING_KINDS.map((kind) => (
        <Entry key={kind} says={SAYS[kind]}>
          <g class={`mark is-${kind}`}>
            <path
              class="shape"
              d={TRAINING_SHAPES[kind]}
              transform="translate(23 15)"
              stroke="currentColor"
              stroke-width="1.5"
            />
            <text class="t-letter" x="23" y="19.5" font-size="13" font-weight="600" text-anchor="middle">
              {KIND_WORDS[kind].letter}
            </text>
          </g>
        </Entry>
      ))}
      <Entry says="Gap: the education and training paper itself finds something missing, too little or unclear here. Which of its statements are gaps, and where each stands, is our reading.">
        <g class="gap">
          <rect
            class="outline"
            x="2"
            y="3"
            width="42"
            height="24"
            rx="6"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-dasharray="6 4"
          />
        </g>
      </Entry>
      <Entry says="Empty: nothing asked. No document here asks for anything at this place; that does not say that anything is missing.">
        <rect class="tile" x="2" y="3" width="42" height="24" rx="6" />
      </Entry>
    </ul>
  );
}

function Entry({ says, children }: { says: string; children: ComponentChildren }) {
  const [name, ...rest] = says.split(':');
  return (
    <li>
      <svg class="training-svg drawing training-sign" viewBox="0 0 46 30" aria-hidden="true">
        {children}
      </svg>
      <span>
        <b>{name}</b>:{rest.join(':')}
      </span>
    </li>
  );
}

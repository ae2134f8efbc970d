import type { ComponentChildren } from 'preact';
import type {
  PlacedCrossing,
  PlacedGap,
  PlacedHead,
  PlacedLane,
  TrainingLayout,
} from '../layout/layout-training-shapes.ts';
import { sayMark, type ShownKind } from '../training-kinds.ts';
import { countBySource, listUrl } from '../training-lists.ts';
import type { TrainingModel } from '../training-model.ts';
import type { TrainingThing } from '../training-places.ts';
import { TrainingGapShape, TrainingLines, TrainingMarkShape } from './TrainingMark.tsx';

interface Props {
  model: TrainingModel;
  layout: TrainingLayout;
  /** Tells the drawings of one page apart in ids and classes. */
  name: string;
  href: (url: string) => string;
}

type Context = Pick<Props, 'model' | 'href'>;

/**
 * The training pathway as labelled SVG: every stage, theme, mark and gap is a link. Readable without a stylesheet;
 * colours come from `diagram-training.css`. A screen reader meets the stages first and then the rows as named groups
 * where the path runs across, each stage with its rows where it runs down.
 */
export function TrainingDiagram({ model, layout, name, href }: Props) {
  const context = { model, href };
  const across = layout.direction === 'across';
  const [[x1, y1], [x2, y2]] = [layout.path.start, layout.path.end];
  return (
    <svg
      class={`training-svg drawing is-${name}`}
      data-training-drawing=""
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-labelledby={`training-${name}-title`}
      font-family="sans-serif"
      fill="currentColor"
    >
      <title id={`training-${name}-title`}>
        The training pathway: what is asked, done, in the way and missing, by stage and theme
      </title>
      <g aria-hidden="true">
        {layout.stages.map(({ head, ground }) => (
          <rect
            key={head.id}
            class="column"
            data-band={head.id}
            {...ground}
            rx="10"
            fill="none"
            stroke="currentColor"
            stroke-opacity="0.25"
          />
        ))}
        {layout.lanes.flatMap(({ crossings }) =>
          crossings.map(({ stage, lane, tile }) => (
            <rect
              key={`${stage} ${lane}`}
              class="tile"
              data-tile={`${model.stages[stage]!.stage}/${model.lanes[lane]!.slug}`}
              {...tile}
              rx="6"
              fill="currentColor"
              fill-opacity="0.05"
            />
          )),
        )}
        <line class="road" x1={x1} y1={y1} x2={x2} y2={y2} stroke="currentColor" stroke-width="6" />
        <path
          class="road-end"
          d={across ? 'M0 0l-15-10v20z' : 'M0 0l-10-15h20z'}
          transform={`translate(${x2} ${y2})`}
        />
        {layout.stages.map(({ head, node }) => (
          <circle
            key={head.id}
            class="station"
            data-band={head.id}
            cx={node.x}
            cy={node.y}
            r={node.radius}
            fill="#fff"
            stroke="currentColor"
            stroke-width="4"
          />
        ))}
        <TrainingLines lines={layout.headings} />
      </g>
      {across ? (
        <>
          <g role="group" aria-label="Stages">
            {layout.stages.map((_, i) => (
              <StageHead key={i} place={i} layout={layout} row={0} context={context} />
            ))}
            {layout.stages.map((_, i) => (
              <StageGap key={i} place={i} layout={layout} row={1} context={context} />
            ))}
          </g>
          {layout.lanes.map((lane, i) => (
            <LaneRow key={lane.lane} lane={lane} row={i + 2} context={context} />
          ))}
        </>
      ) : (
        layout.stages.map((stage, i) => (
          <g key={stage.head.id} role="group" aria-label={model.stages[i]!.label}>
            <StageHead place={i} layout={layout} row={`${i}-head`} context={context} />
            <StageGap place={i} layout={layout} row={`${i}-head`} context={context} />
            {layout.lanes
              .filter((lane) => lane.stage === i)
              .map((lane) => (
                <LaneRow key={lane.lane} lane={lane} row={`${i}-${lane.lane}`} context={context} />
              ))}
            <TrainingLines lines={stage.remarks} />
          </g>
        ))
      )}
    </svg>
  );
}

interface StageProps {
  place: number;
  layout: TrainingLayout;
  row: number | string;
  context: Context;
}

function StageHead({ place, layout, row, context: { model, href } }: StageProps) {
  const { label, url } = model.stages[place]!;
  const { head } = layout.stages[place]!;
  const says = `${label}. Stage ${place + 1} of ${model.stages.length}: all that stands here, as lists`;
  return (
    <Item id={head.id} row={row} label={label} says={says} url={href(url)} kind="head">
      <Head head={head} />
    </Item>
  );
}

function StageGap({ place, layout, row, context: { model, href } }: StageProps) {
  const stage = model.stages[place]!;
  const { gap } = layout.stages[place]!;
  if (!gap) return null;
  return (
    <Gap
      id={`${stage.stage}//gap`}
      row={row}
      gap={gap}
      things={stage.gaps}
      says={sayMark('gap', gap.count, stage.label, null)}
      url={href(listUrl(stage, null, 'gap'))}
    />
  );
}

function LaneRow({ lane, row, context }: { lane: PlacedLane; row: number | string; context: Context }) {
  const { model, href } = context;
  const { slug, title, url } = model.lanes[lane.lane]!;
  const stage = lane.stage === null ? null : model.stages[lane.stage]!;
  return (
    <g role="group" aria-label={title}>
      <Item
        id={slug}
        row={row}
        label={title}
        says={stage ? `${title}. At this stage: ${stage.label}` : `${title}. Theme`}
        url={href(stage ? `${stage.url}#${slug}` : url)}
        kind="head lane-head"
        stage={stage?.stage}
      >
        <Head head={lane.head} />
      </Item>
      {lane.crossings.map((crossing) => (
        <CrossingMarks key={crossing.stage} placed={crossing} row={row} context={context} />
      ))}
    </g>
  );
}

function CrossingMarks({
  placed,
  row,
  context: { model, href },
}: {
  placed: PlacedCrossing;
  row: number | string;
  context: Context;
}) {
  const stage = model.stages[placed.stage]!;
  const crossing = stage.crossings[placed.lane]!;
  const of = (kind: ShownKind) => ({
    id: `${crossing.id}/${kind}`,
    row,
    things: crossing.things[kind],
    says: sayMark(kind, crossing.things[kind].length, stage.label, crossing.lane.title),
    url: href(listUrl(stage, crossing, kind)),
  });
  return (
    <>
      {placed.gap && <Gap {...of('gap')} gap={placed.gap} />}
      {placed.marks.map((mark) => (
        <Item
          key={mark.kind}
          {...of(mark.kind)}
          label={`${mark.kind} ${mark.count}`}
          kind={`mark is-${mark.kind}`}
        >
          <TrainingMarkShape mark={mark} />
        </Item>
      ))}
    </>
  );
}

function Gap(props: {
  id: string;
  row: number | string;
  gap: PlacedGap;
  things: readonly TrainingThing[];
  says: string;
  url: string;
}) {
  return (
    <Item {...props} label="gap" kind="gap">
      <TrainingGapShape gap={props.gap} />
    </Item>
  );
}

function Head({ head }: { head: PlacedHead }) {
  return (
    <>
      <rect class="hit" {...head.box} rx="6" fill="none" />
      <TrainingLines lines={head.texts} />
    </>
  );
}

interface ItemProps {
  /** `specialty-training`, `leadership`, or `specialty-training/leadership/obstacle`. */
  id: string;
  row: number | string;
  /** The shortest way to say it. */
  label: string;
  /** Its accessible name, shown as a tooltip too. */
  says: string;
  url: string;
  kind: string;
  /** What it counts, where it counts something. */
  things?: readonly TrainingThing[];
  /** Of the head of a row that stands at one stage. */
  stage?: string;
  children: ComponentChildren;
}

function Item({ id, row, label, says, url, kind, things, stage, children }: ItemProps) {
  return (
    <a
      href={url}
      class={`item ${kind}`}
      data-item={id}
      data-row={row}
      data-label={label}
      data-stage={stage}
      data-count={things?.length}
      data-sources={things && countBySource(things)}
    >
      <title>{says}</title>
      {children}
    </a>
  );
}

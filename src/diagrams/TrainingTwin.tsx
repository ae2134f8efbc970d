import { sayThings, SHOWN_KINDS } from './training-kinds.ts';
import { listUrl } from './training-lists.ts';
import type { Crossing, TrainingModel, TrainingStage } from './training-model.ts';

interface Props {
  model: TrainingModel;
  href: (url: string) => string;
}

/** The pathway as a table, theme by stage; every count opens its list. */
export function TrainingTwin({ model, href }: Props) {
  const missing = model.stages.filter(({ gaps }) => gaps.length > 0);
  return (
    <div class="training-twin">
      <table id="training-table" class="training-table" role="table">
        <caption>
          The training pathway as a table{' '}
          <span class="drawing-note">
            What carries several themes, or names several stages, stands at each.
          </span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Theme
            </th>
            {model.stages.map(({ stage, label, url }) => (
              <th key={stage} scope="col" role="columnheader">
                <a href={href(url)}>{label}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {missing.length > 0 && (
            <tr role="row">
              <th scope="row" role="rowheader">
                The stage as a whole
              </th>
              {model.stages.map((stage) => (
                <td key={stage.stage} role="cell" data-label={stage.label}>
                  {stage.gaps.length > 0 ? (
                    <a class="is-gap" href={href(listUrl(stage, null, 'gap'))} data-count={stage.gaps.length}>
                      {sayThings('gap', stage.gaps.length)}
                    </a>
                  ) : (
                    <span class="soft">no gap named</span>
                  )}
                </td>
              ))}
            </tr>
          )}
          {model.lanes.map((lane, i) => (
            <tr key={lane.slug} role="row">
              <th scope="row" role="rowheader">
                <a href={href(lane.url)}>{lane.title}</a>
              </th>
              {model.stages.map((stage) => (
                <td key={stage.stage} role="cell" data-label={stage.label}>
                  <Counts stage={stage} crossing={stage.crossings[i]!} href={href} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counts({
  stage,
  crossing,
  href,
}: {
  stage: TrainingStage;
  crossing: Crossing;
  href: Props['href'];
}) {
  if (crossing.empty) return <span class="soft">nothing asked</span>;
  return (
    <ul>
      {SHOWN_KINDS.filter((kind) => crossing.things[kind].length > 0).map((kind) => (
        <li key={kind}>
          <a
            class={kind === 'gap' ? 'is-gap' : undefined}
            href={href(listUrl(stage, crossing, kind))}
            data-count={crossing.things[kind].length}
          >
            {sayThings(kind, crossing.things[kind].length)}
          </a>
        </li>
      ))}
    </ul>
  );
}

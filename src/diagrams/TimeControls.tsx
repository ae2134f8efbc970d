import type { TimeItem, TimeModel } from './time-model.ts';
import { LANE_TITLES } from './time-words.ts';

interface Props {
  model: TimeModel;
  href: (url: string) => string;
}

/** Hidden until `enhance-time.ts` brings it to life; all that the script says stands here, in its options. */
export function TimeControls({ model: { years, lanes, undated }, href }: Props) {
  const last = years.length - 1;
  return (
    <div class="time-controls" data-time-controls="" hidden>
      <div class="time-range">
        <label for="time-until">What had been asked by</label>
        <output for="time-until" data-time-output="">
          {years[last]?.said}
        </output>
        <input
          id="time-until"
          type="range"
          min="0"
          max={last}
          step="1"
          value={last}
          list="time-years"
          data-time-until=""
        />
        <datalist id="time-years">
          {years.map(({ year, said, then }, i) => (
            <option
              key={year}
              value={i}
              data-year={year}
              data-said={said}
              data-documents={then.documents}
              data-passed={then.passed}
              data-says={then.says}
            />
          ))}
        </datalist>
      </div>
      <label class="time-choice">
        <span>or when this happened</span>
        <select data-time-item="">
          <option value="">Nothing: choose an item</option>
          {lanes
            .filter(({ items }) => items.length > 0)
            .map(({ lane, items }) => (
              <optgroup key={lane} label={LANE_TITLES[lane]}>
                {items.map((item) => (
                  <Choice key={item.id} item={item} href={href} />
                ))}
              </optgroup>
            ))}
          {undated.items.length > 0 && (
            <optgroup label="Undated">
              {undated.items.map((item) => (
                <Choice key={item.id} item={item} href={href} />
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <button type="button" data-time-reset="">
        Show all
      </button>
    </div>
  );
}

function Choice({ item, href }: { item: TimeItem; href: Props['href'] }) {
  const { id, says, label, url, start, then } = item;
  return (
    <option
      value={id}
      data-start={start.toFixed(3)}
      data-documents={then.documents}
      data-passed={then.passed}
      data-says={then.says}
      data-name={label}
      data-url={href(url)}
    >
      {says.length > 90 ? `${says.slice(0, says.lastIndexOf(' ', 88))} …` : says}
    </option>
  );
}

import type { ChartChoice } from './chart-groups.ts';

interface Props {
  themes: readonly ChartChoice[];
  sources: readonly ChartChoice[];
  total: number;
}

/** Hidden until `chart-filter.ts` brings it to life. On a narrow screen one button stands before the choices. */
export function ChartFilters({ themes, sources, total }: Props) {
  return (
    <div class="chart-filters" data-charts-filters="" hidden>
      <button type="button" class="chart-fold" data-charts-fold="" aria-expanded="false">
        Filter the figures
        <span data-charts-active="" />
      </button>
      <label>
        <span>Theme</span>
        <select data-charts-theme="">
          <option value="">All themes ({total})</option>
          <Options choices={themes} />
        </select>
      </label>
      <label>
        <span>Source</span>
        <select data-charts-source="">
          <option value="">All sources ({total})</option>
          <Options choices={sources} />
        </select>
      </label>
      <label>
        <span>Words</span>
        <input type="search" data-charts-words="" placeholder="premises, 2018, £" />
      </label>
      <button type="button" data-charts-reset="">
        Show all
      </button>
      <p role="status" data-charts-status="" tabIndex={-1}>
        All {total} figures.
      </p>
    </div>
  );
}

function Options({ choices }: { choices: readonly ChartChoice[] }) {
  return choices.map(({ id, title, count }) => (
    <option key={id} value={id} data-name={title} data-count={count}>
      {title} ({count})
    </option>
  ));
}

import { sayDevelopmentDate } from '../model/dates.ts';
import { sayCount, sayList } from '../model/words.ts';
import { listTurns } from './structure-changes.ts';
import { nameOf } from './structure-links.ts';
import type { StructureModel } from './structure-model.ts';
import { capital } from './structure-words.ts';

interface Props {
  model: StructureModel;
  href: (url: string) => string;
}

/** What changed in these years, folded; the script opens it with the later time. */
export function StructureChanges({ model, href }: Props) {
  const { turns, others } = listTurns(model);
  return (
    <details class="structure-fold" data-structure-changes="">
      <summary>What changed, 2022 to 2026: {sayCount(turns.length + others, 'development')}</summary>
      <ol class="structure-turns">
        {turns.map(({ development, ended }) => (
          <li key={development.id}>
            {capital(sayDevelopmentDate(development))}:{' '}
            <a href={href(development.url)}>{development.title}</a>
            {ended.length > 0 && ` (the end of every ${sayList(ended.map(nameOf))})`}
          </li>
        ))}
      </ol>
      {others > 0 && (
        <p>
          {capital(sayCount(others, 'other development names', 'other developments name'))} a body drawn here
          and stand in its panel. <a href={href('/since/')}>All that came since, in one list</a>
        </p>
      )}
    </details>
  );
}

import type { ChoiceGroup } from './levels-choices.ts';
import { listActionChoices, listBodyChoices, type StructureChoice } from './structure-choices.ts';
import { ERAS, type StructureModel } from './structure-model.ts';
import { sayEra, sayEraStatus } from './structure-words.ts';

const VIEWS = [
  ['nested', 'Nested', 'Nested: what sits inside what.'],
  ['tree', 'Tree', 'Tree: what is part of what and who answers to whom.'],
  ['table', 'Table', 'Table: the same in rows, below.'],
] as const;

/** Hidden until `enhance-structure.ts` brings it to life; all that the script says stands here. */
export function StructureControls({ model, href }: { model: StructureModel; href: (url: string) => string }) {
  return (
    <div class="structure-controls drawing-controls" data-structure-controls="" hidden>
      <fieldset>
        <legend>View</legend>
        {VIEWS.map(([value, label, says], i) => (
          <label key={value}>
            <input type="radio" name="structure-view" value={value} data-says={says} checked={i === 0} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Time</legend>
        {ERAS.map((era, i) => (
          <label key={era}>
            <input
              type="radio"
              name="structure-as"
              value={era}
              data-says={sayEraStatus(model, era)}
              checked={i === 0}
            />
            <span>{sayEra(era)}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        name="body"
        label="Select a body or level"
        none="No body"
        groups={listBodyChoices(model)}
        href={href}
      />
      <Choice
        name="action"
        label="Show an action"
        none="No action"
        groups={listActionChoices(model)}
        href={href}
      />
      <button type="button" data-structure-clear="">
        Clear
      </button>
    </div>
  );
}

function Choice({
  name,
  label,
  none,
  groups,
  href,
}: {
  name: string;
  label: string;
  none: string;
  groups: readonly ChoiceGroup<StructureChoice>[];
  href: (url: string) => string;
}) {
  return (
    <label class="structure-choice">
      <span>{label}</span>
      <select data-structure-select={name}>
        <option value="">{none}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(({ value, id, label: text, lights, says, url }) => (
              <option
                key={id}
                value={value}
                data-id={id}
                data-lights={lights.join(' ')}
                data-says={says}
                data-url={url ? href(url) : undefined}
              >
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

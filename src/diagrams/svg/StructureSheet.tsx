import type { ComponentChildren } from 'preact';
import type { Era, StructureModel } from '../structure-model.ts';
import { sayEra } from '../structure-words.ts';

/** What a drawing of the structure is made from. */
export interface StructureProps<Layout> {
  model: StructureModel;
  era: Era;
  layout: Layout;
  /** Tells the drawings of one page apart in ids and classes. */
  size: string;
  href: (url: string) => string;
}

interface Props extends Pick<StructureProps<{ width: number; height: number }>, 'era' | 'layout' | 'size'> {
  view: string;
  says: string;
  children: ComponentChildren;
}

/** The sheet of a drawing: readable without a stylesheet; colours come from `diagram-structure.css`. */
export function StructureSheet({ view, says, era, layout: { width, height }, size, children }: Props) {
  const title = `structure-${view}-${era}-${size}`;
  return (
    <svg
      class={`structure-svg drawing is-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={title}
      font-family="sans-serif"
      fill="currentColor"
    >
      <title id={title}>{`${says} ${sayEra(era)}`}</title>
      {children}
    </svg>
  );
}

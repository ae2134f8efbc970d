import { TEXT_STYLES, type TextLine } from '../layout/levels-shapes.ts';

/** Lines of text, each where the layout puts it. */
export function Lines({ lines }: { lines: readonly TextLine[] }) {
  return lines.map(({ text, x, y, style, anchor, link }) => {
    const { size, face } = TEXT_STYLES[style];
    return (
      <text
        key={`${x} ${y}`}
        class={`t-${style}`}
        data-link={link}
        x={x}
        y={y}
        font-size={size}
        font-weight={face === 'regular' ? undefined : 600}
        font-style={style === 'tentative' ? 'italic' : undefined}
        text-anchor={anchor === 'start' ? undefined : anchor}
      >
        {text}
      </text>
    );
  });
}

import { downloadFile } from '../browser/download-file.ts';
import { drawPicture, saveDrawing } from './save-drawing.ts';

/** Brings the buttons under a figure to life: they copy and download whichever of its drawings is in sight. */
export function enhanceDrawingTools(tools: HTMLElement): void {
  const said = tools.querySelector<HTMLElement>('[role=status]');
  const name = tools.dataset.drawingTools || 'drawing';
  const act = (deed: string, act: () => Promise<string>) => {
    tools.querySelector(`[data-deed=${deed}]`)?.addEventListener('click', () => {
      act().then(
        (text) => said && (said.textContent = text),
        () => said && (said.textContent = 'That did not work: this browser does not let the page do it.'),
      );
    });
  };
  const save = () => saveDrawing(drawingInSight(tools));

  act('svg', async () => {
    downloadFile(`${name}.svg`, new Blob([save().svg], { type: 'image/svg+xml' }));
    return 'Saved as SVG.';
  });
  act('png', async () => {
    downloadFile(`${name}.png`, await drawPicture(save()));
    return 'Saved as PNG.';
  });
  act('copy', async () => {
    const drawing = save();
    await navigator.clipboard.write([
      // Safari asks for a promise here, so that the copying still belongs to the press.
      new ClipboardItem({ 'image/png': drawPicture(drawing) }),
    ]);
    return 'Copied: paste it into a document or a slide.';
  });
  tools.hidden = false;
}

function drawingInSight(tools: HTMLElement): SVGSVGElement {
  const drawings = tools.closest('figure')?.querySelectorAll<SVGSVGElement>('[data-drawings] svg') ?? [];
  const shown = [...drawings].find((drawing) => drawing.getClientRects().length > 0);
  if (!shown) throw new Error('No drawing of this figure is in sight.');
  return shown;
}

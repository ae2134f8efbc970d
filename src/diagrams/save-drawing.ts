/** What of a style a drawing keeps outside the site, where no stylesheet reaches it. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;
const COLOURS: readonly string[] = ['fill', 'stroke'];
const SERIF = 'Georgia, Times New Roman, serif';
const SANS = 'Arial, Helvetica, sans-serif';
const MARGIN = 16;

/** A drawing that needs nothing but itself, and its size in pixels. */
export interface SavedDrawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * The drawing as it is seen, in its light colours, with every style written into it, on a ground of its own, and without
 * links: so that it can be pasted into a paper.
 */
export function saveDrawing(drawing: SVGSVGElement): SavedDrawing {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.classList.add('is-being-saved');
  drawing.after(copy);
  try {
    const { x, y, width, height } = copy.viewBox.baseVal;
    const ground = plainColour(getComputedStyle(copy).getPropertyValue('background-color'));
    // All is looked at before any of it is changed: what an element looks like may hang on what it stands in.
    const elements = [...copy.querySelectorAll<SVGElement>('*')];
    const looks = elements.map(looksOf);
    for (const [i, element] of elements.entries()) writeLooks(element, looks[i] ?? null);
    for (const link of [...copy.querySelectorAll('a')]) unwrap(link);
    for (const { name } of [...copy.attributes])
      if (!['xmlns', 'viewBox'].includes(name)) copy.removeAttribute(name);
    const box = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(box.height));
    const under = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries({ ...box, fill: ground }))
      under.setAttribute(name, String(value));
    copy.prepend(under);
    return { svg: new XMLSerializer().serializeToString(copy), width: box.width, height: box.height };
  } finally {
    copy.remove();
  }
}

/** @returns the drawing as pixels, `scale` to each of its own units. @throws Error where the browser cannot draw it */
export async function drawPicture({ svg, width, height }: SavedDrawing, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!picture) throw new Error('The browser did not make a picture of the drawing.');
  return picture;
}

/** How an element looks, as attributes; null where it is not seen. */
function looksOf(element: SVGElement): Map<string, string> | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  // A title is read where the drawing is opened; a group hands on its opacity alone, since the others are each written out.
  const kept = /^(?:title|desc)$/.test(element.tagName) ? [] : element.tagName === 'g' ? ['opacity'] : KEPT;
  const looks = new Map(kept.map((name) => [name, style.getPropertyValue(name).replaceAll('px', '')]));
  for (const name of COLOURS) if (looks.has(name)) looks.set(name, plainColour(looks.get(name) ?? ''));
  if (/^t(?:ext|span)$/.test(element.tagName))
    looks.set('font-family', /sans|Arial|Helvetica/i.test(style.fontFamily) ? SANS : SERIF);
  return looks;
}

// A pattern is found by its id; nothing else needs one. What is seen is so by no attribute that hides it.
const LEFT = /^(?:class|display|style|tabindex|role|data-.*|aria-.*)$/;

function writeLooks(element: SVGElement, looks: Map<string, string> | null): void {
  if (!looks) return element.remove();
  for (const { name } of [...element.attributes])
    if (LEFT.test(name) || (KEPT as readonly string[]).includes(name)) element.removeAttribute(name);
  for (const [name, value] of looks) element.setAttribute(name, value);
}

function unwrap(link: Element): void {
  link.replaceWith(...link.childNodes);
}

/** A colour as other programs read it: "#1f3a5f"; "none" and a pattern stay. */
function plainColour(colour: string): string {
  if (colour === 'none') return colour;
  // A pattern of the drawing itself goes with it.
  if (colour.startsWith('url(')) return colour.replaceAll('"', '');
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return colour;
  context.canvas.width = context.canvas.height = 1;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return 'none';
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

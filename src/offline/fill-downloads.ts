/** A file that the page about offline use offers. */
export interface Download {
  /** With the sub-path that the site lives under. */
  href: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

export interface Downloads {
  folder?: Download | null;
  handbook?: (Download & { pages: number }) | null;
}

/**
 * Fills the places of a page that offer files which are made after it, `<p data-download="folder" hidden></p>`, in whatever
 * state they are. A file that is `null` is no longer offered; one that is not given stays as it is.
 * @throws Error where the page has no place for a file that is given.
 */
export function fillDownloads(html: string, { folder, handbook }: Downloads): string {
  const filled = fill(html, 'folder', folder, (file) => `Download the folder</a> (zip, ${megabytes(file)})`);
  return fill(
    filled,
    'handbook',
    handbook,
    (file) => `Download the handbook</a> (PDF, ${file.pages} pages, ${megabytes(file)})`,
  );
}

function fill<File extends Download>(
  html: string,
  name: string,
  file: File | null | undefined,
  say: (file: File) => string,
): string {
  if (file === undefined) return html;
  const place = new RegExp(`<p data-download="${name}"[^>]*>[^]*?</p>`);
  if (!place.test(html)) throw new Error(`The page has no <p data-download="${name}"> to fill.`);
  const markup = file
    ? `<p data-download="${name}"><a href="${file.href}" download>${say(file)}<br><span class="small">SHA-256 <code>${file.sha256}</code></span></p>`
    : `<p data-download="${name}" hidden></p>`;
  return html.replace(place, () => markup);
}

function megabytes({ bytes }: Download): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

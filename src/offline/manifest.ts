/**
 * The web app manifest, by which the atlas can be installed.
 * @param href an address of the site with the sub-path that it lives under.
 */
export function webManifest(href: (url: string) => string): object {
  const png = (name: string, size: number, purpose: string) => ({
    src: href(`/icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, url: string) => ({ name, url: href(url) });
  return {
    name: 'Integration Atlas',
    short_name: 'Atlas',
    description:
      'What five documents ask of integrated primary care in England: who owns each action, what it rests on, how it connects.',
    lang: 'en-GB',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('icon-192', 192, 'any'),
      png('icon-512', 512, 'any'),
      png('maskable-512', 512, 'maskable'),
    ],
    screenshots: [
      {
        src: href('/screenshots/wide.png'),
        sizes: '1280x800',
        type: 'image/png',
        form_factor: 'wide',
        label: 'A shared action: its parts with their owners and conditions, and the facts at a glance',
      },
      {
        src: href('/screenshots/narrow.png'),
        sizes: '390x844',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'The same on a phone',
      },
    ],
    shortcuts: [
      shortcut('Search', '/search/'),
      shortcut('Explore', '/explore/'),
      shortcut('Shared actions', '/shared-actions/'),
    ],
  };
}

/** The colour of the page in both schemes, as `--paper` in `src/styles/base.css`. */
export const PAPER = { light: '#fdfbf7', dark: '#0e141c' };

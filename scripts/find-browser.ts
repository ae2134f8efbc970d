// Finds the browsers for the tests, and with --install installs them where that is possible.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** A browser as it is looked for: the variable that names one, and its names on the path and places beside it. */
interface Wanted {
  setting: string;
  names: readonly string[];
  places: readonly string[];
  debianPackage: string;
  says: string;
}

const CHROMIUM: Wanted = {
  setting: 'CHROME_PATH',
  names: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debianPackage: 'chromium',
  says: 'Chrome, Chromium or Edge',
};
const FIREFOX: Wanted = {
  setting: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackage: 'firefox-esr',
  says: 'Firefox',
};

/** The path of a Chromium-based browser: CHROME_PATH, an installed one, or Playwright's own; null where there is none. */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  return find(CHROMIUM) ?? (own && existsSync(own) ? own : null);
}

/** The path of Firefox: FIREFOX_PATH, or an installed one; null where there is none. */
export function findFirefox(): string | null {
  return find(FIREFOX);
}

function find({ setting, names, places }: Wanted): string | null {
  const named = process.env[setting];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${setting} is "${named}", where there is no file: correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

/** What the browser is started with: quiet, and without its sandbox only for root, for whom it has none. */
export function browserArguments(): string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}

/** Installs a browser of Debian's where this may be done. */
function installBrowser({ debianPackage }: Wanted): void {
  const mayInstall = platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log(`Installing Debian’s ${debianPackage} for the tests.`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function reportBrowser(wanted: Wanted, search: () => string | null): void {
  if (!search() && process.argv.includes('--install')) installBrowser(wanted);
  const path = search();
  if (!path) throw new Error(`The tests need ${wanted.says}: install it, or name it in ${wanted.setting}.`);
  console.log(`${wanted.says} for the tests: ${path}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    reportBrowser(CHROMIUM, findBrowser);
    reportBrowser(FIREFOX, findFirefox);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

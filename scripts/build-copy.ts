import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NEEDED = ['src', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** A copy of the project, without anything built, in a new folder that the caller removes. Packages are shared. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const name of NEEDED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

// What a test runner sets for itself would change what the build writes.
const NOT_PASSED_ON = [
  'NODE_ENV',
  'BASE_URL',
  'MODE',
  'DEV',
  'PROD',
  'SSR',
  'SITE_URL',
  'BASE_PATH',
  'REPORT_URL',
];

export interface BuildOutcome {
  exitCode: number;
  /** All that the build printed. */
  output: string;
  seconds: number;
}

/** Builds the site of a project's folder into its `dist/`, as `npm run build` does. */
export function buildSite(folder: string, settings: Record<string, string> = {}): Promise<BuildOutcome> {
  const start = performance.now();
  const passedOn = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.includes(name));
  const env = { ...Object.fromEntries(passedOn), ...settings, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: folder,
        env,
        timeout: 180_000,
        maxBuffer: 64 * 1024 * 1024,
      },
      (_error, stdout, stderr) => {
        const seconds = (performance.now() - start) / 1000;
        done({ exitCode: child.exitCode ?? -1, output: stdout + stderr, seconds });
      },
    );
  });
}

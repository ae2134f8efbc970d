import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './src/site-tests/count-reporter.ts'],
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site-tests/**'],
          environment: 'node',
          // Pure modules hold nothing that one file of tests could spoil for another; read once, they are read fast.
          isolate: false,
          // Some read the whole atlas several times, and a busy machine is slow.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/site-tests/*.test.ts'],
          environment: 'node',
          globalSetup: ['src/site-tests/serve-and-launch.ts'],
          // Pages share one browser; more at once than two only makes each of them slower.
          maxWorkers: 2,
          testTimeout: 30_000,
          // A busy machine paints late.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Commands and browsers take long, and one file at a time where they share a browser or servers. */
const oneAtATime = { fileParallelism: false, testTimeout: 300_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    // A test that is skipped or marked `only` is a test that cannot fail.
    allowOnly: false,
    // By itself Vitest leaves one processor to others, and a machine with two would run one file at a time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{charts,content,broken,corpus,figures,import,search,site}/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/{build,release}/**/*.test.ts'],
          ...oneAtATime,
          fileParallelism: true,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          ...oneAtATime,
          fileParallelism: true,
        },
      },
      {
        test: {
          name: 'host',
          include: ['tests/host/**/*.test.ts'],
          globalSetup: ['tests/host/global-setup.ts'],
          ...oneAtATime,
        },
      },
    ],
  },
});

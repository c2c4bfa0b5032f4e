import { defineConfig } from 'vitest/config';
import { TEST_LIMIT, WAIT_LIMIT } from './scripts/test/limits.ts';

const common = {
  setupFiles: ['scripts/test/note-tests.ts'],
  testTimeout: TEST_LIMIT,
  hookTimeout: TEST_LIMIT,
  expect: { poll: { timeout: WAIT_LIMIT } },
};

/** Tests that start a preview and visit it, a part of the browser stage. */
const PREVIEWS = ['tests/browser/dev.test.ts', 'tests/browser/dev-start.test.ts'];

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
          ...common,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/{build,release}/**/*.test.ts'],
          ...common,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: PREVIEWS,
          globalSetup: ['tests/browser/global-setup.ts'],
          ...common,
        },
      },
      {
        test: {
          name: 'preview',
          include: PREVIEWS,
          ...common,
          // A project has one preview at a time.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'host',
          include: ['tests/host/**/*.test.ts'],
          globalSetup: ['tests/host/global-setup.ts'],
          ...common,
          // Its files share the servers.
          fileParallelism: false,
        },
      },
    ],
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests that write gigabytes or kill browsers: beside them everything else would wait for the disk. */
const heavy = ['e2e/jobs/kill.test.ts', 'e2e/jobs/memory.test.ts'];

/** Tests on WebGPU: its adapter computes on all processors at once, so that two of them side by side are no faster. */
const gpu = ['e2e/models/*.test.ts', 'e2e/stories/gpu*.test.ts'];

function browserProject(
  name: string,
  groupOrder: number,
  files: object,
  maxWorkers = 2,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      ...files,
      environment: 'node',
      globalSetup: ['e2e/support/global-setup.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      pool: 'forks',
      // Each file drives a browser of its own: more of them at once than processors only makes them late.
      maxWorkers,
      sequence: { groupOrder },
    },
  };
}

export default defineConfig({
  plugins: [react()],
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          environment: 'node',
          // A busy machine makes a test late, not wrong.
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      browserProject('browser', 1, { include: ['e2e/**/*.test.ts'], exclude: [...heavy, ...gpu] }),
      browserProject('heavy', 2, { include: heavy }),
      browserProject('gpu', 3, { include: gpu }, 1),
    ],
  },
});

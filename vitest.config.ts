import { defineConfig } from 'vitest/config';
import { formValidators } from './admin-ui/forms/validators-plugin.ts';

/** For machines that are slow or busy: only what hangs fails by time. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/**
 * One project a kind of test. `unit` and `architecture` need nothing; `workflow` starts the time-skipping test server;
 * `integration` starts PostgreSQL and the real Temporal Server once for the whole run, `fault` once for each file: it kills
 * them.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/property-seed.ts'],
          ...patient,
        },
      },
      {
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], environment: 'node', ...patient },
      },
      {
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          setupFiles: ['tests/support/property-seed.ts'],
          ...patient,
        },
      },
      {
        test: {
          name: 'workflow',
          include: ['tests/workflow/**/*.test.ts', 'tests/replay/**/*.test.ts'],
          ...patient,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/product-setup.ts'],
          setupFiles: ['tests/support/forget-attempts.ts'],
          ...patient,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'fault',
          include: ['tests/fault/**/*.test.ts'],
          ...patient,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [formValidators()],
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/property-seed.ts', 'tests/support/patient-screen.ts'],
          ...patient,
        },
      },
    ],
  },
});

/** @jest-config-loader esbuild-register */
import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

/** Tests run as they are built (see `pnpm build`): what is tested is what ships, worker threads and processes included. */
const project = (displayName: string, suffix: string) => ({
  displayName,
  testMatch: [`<rootDir>/**/dist/**/*.${suffix}.js`],
  testPathIgnorePatterns: ['/node_modules/'],
  // What is kept there has packages of others in it.
  modulePathIgnorePatterns: ['<rootDir>/.data/'],
  testEnvironment: 'node',
  transform: {},
});

const config: Config = {
  projects: [project('unit', 'test'), project('journeys', 'e2e')],
  globalSetup: '<rootDir>/platform/dist/test/global-setup.js',
  globalTeardown: '<rootDir>/platform/dist/test/global-teardown.js',
  testTimeout: 60_000,
  // Modules of suites that are over stay in memory, and what collects garbage among them takes longer and longer.
  workerIdleMemoryLimit: '600MB',
  // Tests wait for stores and processes as much as they compute.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};

export default config;

const room = process.env.MUTATED_ROOM ?? 'money';

/** Mutation tests of one room of the engine; `tools/testMutants.mjs` names the room. */
const config = {
  mutate: [`src/engine/${room}/**/*.ts`, '!src/engine/**/*.test.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Tables that are made once, when the page loads, would need every test anew for each of their words; tests name their rows.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 8_000,
  ignorePatterns: ['/dist*', '/reports', '/src/*', '!/src/engine', '/messages', '/public', '/tests/e2e'],
  tempDirName: `reports/mutation/sandbox-${room}`,
  // Below `break` the room fails.
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  htmlReporter: { fileName: `reports/mutation/${room}.html` },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
};

export default config;

/** Starts `bench/interactions.ts`, which shares the browser with the tests, without a build of its own. */
import { runnerImport } from 'vite';

await runnerImport('./bench/interactions.ts');

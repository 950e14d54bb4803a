/**
 * The closing line of a run: adds up Vitest's own reports. A test file that could not be run counts as one failure, and so
 * does a step that failed without a failing test (its name is the second argument, its exit code the first).
 */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} FileResult */
/** @typedef {{ success: boolean, testResults: FileResult[] }} Report */

const [exitCode = '0'] = process.argv.slice(2);
const reports = ['reports/unit.json', 'reports/e2e.json'];
let passed = 0;
let failed = 0;
let notRun = 0;
for (const path of reports) {
  if (!existsSync(path)) {
    console.log(`${path}: not written, so these tests did not run to the end`);
    continue;
  }
  const report = /** @type {Report} */ (/** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8'))));
  for (const file of report.testResults) {
    const before = failed;
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') {
        failed += 1;
        console.log(`failed: ${fullName}`);
      } else notRun += 1;
    }
    if (file.status === 'failed' && failed === before) {
      failed += 1;
      console.log(`failed: ${file.name}`);
    }
  }
}
if (notRun > 0) console.log(`${String(notRun)} not run`);
if (failed === 0 && exitCode !== '0') {
  failed += 1;
  console.log('failed: a step without a failing test (see above)');
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

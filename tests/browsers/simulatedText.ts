import { spawnSync } from 'node:child_process';
import { type CaseJson } from '../e2e/commandLine';

/** What `zhailu simulate` prints for a case, as bytes. */
export function simulatedText(caseFile: CaseJson): Buffer {
  const input = JSON.stringify(caseFile);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist-cli/zhailu.js', 'simulate', '-'], { input });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}

/**
 * `rules:check` runs the tests of the rule book. `rules:age` names what was checked more than a year ago; it only warns,
 * so that nothing else depends on the clock.
 */
import { spawnSync } from 'node:child_process';
import { runnerImport } from 'vite';

/** @typedef {{ id: string, versions: readonly { from: string, until: string | null, checkedOn: string }[] }} AgedRule */

function check() {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/rules'], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

async function warnOfAge() {
  const { module: context } = await runnerImport('./src/engine/rules/context.ts', { configFile: false });
  const { engineRules, contextRules } =
    /** @type {{ engineRules: readonly AgedRule[], contextRules: readonly AgedRule[] }} */ (
      /** @type {unknown} */ (context)
    );

  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  now.setUTCFullYear(now.getUTCFullYear() - 1);
  const yearAgo = now.toISOString().slice(0, 10);
  const rules = [...engineRules, ...contextRules];
  const inForce = rules.flatMap(({ id, versions }) =>
    versions
      .filter(({ until }) => until === null || until >= today)
      .map(({ from, checkedOn }) => ({ id, from, checkedOn })),
  );
  const old = inForce.filter(({ checkedOn }) => checkedOn < yearAgo);
  for (const { id, from, checkedOn } of old) console.warn(`${id} (${from}): last checked on ${checkedOn}`);
  console.log(
    old.length === 0
      ? `${String(rules.length)} rules, none checked more than a year ago.`
      : `Warning: ${String(old.length)} of ${String(rules.length)} rules were last checked more than a year ago.`,
  );
}

if (process.argv.includes('--age')) await warnOfAge();
else check();

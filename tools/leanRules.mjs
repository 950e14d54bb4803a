import { runnerImport } from 'vite';

/** @typedef {{ from: string, until: string | null, value: unknown, checkedOn: string }} Version */
/** @typedef {{ id: string, kind: string, versions: readonly Version[] }} Rule */

/**
 * Puts only what the engine reads of its rules into the first load: id, kind, each version's dates and value, and of the
 * days on which they were checked the newest, which names the edition. The records stay whole in the sources; `context.ts` brings terms and sources when somebody asks.
 * @returns {import('vite').Plugin}
 */
export function leanRules() {
  const leanModule = '\0lean-rules';
  return {
    name: 'lean-rules',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/engineRules.ts') && importer?.endsWith('/rules/ruleValues.ts') === true ? leanModule : null,
    async load(id) {
      if (id !== leanModule) return null;
      const { module } = await runnerImport('./src/engine/rules/engineRules.ts', { configFile: false });
      const { engineRules } = /** @type {{ engineRules: readonly Rule[] }} */ (module);
      const rows = withValues(engineRules).map(({ id: rule, kind, versions }) => [
        rule,
        kind,
        ...versions.map(({ from, until, value }) => [from, until, valueOf(value)]),
      ]);
      const edition = JSON.stringify(editionOf(engineRules));
      return `export const engineRules = ${JSON.stringify(rows)}.map(([id, kind, ...versions]) => ({
  id,
  kind,
  versions: versions.map(([from, until, value]) => ({ from, until, value, checkedOn: ${edition} })),
}));`;
    },
  };
}

/**
 * A text in two languages says something to people, not to the engine.
 * @param {unknown} value
 */
function isSaidToPeople(value) {
  return typeof value === 'object' && value !== null && 'zh' in value;
}

/** @param {unknown} value */
function valueOf(value) {
  return isSaidToPeople(value) ? '' : value;
}

/**
 * The day of the edition: when a version was checked last.
 * @param {readonly Rule[]} rules
 */
function editionOf(rules) {
  return rules
    .flatMap(({ versions }) => versions.map(({ checkedOn }) => checkedOn))
    .sort()
    .at(-1);
}

/**
 * The rules that have values for the engine.
 * @param {readonly Rule[]} rules
 */
function withValues(rules) {
  return rules.filter(({ versions }) => !versions.every(({ value }) => isSaidToPeople(value)));
}

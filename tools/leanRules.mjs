import { runnerImport } from 'vite';

/**
 * Puts only what the engine reads of its rules into the first load: id, kind, and each version's dates and value. The
 * records stay whole in the sources; `context.ts` brings terms and sources when somebody asks.
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
      const { engineRules } =
        /** @type {{ engineRules: readonly { id: string, kind: string, versions: readonly Record<string, unknown>[] }[] }} */ (
          module
        );
      const lean = engineRules.map(({ id: rule, kind, versions }) => ({
        id: rule,
        kind,
        versions: versions.map(({ from, until, value, checkedOn }) => ({
          from,
          until,
          value: valueOf(value),
          checkedOn,
        })),
      }));
      return `export const engineRules = ${JSON.stringify(lean)};`;
    },
  };
}

/**
 * A text in two languages says something to people, not to the engine.
 * @param {unknown} value
 */
function valueOf(value) {
  return typeof value === 'object' && value !== null && 'zh' in value ? '' : value;
}

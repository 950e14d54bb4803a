import { existsSync, readdirSync } from 'node:fs';
import boundaries from 'eslint-plugin-boundaries';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the house (`docs/architecture.md`). The first pattern that fits a file wins; a file that fits none is an
 * error, so that a new room is named here before it is lived in.
 */
const engineRooms = [
  'money',
  'calendar',
  'derivation',
  'rules',
  'case',
  'ledger',
  'accrual',
  'court',
  'stages',
  'roads',
  'limitation',
  'compare',
  'household',
  'forecast',
  'explain',
];

const features = existsSync('src/features')
  ? readdirSync('src/features', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : [];

const rooms = [
  { category: 'engine/door', pattern: 'src/engine/index.ts' },
  { category: 'engine/rules/context', pattern: 'src/engine/rules/context.ts' },
  { category: 'engine/forecast/door', pattern: 'src/engine/forecast/index.ts' },
  { category: 'engine/household/door', pattern: 'src/engine/household.ts' },
  { category: 'engine/problem', pattern: 'src/engine/problem*.ts' },
  ...engineRooms.map((room) => ({
    category: `engine/${room}`,
    pattern: [`src/engine/${room}/**`, `src/engine/${room}.ts`],
  })),
  { category: 'generated', pattern: 'src/i18n/generated/**' },
  ...['i18n', 'ui', 'law', 'charts', 'exporters', 'worker', 'state', 'paper'].map((room) => ({
    category: room,
    pattern: `src/${room}/**`,
  })),
  ...features.map((name) => ({ category: `feature/${name}`, pattern: `src/features/${name}/**` })),
  { category: 'app', pattern: ['src/*.ts', 'src/*.tsx', 'src/*.css'] },
  { category: 'cli', pattern: 'cli/**' },
  { category: 'tests', pattern: ['tests/**', 'bench/**'] },
  { category: 'tools', pattern: ['tools/**', '*.config.ts'] },
];

/** @param {string[]} names */
const engine = (...names) => names.map((room) => `engine/${room}`);
const foundations = engine('money', 'calendar', 'problem', 'derivation');
const upToLedger = [...foundations, ...engine('rules', 'rules/context', 'case', 'ledger')];
const upToRoads = [...upToLedger, ...engine('accrual', 'court', 'stages', 'roads')];
const doors = engine('door', 'rules/context', 'household/door', 'forecast/door');

/** Who may call whom: a room may import itself and these. */
const mayImport = {
  'engine/money': [],
  'engine/calendar': [],
  'engine/problem': [],
  'engine/derivation': engine('money', 'calendar'),
  'engine/rules': engine('money', 'calendar', 'problem', 'rules/context'),
  'engine/rules/context': engine('money', 'calendar', 'problem', 'rules'),
  'engine/case': engine('money', 'calendar', 'problem', 'rules'),
  'engine/ledger': [...foundations, 'engine/rules'],
  'engine/accrual': upToLedger,
  'engine/court': [...upToLedger, 'engine/accrual'],
  'engine/stages': upToLedger,
  'engine/roads': [...upToLedger, ...engine('accrual', 'court', 'stages')],
  'engine/limitation': upToRoads,
  'engine/compare': upToRoads,
  'engine/forecast': upToRoads,
  'engine/forecast/door': [...upToRoads, 'engine/forecast'],
  'engine/explain': upToRoads,
  'engine/household': [...upToRoads, ...engine('compare', 'explain')],
  'engine/household/door': engine('case', 'household'),
  'engine/door': [...upToRoads, ...engine('limitation', 'compare', 'explain')],
  generated: [],
  i18n: ['generated'],
  ui: ['i18n', 'generated'],
  law: [...doors, 'i18n', 'generated', 'ui'],
  charts: ['i18n', 'generated', 'ui'],
  worker: doors,
  exporters: [...doors, 'i18n', 'generated'],
  // What the page saves as JSON is what the command line prints.
  cli: [...doors, 'i18n', 'generated', 'exporters'],
  state: [...doors, 'worker'],
  paper: [...doors, 'state', 'charts', 'law', 'ui', 'i18n', 'generated', 'exporters'],
  app: [
    ...doors,
    'state',
    'worker',
    'charts',
    'law',
    'ui',
    'i18n',
    'generated',
    'exporters',
    ...features.map((name) => `feature/${name}`),
  ],
  tools: [],
  ...Object.fromEntries(
    features.map((name) => [
      `feature/${name}`,
      [...doors, 'state', 'charts', 'law', 'ui', 'i18n', 'generated', 'exporters', 'paper'],
    ]),
  ),
};

/** Rooms that name the engine's types but call none of its functions. */
const typesOfTheEngine = ['i18n', 'ui'].map((room) => ({
  from: { file: { categories: room } },
  allow: { to: { file: { categories: 'engine/door' } }, dependency: { kind: 'type' } },
}));

const layerPolicies = [
  ...typesOfTheEngine,
  // Packages and Node's own modules are not the table's business.
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  ...Object.entries(mayImport).map(([room, others]) => ({
    from: { file: { categories: room } },
    allow: { to: { file: { categories: { anyOf: [room, ...others] } } } },
  })),
];

/** What would make the engine answer differently on another machine or another day. */
const impureGlobals = [
  ...['Date', 'Intl', 'window', 'document', 'navigator', 'localStorage', 'fetch', 'console', 'process', 'performance'],
  ...['crypto', 'setTimeout', 'setInterval', 'queueMicrotask', 'globalThis', 'self', 'require'],
].map((name) => ({ name, message: 'The engine is pure: the day, the seed and the language are parameters.' }));

export default defineConfig(
  globalIgnores(['dist*', 'reports', 'coverage', 'src/i18n/generated', 'node_modules']),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}', 'tools/**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { boundaries, 'import-x': importX },
    languageOptions: {
      parserOptions: {
        project: [
          'src/engine/tsconfig.json',
          'tsconfig.app.json',
          'cli/tsconfig.json',
          'tests/tsconfig.json',
          'tools/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: {
      'boundaries/elements': [],
      'boundaries/files': rooms,
      'boundaries/files-single-match': true,
      'boundaries/include': ['src/**', 'cli/**', 'tests/**', 'bench/**', 'tools/**', '*.config.ts'],
      'import/resolver': { typescript: { project: 'tsconfig.base.json' } },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: layerPolicies }],
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-unresolved': 'off',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.typetest.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is pure: the seed is a parameter.' },
        ...['toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'].map((property) => ({
          property,
          message: 'The engine speaks no language.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'The engine loads nothing while it runs.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.e2e.ts', '**/*.typetest.ts', 'tests/**', 'bench/**'],
    rules: {
      // Tests look into every room, but no room looks into a test.
      'boundaries/dependencies': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(test|it|describe|suite|bench)$/][property.name=/^(only|skip|todo|fails|skipIf|runIf)$/]',
          message: 'Every test runs, or is not there.',
        },
        {
          selector: 'MemberExpression[object.type=MemberExpression][property.name=/^(only|skip)$/]',
          message: 'Every test runs, or is not there.',
        },
        {
          selector: 'CallExpression[callee.name=/^(fit|xit|fdescribe|xdescribe|xtest)$/]',
          message: 'Every test runs, or is not there.',
        },
      ],
    },
  },
  {
    // JSDoc casts are not seen by these.
    files: ['tools/**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['*.config.ts', 'tests/{e2e,browsers}/globalSetup.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);

/**
 * How the texts in `messages/` become typed functions; `compileMessages.mjs` keeps the types and rewrites the functions.
 * The app and the command line say which language they speak (`src/i18n/language.ts`); nothing is read from cookies or
 * addresses.
 *
 * @satisfies {import('@inlang/paraglide-js').CompilerOptions}
 */
export const messageCompilerOptions = {
  project: './project.inlang',
  outdir: './src/i18n/generated',
  strategy: /** @type {['globalVariable', 'baseLocale']} */ (['globalVariable', 'baseLocale']),
  // One module per text, so that a lazy chunk takes its own texts along instead of leaving them to the first load.
  outputStructure: /** @type {const} */ ('message-modules'),
  emitTsDeclarations: true,
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  disableAsyncLocalStorage: true,
};

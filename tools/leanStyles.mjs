/**
 * Takes the names of a style sheet's classes one by one instead of as one object, so that each chunk keeps only those that
 * it uses, in their places; a class that no sheet has is warned about.
 * @returns {import('vite').Plugin}
 */
export function leanStyles() {
  return {
    name: 'lean-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx$/, code: '.module.css' },
      handler: (code) => ({
        code: code.replace(/^import (\w+) from ('[^']+\.module\.css');$/gm, 'import * as $1 from $2;'),
        map: null,
      }),
    },
  };
}

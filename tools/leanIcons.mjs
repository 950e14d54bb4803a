import { pathToFileURL } from 'node:url';
import { onePath } from './onePath.ts';

/** Draws an icon as `lucide-react` does, without its themes: every icon of the page says its size and width itself. */
const drawing = `import { createElement } from 'react';
export const icon = (node) => ({ size = 24, strokeWidth = 2, ...rest }) =>
  createElement(
    'svg',
    {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': true,
      ...rest,
    },
    ...node.map(([tag, attributes]) => createElement(tag, attributes)),
  );
`;

/**
 * Keeps of each icon only its strokes, as one path, and draws it with a few lines instead of the package's machinery.
 * @returns {import('vite').Plugin}
 */
export function leanIcons() {
  const drawingModule = '\0lean-icon';
  return {
    name: 'lean-icons',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === drawingModule ? source : null),
    async load(id) {
      if (id === drawingModule) return drawing;
      if (!/[\\/]lucide-react[\\/]dist[\\/]esm[\\/]icons[\\/][\w-]+\.mjs$/.test(id)) return null;
      const { __iconData: data } = /** @type {{ __iconData?: { node: [string, Record<string, string>][] } }} */ (
        await import(pathToFileURL(id).href)
      );
      // Another name of an icon that is told elsewhere.
      if (data === undefined) return null;
      const node = onePath(
        data.node.map(([tag, attributes]) => [
          tag,
          Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'key')),
        ]),
      );
      return `import { icon } from ${JSON.stringify(drawingModule)};
export default /* @__PURE__ */ icon(${JSON.stringify(node)});`;
    },
  };
}

/** @typedef {[string, Record<string, string>]} Shape an element's name and attributes */

/** What may say more than where a stroke runs is left as it is. */
const GEOMETRY = new Set([
  'd',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'points',
]);

/**
 * @param {number} cx @param {number} cy @param {number} rx @param {number} ry
 */
function ellipse(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/**
 * @param {number} x @param {number} y @param {number} width @param {number} height @param {number} r
 */
function rectangle(x, y, width, height, r) {
  const [across, down] = [width - 2 * r, height - 2 * r];
  const turn = (/** @type {number} */ dx, /** @type {number} */ dy) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
}

/**
 * The path of one shape; null for one that is more than strokes.
 * @param {Shape} shape
 * @returns {string | null}
 */
function pathOf([name, attributes]) {
  if (Object.keys(attributes).some((attribute) => !GEOMETRY.has(attribute))) return null;
  const number = (/** @type {string} */ attribute) => Number(attributes[attribute] ?? 0);
  switch (name) {
    case 'path': {
      const path = attributes.d ?? '';
      // A first step is told from the origin also where it is written as a relative one.
      return path.startsWith('m') ? `M0 0${path}` : path;
    }
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx') || number('ry'));
    case 'polyline':
      return `M${attributes.points ?? ''}`;
    case 'polygon':
      return `M${attributes.points ?? ''}z`;
    default:
      return null;
  }
}

/**
 * An icon's shapes as one path, so that it is two elements on the page, not six; as they were where one is more than strokes.
 * @param {readonly Shape[]} shapes
 * @returns {readonly Shape[]}
 */
export function onePath(shapes) {
  const paths = shapes.map(pathOf);
  return paths.includes(null) ? shapes : [['path', { d: paths.join('') }]];
}

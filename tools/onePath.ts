/** An element's name and attributes. */
export type Shape = [string, Record<string, string>];

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

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  const [across, down] = [width - 2 * r, height - 2 * r];
  const turn = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
}

/** The path of one shape; null for one that is more than strokes. */
function pathOf([name, attributes]: Shape): string | null {
  if (Object.keys(attributes).some((attribute) => !GEOMETRY.has(attribute))) return null;
  const number = (attribute: string) => Number(attributes[attribute] ?? 0);
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

/** An icon's shapes as one path, so that it is two elements on the page, not six; as they were where one is more than strokes. */
export function onePath(shapes: readonly Shape[]): readonly Shape[] {
  const paths = shapes.map(pathOf);
  return paths.includes(null) ? shapes : [['path', { d: paths.join('') }]];
}

/** A place on the picture, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A rectangle, in px; `bottom` is below `top`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two rectangles share more than an edge. */
export function boxesMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a rectangle lies wholly within another. */
export function isWithin(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Whether a straight line touches a rectangle (Liang and Barsky's clipping). */
export function segmentMeets(from: Place, to: Place, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  for (const [delta, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (delta === 0) {
      if (room < 0) return false;
    } else if (delta < 0) enter = Math.max(enter, room / delta);
    else leave = Math.min(leave, room / delta);
  }
  return enter <= leave;
}

/** Whether a line of straight pieces touches a rectangle. */
export function polylineMeets(line: readonly Place[], box: Box): boolean {
  return line.some((to, index) => {
    const from = line[index - 1] ?? to;
    return segmentMeets(from, to, box);
  });
}

/** The rectangle round a place. */
export function boxAround({ x, y }: Place, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The rectangle round the corners of a line. */
export function boxOfLine(line: readonly Place[]): Box {
  const xs = line.map(({ x }) => x);
  const ys = line.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

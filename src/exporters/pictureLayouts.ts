import {
  Column,
  fittingSize,
  logo,
  rule,
  text,
  type Composition,
  type DrawPlot,
  type PictureContent,
} from './pictureParts.ts';

const LOGO_WIDTH = 110;

/** 800 × 450: the totals beside the plot. */
export function composeWide(content: PictureContent, drawPlot: DrawPlot): Composition {
  const { colours } = content;
  const [left, right] = [28, 772];
  const head = new Column(left, 18, right - left - LOGO_WIDTH);
  head.fitted(content.title, { size: 22, colour: colours.ink, isBold: true }, 26);
  const lead = new Column(left, head.y + 2, right - left);
  lead.fitted(content.lead, { size: 15, colour: colours['ink-2'] }, 22);
  const top = lead.y + 14;
  const side = new Column(left, top - 6, 228);
  side.wrapped(content.by, { size: 13, colour: colours['ink-3'] }, 18);
  for (const [index, road] of content.roads.entries()) {
    side.y += index === 0 ? 2 : road.isShort ? 6 : 12;
    side.road(road, colours);
  }
  const footTop = 376;
  const plotAt = { x: 270, y: top - 4 };
  const plot = drawPlot(right - plotAt.x + 8, footTop - plotAt.y - 4);
  const foot = new Column(left, footTop, 540);
  foot.fitted(content.note, { size: 12, colour: colours['ink-2'] }, 18);
  foot.fitted(content.axisNote, { size: 12, colour: colours['ink-2'] }, 16);
  foot.wrapped(content.sources, { size: 12, colour: colours['ink-3'] }, 16);
  const style = { size: 12, colour: colours['ink-3'], anchor: 'end' } as const;
  const corner = [content.date, content.rules, content.address].map((words, index) =>
    text(right, footTop + 18 + index * 17, words, { ...style, size: fittingSize(words, 190, 12, false) }),
  );
  return {
    parts: [
      ...head.parts,
      ...lead.parts,
      logo(right - 78, 38, content),
      ...side.parts,
      rule(left, footTop, right - left, colours),
      ...foot.parts,
      ...corner,
    ],
    plot,
    plotAt,
  };
}

/** 540 × 960: the totals over the plot. */
export function composeTall(content: PictureContent, drawPlot: DrawPlot): Composition {
  const { colours } = content;
  const [left, right] = [28, 512];
  const head = new Column(left, 52, right - left);
  head.fitted(content.title, { size: 26, colour: colours.ink, isBold: true }, 34);
  head.y += 4;
  head.wrapped(content.lead, { size: 16, colour: colours['ink-2'] }, 24);
  const date = text(right, 41, content.date, { size: 13, colour: colours['ink-3'], anchor: 'end' });
  let y = head.y + 20;
  const parts = [logo(left, 36, content), date, ...head.parts, rule(left, y, right - left, colours)];
  const by = new Column(left, y + 6, right - left);
  by.wrapped(content.by, { size: 13, colour: colours['ink-3'] }, 18);
  parts.push(...by.parts);
  y = by.y + 4;
  const half = (right - left - 20) / 2;
  const large = content.roads.filter(({ isShort }) => !isShort);
  const ends = large.map((road, place) => {
    const column = new Column(left + place * (half + 20), y, half);
    column.road(road, colours);
    parts.push(...column.parts);
    return column.y;
  });
  y = Math.max(y, ...ends);
  for (const road of content.roads.filter(({ isShort }) => isShort)) {
    const column = new Column(left, y + 6, right - left);
    column.road(road, colours);
    parts.push(...column.parts);
    y = column.y;
  }
  y += 16;
  const footer = new Column(left, 0, right - left);
  footer.wrapped(content.note, { size: 13, colour: colours['ink-2'] }, 19);
  footer.wrapped(content.sources, { size: 12, colour: colours['ink-3'] }, 18);
  footer.wrapped(`${content.rules} · ${content.address}`, { size: 12, colour: colours['ink-3'] }, 18);
  const footTop = 936 - footer.y;
  parts.push(
    rule(left, y, right - left, colours),
    text(left, y + 26, content.axisNote, { size: 13, colour: colours['ink-2'] }),
  );
  const plotAt = { x: left - 4, y: y + 38 };
  const plot = drawPlot(right - left + 12, footTop - plotAt.y - 14);
  parts.push(
    rule(left, footTop, right - left, colours),
    `<g transform="translate(0 ${footTop + 2})">${footer.parts.join('\n')}</g>`,
  );
  return { parts, plot, plotAt };
}

/** 620 × 877, a sheet of A4: the totals over the plot, the steps with their days under it. */
export function composePrint(content: PictureContent, drawPlot: DrawPlot): Composition {
  const { colours } = content;
  const [left, right, bottom] = [44, 576, 833];
  const width = right - left;
  const corner = { size: 12, colour: colours['ink-3'], anchor: 'end' } as const;
  const head = new Column(left, 74, width);
  head.fitted(content.title, { size: 24, colour: colours.ink, isBold: true }, 32);
  head.y += 3;
  head.wrapped(content.lead, { size: 14, colour: colours['ink-2'] }, 21);
  let y = head.y + 16;
  const parts = [
    logo(left, 48, content),
    text(right, 45, content.date, corner),
    text(right, 62, content.rules, corner),
    ...head.parts,
    rule(left, y, width, colours),
  ];
  const by = new Column(left, y + 5, width);
  by.wrapped(content.by, { size: 12, colour: colours['ink-3'] }, 17);
  parts.push(...by.parts);
  y = by.y + 3;
  const half = (width - 20) / 2;
  const ends = content.roads
    .filter(({ isShort }) => !isShort)
    .map((road, place) => {
      const column = new Column(left + place * (half + 20), y, half);
      column.road(road, colours);
      parts.push(...column.parts);
      return column.y;
    });
  y = Math.max(y, ...ends);
  for (const road of content.roads.filter(({ isShort }) => isShort)) {
    const column = new Column(left, y + 6, width);
    column.road(road, colours);
    parts.push(...column.parts);
    y = column.y;
  }
  y += 16;
  const footer = new Column(left, 0, width);
  footer.wrapped(content.note, { size: 12, colour: colours['ink-2'] }, 18);
  footer.wrapped(content.sources, { size: 11, colour: colours['ink-3'] }, 16);
  footer.wrapped(content.address, { size: 11, colour: colours['ink-3'] }, 16);
  const footTop = bottom - footer.y;
  const rows = Math.ceil(content.steps.length / 2);
  const stepsTop = footTop - (rows === 0 ? 0 : 34 + rows * 17);
  // All of one size, that of the longest.
  const stepSize = Math.min(...content.steps.map((step) => fittingSize(step, half, 11.5, false)));
  const steps = [0, 1].map((place) => {
    const column = new Column(left + place * (half + 20), stepsTop + 20, half);
    for (const step of content.steps.slice(place * rows, (place + 1) * rows)) {
      column.fitted(step, { size: stepSize, colour: colours['ink-2'] }, 17);
    }
    return column;
  });
  if (rows > 0) {
    parts.push(text(left, stepsTop + 16, content.stepsTitle, { size: 12, colour: colours.ink, isBold: true }));
    parts.push(...steps.flatMap((column) => column.parts));
  }
  parts.push(
    rule(left, y, width, colours),
    text(left, y + 22, content.axisNote, { size: 12, colour: colours['ink-2'] }),
  );
  const plotAt = { x: left - 4, y: y + 32 };
  const plot = drawPlot(width + 10, stepsTop - plotAt.y - 10);
  parts.push(
    rule(left, footTop, width, colours),
    `<g transform="translate(0 ${footTop + 2})">${footer.parts.join('\n')}</g>`,
  );
  return { parts, plot, plotAt };
}

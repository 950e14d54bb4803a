import { beforeEach, describe, expect, test } from 'vitest';
import { balanceOn, parseCase, simulate, type CaseFile, type Road, type Timeline } from '../engine/index.ts';
import { type Box } from '../charts/geometry.ts';
import { overlaps } from '../charts/plotLayout.ts';
import { drawPicture, PICTURE_SCALES, PICTURE_SIZES, type PictureFormat } from '../exporters/picture.ts';
import { wrapText } from '../exporters/pictureParts.ts';
import { speak, type Language } from '../i18n/language.ts';
import { textWidth } from '../i18n/textWidth.ts';
import { dateOf } from '../state/shownRoads.ts';
import { pictureOf } from './pictureContent.ts';

const ROADS_DRAWN: readonly Road[] = ['negotiate', 'refuse', 'notSued'];
const FORMATS: readonly PictureFormat[] = ['wide', 'tall', 'print'];
const COLOURS: Partial<Record<Road, string>> = { refuse: '#9c4510', negotiate: '#0b6b63' };
/** On paper both roads are black: one is dashed. */
const DASH: Partial<Record<Road, string>> = { negotiate: ' stroke-dasharray="7 4"' };

function caseOf(input: Readonly<Record<string, unknown>>): CaseFile {
  const outcome = parseCase({ asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...input });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function draw(
  caseFile: CaseFile,
  format: PictureFormat,
  {
    language = 'zh-CN',
    hidesAmounts = false,
    roads = ROADS_DRAWN,
  }: { language?: Language; hidesAmounts?: boolean; roads?: readonly Road[] } = {},
) {
  speak(language);
  const timelines: Partial<Record<Road, Timeline>> = {};
  for (const road of new Set([...ROADS_DRAWN, ...roads])) timelines[road] = simulate(caseFile, road);
  const input = { state: { timelines, caseFile }, roads, language, hidesAmounts, address: 'zhailu.example', format };
  const { content, drawPlot } = pictureOf(input);
  return { svg: drawPicture(content, format, drawPlot), timelines };
}

function dataOf(svg: string, name: string): number {
  return Number(new RegExp(`data-plot-${name}="([^"]*)"`).exec(svg)?.[1]);
}

/** The corners of a road's line, in px of the picture. */
function cornersOf(svg: string, road: Road, format: PictureFormat): { x: number; y: number }[] {
  const shift = /<g transform="translate\(([\d.]+) ([\d.]+)\)">\s*<rect/.exec(svg);
  const [dx, dy] = [Number(shift?.[1]), Number(shift?.[2])];
  const scale = PICTURE_SCALES[format];
  const lines = [
    ...svg.matchAll(
      /<polyline points="([^"]*)" fill="none" stroke="(#\w+)" stroke-width="2" stroke-linejoin="round"( stroke-dasharray="7 4")?\/>/g,
    ),
  ];
  const line = lines
    .filter(([, , stroke, dash]) => stroke === (format === 'print' ? '#111111' : COLOURS[road]) && dash === DASH[road])
    .toSorted((left, right) => right[0].length - left[0].length)[0];
  return (line?.[1] ?? '').split(' ').map((corner) => {
    const [x = 0, y = 0] = corner.split(',').map(Number);
    return { x: (x + dx) * scale, y: (y + dy) * scale };
  });
}

/** The boxes of all texts, in the layout's px, as wide as a wide font would draw them. */
function textBoxesOf(svg: string): Box[] {
  let [dx, dy] = [0, 0];
  const boxes: Box[] = [];
  for (const [part, attributes = '', words = ''] of svg.matchAll(
    /<g transform="translate[^>]*>|<text ([^>]*)>([^<]*)</g,
  )) {
    const shift = /translate\(([\d.]+) ([\d.]+)\)/.exec(part);
    if (shift !== null) [dx, dy] = [Number(shift[1]), Number(shift[2])];
    else {
      const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      const size = Number(read('font-size'));
      const width = textWidth(words.replaceAll('&amp;', '&'), size, read('font-weight') === '600');
      const anchor = read('text-anchor') ?? 'start';
      const left = Number(read('x')) + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const base = Number(read('y')) + dy;
      boxes.push({ left, right: left + width, top: base - size * 0.85, bottom: base + size * 0.15 });
    }
  }
  return boxes;
}

/** All its words in one, without the lines' ends. */
function textsOf(svg: string): string {
  return [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words = '']) => words).join('');
}

function heightAt(corners: readonly { x: number; y: number }[], x: number): number {
  const after = Math.max(
    1,
    corners.findIndex((corner) => corner.x >= x),
  );
  const [from, to] = [corners[after - 1]!, corners[after]!];
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}

beforeEach(() => {
  speak('zh-CN');
});

describe('the picture', () => {
  for (const format of FORMATS) {
    test(`${format}: both curves are where balanceOn puts them, on five days`, () => {
      const { svg, timelines } = draw(caseOf({}), format);
      const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((name) => dataOf(svg, name)) as [
        number,
        number,
        number,
        number,
      ];
      const [first, last, least, most] = ['first-day', 'last-day', 'min-fen', 'max-fen'].map((name) =>
        dataOf(svg, name),
      ) as [number, number, number, number];
      for (const road of ['refuse', 'negotiate'] as const) {
        const corners = cornersOf(svg, road, format);
        expect(corners.length).toBeGreaterThan(3);
        for (const share of [0.2, 0.4, 0.6, 0.8, 0.97]) {
          const day = Math.round(first + share * (last - first));
          const { paid, owed } = balanceOn(timelines[road]!, dateOf(day));
          const x = left + ((day - first) / (last - first)) * width;
          const y = top + height - ((paid + owed - least) / (most - least)) * height;
          expect(Math.abs(heightAt(corners, x) - y)).toBeLessThan(PICTURE_SCALES[format] / 4);
        }
      }
    });

    test(`${format}: no text leaves the picture or overlaps another, 8 % wider than it is`, { timeout: 30_000 }, () => {
      const sued = { overdueDays: 300, happened: { claimFiled: '2026-08-01', judgment: '2026-11-02' } };
      const large = { product: 'creditCard', principal: 10_000_000_000, overdueDays: 3650 };
      for (const language of ['zh-CN', 'en'] as const) {
        for (const input of [{}, { principal: 100 }, { overdueDays: 0 }, { product: 'bankLoan' }, sued, large]) {
          const { svg } = draw(caseOf(input), format, { language, roads: [...ROADS_DRAWN, 'payInFull'] });
          const boxes = textBoxesOf(svg);
          expect(boxes.length).toBeGreaterThan(20);
          const { width, height } = PICTURE_SIZES[format];
          for (const { left, right, top, bottom } of boxes) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width / PICTURE_SCALES[format]);
            expect(bottom).toBeLessThanOrEqual(height / PICTURE_SCALES[format]);
          }
          expect(overlaps(boxes).map(([one, other]) => [one, other])).toEqual([]);
        }
      }
    });
  }

  test('says in its small print whose estimates and ways of counting they are, where they are the person’s', () => {
    const assumptions = { claimFiled: { share: ['0.1', '0.2', '0.3'] } };
    const conventions = { daysPerYear: '365' };
    for (const language of ['zh-CN', 'en'] as const) {
      for (const format of FORMATS) {
        const words = (input: object) =>
          textsOf(draw(caseOf(input as Readonly<Record<string, unknown>>), format, { language }).svg).replaceAll(
            ' ',
            '',
          );
        const [estimates, counting] =
          language === 'en'
            ? ['Someestimatesareourown.', 'Somewaysofcountingareourown.']
            : ['有的估计是自己改的。', '有的算法是自己选的。'];
        expect(words({})).not.toContain(estimates);
        expect(words({})).not.toContain(counting);
        expect(words({ assumptions })).toContain(estimates);
        expect(words({ assumptions })).not.toContain(counting);
        expect(words({ assumptions, conventions })).toContain(counting);
        const { width, height } = PICTURE_SIZES[format];
        const boxes = textBoxesOf(draw(caseOf({ assumptions, conventions }), format, { language }).svg);
        expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width / PICTURE_SCALES[format]);
        expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height / PICTURE_SCALES[format]);
        expect(overlaps(boxes)).toEqual([]);
      }
    }
  });

  test('is standalone: real text, its own fonts and language, nothing of the page', () => {
    const { svg } = draw(caseOf({}), 'wide');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1600" height="900"/);
    expect(svg).toContain('lang="zh-CN"');
    expect(svg).toContain('Noto Sans CJK SC');
    expect(svg).not.toMatch(/foreignObject|var\(|class=|<style|<image|href/);
    for (const words of [
      '花呗 ¥12,000，逾期 90',
      '协商分期',
      '¥12,582',
      '2026年11月24日',
      '规则库',
      '都是估计',
      'zhailu.example',
      '民事诉讼法',
    ]) {
      expect(svg).toContain(words);
    }
  });

  test('with hidden amounts holds none, nor the scale', () => {
    for (const format of FORMATS) {
      const { svg } = draw(caseOf({}), format, { hidesAmounts: true });
      expect(svg).toContain('¥ ••••');
      expect(svg).not.toMatch(/¥\s?\d|\d万|min-fen|max-fen|12,000|12582/);
    }
  });

  test('on paper holds greys only, each band hatched, the steps with the months between which they may come', () => {
    const { svg } = draw(caseOf({}), 'print');
    const colours = new Set([...svg.matchAll(/#([\da-f]{6})/g)].map(([, colour = '']) => colour));
    expect(colours.size).toBeGreaterThan(3);
    for (const colour of colours) expect(colour).toMatch(/^(..)\1\1$/);
    expect(svg).toMatch(/起诉 2027年7月（2027年\d+月到20\d\d年\d+月，估计）/);
    expect([...svg.matchAll(/stroke-width="0\.75"/g)].length).toBeGreaterThan(20);
  });

  test('every format holds all that it should', () => {
    for (const format of FORMATS) {
      const { svg } = draw(caseOf({}), format);
      const words = [...svg.matchAll(/<text\b[^>]*>([^<]*)/g)].map(([, text = '']) => text).join('');
      for (const said of [
        ...['花呗 ¥12,000，逾期 90', '协商分期', '¥12,582', '2026年11月24日', '规则库 2026-11-24', 'zhailu.example'],
        ...['诉讼费用交纳办法', '催收', '强制执行', '起诉', '都是估计'],
      ]) {
        expect(words, format).toContain(said);
      }
    }
  });

  test('speaks English', () => {
    const { svg } = draw(caseOf({}), 'tall', { language: 'en' });
    expect(svg).toContain('lang="en"');
    expect(svg).toContain('agreed and paid off for ¥12,582');
    expect(svg.replaceAll(/font-family="[^"]*"/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('wrapText', () => {
  test('breaks between Chinese characters, never before a stop', () => {
    const lines = wrapText('对方不一定起诉，也不一定同意分期：都是估计。', 100, 12);
    expect(lines.join('')).toBe('对方不一定起诉，也不一定同意分期：都是估计。');
    for (const line of lines) expect(line).not.toMatch(/^[，。：]/);
  });

  test('keeps figures and words whole', () => {
    for (const line of wrapText('agreed and paid off for ¥12,582 by Dec 2028', 80, 12)) {
      expect('agreed and paid off for ¥12,582 by Dec 2028').toContain(line);
      expect(textWidth(line, 12)).toBeLessThanOrEqual(80);
    }
  });
});

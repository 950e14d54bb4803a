import ICAL from 'ical.js';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseCase, simulate, type CaseFile } from '../../engine/index.ts';
import { sheetTables } from '../../exporters/sheets.ts';
import type { Cell } from '../../exporters/table.ts';
import { xlsxBlob } from '../../exporters/xlsx.ts';
import { speak } from '../../i18n/language.ts';
import { fileText, type Saved } from './savedSheets.ts';
import { sheetInput } from './sheetContent.ts';

function caseOf(more: Readonly<Record<string, unknown>> = {}): CaseFile {
  const input = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...more };
  const outcome = parseCase(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const HOSTILE = '=HYPERLINK("http://x")<b>\u202E';

function saved(more: Partial<Saved> = {}): Saved {
  const plain = {
    roads: ['negotiate', 'refuse', 'hiding'],
    breaksAfter: null,
    chosen: [],
    hidesAmounts: false,
  } as const;
  return { caseFile: caseOf(), speaks: false, ...plain, ...more };
}

beforeEach(() => {
  speak('zh-CN');
});

async function unzipped(input: Saved): Promise<Readonly<Record<string, string>>> {
  const blob = await xlsxBlob(sheetTables(sheetInput(input)));
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The cells of a sheet: address, style, type and value as they stand in the file. */
function cellsOf(xml: string): { address: string; style: number; type: string | undefined; value: string }[] {
  return [...xml.matchAll(/<c ([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g)].map(([, attributes = '', value = '']) => {
    const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    return { address: read('r') ?? '', style: Number(read('s') ?? 0), type: read('t'), value };
  });
}

/** The format of numbers of every style. */
function formatsOf(styles: string): string[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt [^>]*?numFmtId="(\d+)"[^>]*?formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const cells = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  return [...cells.matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) => {
    const id = /numFmtId="(\d+)"/.exec(attributes)?.[1] ?? '0';
    return own.get(id) ?? id;
  });
}

test('ranges and ways of counting of one’s own stand among what was told, in words; in JSON as they are', () => {
  const caseFile = caseOf({
    assumptions: { claimFiled: { days: [10, 20, 30], share: [0.1, '1/4', '1/2'] } },
    conventions: { feeSplit: 'onDefendant' },
  });
  const input = saved({ caseFile, chosen: ['assumptions'] });
  const [told] = sheetTables(sheetInput(input));
  const words = (cell: Cell | undefined) => {
    if (cell?.kind === 'text') return cell.text;
    return cell?.kind === 'count' ? cell.count : undefined;
  };
  const lines = told?.rows.map((row) => row.map(words));
  expect(lines).toEqual(
    expect.arrayContaining([
      ['起诉立案的天数（最低）', 10],
      ['起诉立案的可能（最低）', '10%'],
      ['起诉立案的可能（最可能）', '25%'],
      ['起诉立案的可能（最高）', '50%'],
      ['部分请求未获支持时的受理费', '全由被告负担'],
    ]),
  );
  expect(JSON.parse(fileText('json', input))).toMatchObject({
    case: { assumptions: caseFile.assumptions, conventions: caseFile.conventions },
  });
  expect(fileText('json', saved({ caseFile }))).not.toContain('"assumptions"');
});

describe('XLSX', () => {
  test('has five sheets; amounts and days are numbers with a format', async () => {
    const files = await unzipped(saved());
    const names = [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['情况', '账目', '余额', '节点', '依据']);
    const formats = formatsOf(files['xl/styles.xml'] ?? '');
    const cells = cellsOf(files['xl/worksheets/sheet2.xml'] ?? '');
    const { postings } = simulate(caseOf(), 'negotiate');
    const amounts = cells.filter(({ style }) => formats[style] === '#,##0.00');
    expect(amounts.slice(0, postings.length).map(({ value }) => value)).toEqual(
      postings.map(({ amount }) => String(amount / 100)),
    );
    expect(amounts.every(({ type }) => type === undefined)).toBe(true);
    const days = cells.filter(({ style }) => formats[style] === 'yyyy-mm-dd').slice(0, postings.length);
    const written = days.map(({ value }) =>
      new Date(Date.UTC(1899, 11, 30 + Number(value))).toISOString().slice(0, 10),
    );
    expect(written).toEqual(postings.map(({ date }) => date));
  });

  test('a name that was told is text, never a formula or markup', async () => {
    const means = { assets: [{ name: HOSTILE, value: 100_000 }] };
    const files = await unzipped(saved({ caseFile: caseOf({ means }), chosen: ['means'] }));
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBe(5);
    for (const [, xml] of sheets) expect(xml).not.toContain('<f>');
    expect(files['xl/sharedStrings.xml']).toContain('=HYPERLINK("http://x")&lt;b&gt;\u202E');
    const without = await unzipped(saved({ caseFile: caseOf({ means }) }));
    expect(without['xl/sharedStrings.xml']).not.toContain('HYPERLINK');
    expect(without['xl/sharedStrings.xml']).toContain('没有放进来：收入和财产');
  });

  test('with hidden amounts there is no amount in it', async () => {
    const files = await unzipped(saved({ hidesAmounts: true }));
    expect(files['xl/styles.xml']).not.toContain('#,##0.00');
    expect(JSON.stringify(files)).not.toMatch(/12000|1200000|524\.25/);
    expect(fileText('csv', saved({ hidesAmounts: true }))).not.toMatch(/\d\.\d\d/);
    expect(() => fileText('json', saved({ hidesAmounts: true }))).toThrow(RangeError);
  });

  test('speaks English, with nothing left untranslated or unnamed', () => {
    speak('en');
    const told = {
      terms: { creditor: 'licensed', compounds: true },
      papers: [{ kind: 'judgment', receivedOn: '2026-11-20' }],
      means: { dishonestGround: null, assets: [{ name: 'car', value: 5_000_000, exempt: true }] },
      court: { plea: false, include: ['homeVisit'] },
      refuse: { reachable: true },
    };
    const input = saved({
      caseFile: caseOf({
        product: 'custom',
        ...told,
        terms: { ...told.terms, annualRate: '0.1', penaltyRatePerDay: '0.0004' },
      }),
      chosen: ['means', 'facts'],
    });
    const tables = sheetTables(sheetInput(input));
    expect(tables.map(({ name }) => name)).toEqual(['Case', 'Postings', 'Balances', 'Stages', 'Rules']);
    const words = tables.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
    );
    // A document's number is its own in every language.
    const numbered = /^[\u0020-\u007E]+ \S+号$/;
    expect(words.filter((word) => /[\u4E00-\u9FFF]|^Other \(/.test(word) && !numbered.test(word))).toEqual([]);
    expect(words).toContain('10%');
  });
});

describe('the calendar', () => {
  const papers = [
    { kind: 'judgment', receivedOn: '2026-11-20' },
    { kind: 'paymentOrder', receivedOn: '2026-09-01' },
    { kind: 'enforcementNotice', receivedOn: '2026-11-20' },
  ];
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  test('holds the instalments and what is left of told days, each with an alarm on the day before', () => {
    const text = fileText('ics', saved({ caseFile: caseOf({ papers }) }));
    const events = eventsOf(text);
    const { postings, totals } = simulate(caseOf(), 'negotiate');
    const paid = [...new Set(postings.flatMap(({ kind, date }) => (kind === 'payment' ? [date] : [])))];
    expect(paid.length).toBe(24);
    expect(totals.instalment).toBe(52_425);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([...paid, '2026-12-05'].sort());
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      const [alarm] = event.component.getAllSubcomponents('valarm');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('says nothing of a debt unless it is asked to', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      speak(language);
      const neutral = fileText('ics', saved({ caseFile: caseOf({ papers }) }));
      expect(neutral).not.toMatch(/[债欠还期]|¥|524|zhailu|debt|instal|owe|court|pay/i);
      expect(eventsOf(neutral)[0]?.summary).toBe(language === 'en' ? 'Reminder 1' : '日历提醒 1');
    }
  });

  test('speaks where it is asked to, without amounts where they are hidden', () => {
    const titles = (more: Partial<Saved>) =>
      eventsOf(fileText('ics', saved({ caseFile: caseOf({ papers }), speaks: true, ...more }))).map(
        ({ summary }) => summary,
      );
    expect(titles({})).toContain('第 3 期 ¥524.25（谈成才算）');
    expect(titles({})).toContain('普通程序、简易程序：上诉最晚到 2026年12月5日。');
    expect(titles({ hidesAmounts: true }).join('')).not.toMatch(/¥\d|524/);
  });

  test('folds lines at 75 octets, ends them with CRLF, and keeps its ids when the day moves', () => {
    const text = fileText('ics', saved({ speaks: true }));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const ids = (asOf: string) =>
      eventsOf(fileText('ics', saved({ caseFile: caseOf({ asOf }) }))).map(({ uid }) => uid);
    expect(ids('2026-11-25')).toEqual(ids('2026-11-24'));
  });

  test('a plan that breaks is offered whole all the same', () => {
    const broken = caseOf({ negotiate: { breaksAfter: 3, instalments: 10 } });
    expect(eventsOf(fileText('ics', saved({ caseFile: broken }))).length).toBe(10);
  });
});

test('once a suit is a told fact there is no road without one, unless the fact is left out', () => {
  const caseFile = caseOf({ overdueDays: 300, happened: { claimFiled: '2026-10-20' } });
  const roads = ['refuse', 'notSued', 'negotiate'] as const;
  const namesOf = (chosen: Saved['chosen']) =>
    sheetInput(saved({ caseFile, roads, chosen })).roads.map(({ name }) => name);
  expect(namesOf(['facts'])).toEqual(['拒绝，对方起诉', '协商分期']);
  expect(namesOf([])).toEqual(['拒绝，对方起诉', '拒绝，没被起诉', '协商分期']);
});

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { balanceOn, simulate } from '../../engine/index.ts';
import { csvText } from '../../exporters/csv.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { planEnd } from '../../state/planEnd.ts';
import { readInputs } from '../../state/readInputs.ts';
import { type todayInChina } from '../../state/today.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { comparisonTable, sampleCsv } from './caseSheet.ts';
import { comparedCase } from './comparedCase.ts';
import { LESSONS } from './lessons.ts';
import { ManyCases } from './ManyCases.tsx';
import { MOST_CASES, readSheet } from './readSheet.ts';

const TODAY = '2026-11-24' as ReturnType<typeof todayInChina>;

function read(text: string) {
  return readSheet(new TextEncoder().encode(text), TODAY);
}

beforeEach(() => {
  localStorage.clear();
  speak('zh-CN');
  useCaseStore.getState().replace(EXAMPLE);
  useViewStore.setState({ language: 'zh-CN', hidesAmounts: false });
});

describe('a sheet', () => {
  test('is read with the headers and the amounts that people write', () => {
    const { rows, unknownColumns } = read(
      '称呼,哪种欠款,本金,逾期天数,备注\r\n甲,花呗,1.2万,90,x\r\n"乙,二",creditCard,50000,200,\r\n',
    );
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [2, '甲'],
      [3, '乙,二'],
    ]);
    expect(
      rows.map(
        ({ outcome }) => outcome.ok && [outcome.value.product, outcome.value.principal, outcome.value.overdueDays],
      ),
    ).toEqual([
      ['huabei', 1_200_000, 90],
      ['creditCard', 5_000_000, 200],
    ]);
    expect(unknownColumns).toEqual(['备注']);
  });

  test('takes any field of the case by its place', () => {
    const [row] = read('product,principal,overdueDays,asOf,negotiate.instalments\nhuabei,12000,90,2026-10-01,12').rows;
    expect(row?.outcome.ok && row.outcome.value).toEqual({
      asOf: '2026-10-01',
      product: 'huabei',
      principal: 1_200_000,
      overdueDays: 90,
      negotiate: { instalments: 12 },
    });
  });

  test('saved by Excel on a Chinese computer is read, too', () => {
    // "本金" and "逾期天数" in GB 18030.
    const gb = [0xb1, 0xbe, 0xbd, 0xf0, 0x2c, 0xd3, 0xe2, 0xc6, 0xda, 0xcc, 0xec, 0xca, 0xfd];
    const bytes = new Uint8Array([...gb, ...new TextEncoder().encode(',product\n12000,90,huabei\n')]);
    expect(readSheet(bytes, TODAY).rows.map(({ outcome }) => outcome.ok)).toEqual([true]);
  });

  test('keeps a bad line in its place with what is wrong, and reads the rest', () => {
    const { rows } = read('product,principal,overdueDays\nhuabei,twelve,90\n\nmoneybags,1,1\nhuabei,100,1');
    expect(
      rows.map(({ line, outcome }) => [line, outcome.ok || outcome.problems.map(({ field, code }) => [field, code])]),
    ).toEqual([
      [2, [['principal', 'amountUnclear']]],
      [4, [['product', 'notOneOf']]],
      [5, true],
    ]);
  });

  test('of JSON Lines gives a case a line, and one case over many lines is one', () => {
    const one = { asOf: TODAY, product: 'huabei', principal: 1_200_000, overdueDays: 90 };
    const { rows } = read(`${JSON.stringify(one)}\n{"product": 1}\n\n${JSON.stringify({ ...one, principal: 5 })}`);
    expect(rows.map(({ line, outcome }) => [line, outcome.ok])).toEqual([
      [1, true],
      [2, false],
      [4, true],
    ]);
    expect(read(JSON.stringify(one, null, 2)).rows).toHaveLength(1);
  });

  test('longer than is read says how many are left out', () => {
    const lines = Array.from({ length: MOST_CASES + 3 }, () => 'huabei,100,1').join('\n');
    expect(read(`product,principal,overdueDays\n${lines}`)).toMatchObject({ leftOut: 3 });
  });

  test.each(['zh-CN', 'en'] as const)('the sample is read without a bad line: %s', (language) => {
    speak(language);
    const { rows, unknownColumns } = read(sampleCsv());
    expect(rows.map(({ outcome }) => outcome.ok)).toEqual([true, true, true]);
    expect(unknownColumns).toEqual([]);
  });
});

test('a case comes to what its roads come to on the day on which the plan would end', () => {
  const [row] = read('product,principal,overdueDays\nhuabei,12000,90').rows;
  if (row?.outcome.ok !== true) throw new Error('no case');
  const caseFile = row.outcome.value;
  const compared = comparedCase(caseFile);
  const day = planEnd(simulate(caseFile, 'negotiate'));
  for (const road of ['negotiate', 'notSued', 'refuse'] as const) {
    const { paid, owed } = balanceOn(simulate(caseFile, road), day);
    expect(compared[road], road).toBe(paid + owed);
  }
  const table = csvText(comparisonTable([{ line: 2, name: '=1+1', caseFile, compared }]));
  expect(table).toContain("'=1+1,花呗,12000.00,90,");
});

test.each(LESSONS)('the lesson $id is a case', ({ inputs }) => {
  expect(readInputs(inputs(TODAY), TODAY).outcome.ok).toBe(true);
});

describe('the view', () => {
  test('compares what was read, says what was not, opens one on the page', async () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const user = userEvent.setup();
    render(<ManyCases />);
    const file = new File(['name,product,principal,overdueDays\nA,huabei,12000,90\nB,huabei,x,90'], 'cases.csv');
    await user.upload(screen.getByLabelText('打开 CSV 或 JSON Lines 文件', { selector: 'input' }), file);
    expect(await screen.findByText('读到 1 笔，1 行读不了。')).toBeTruthy();
    expect(screen.getByText('第 3 行')).toBeTruthy();
    const row = within(screen.getByRole('table')).getByRole('row', { name: /花呗/ });
    expect(row.textContent).toContain('¥12,582');
    await user.click(within(row).getByRole('button', { name: '打开：A' }));
    expect(useCaseStore.getState()).toMatchObject({ product: 'huabei', isExample: false });
  });

  test('each printed copy says whose it is', async () => {
    vi.stubGlobal('print', () => undefined);
    const user = userEvent.setup();
    render(<ManyCases />);
    const file = new File(['name,product,principal,overdueDays\nA,huabei,12000,90\n,huabei,12000,90'], 'cases.csv');
    await user.upload(screen.getByLabelText('打开 CSV 或 JSON Lines 文件', { selector: 'input' }), file);
    await user.click(await screen.findByRole('button', { name: '每笔打印一份' }));
    const titles = [...document.querySelectorAll('[data-paper] h1')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['A：两条路对照', '第 3 行：两条路对照']);
  });

  test('a lesson is put on the page', async () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const user = userEvent.setup();
    render(<ManyCases />);
    await user.click(screen.getByRole('button', { name: '打开：已经被起诉' }));
    expect(useCaseStore.getState().texts['happened.claimFiled']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

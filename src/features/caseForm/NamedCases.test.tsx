import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { inputsOf, useCaseStore } from '../../state/caseStore.ts';
import { deleteEverything, keepNothing } from '../../state/keeping.ts';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { openFile } from '../../state/openFile.ts';
import { startKeeping } from '../../state/persist.ts';
import { CASES_KEY, STORAGE_KEY } from '../../state/storageKey.ts';
import { NamedCases } from './NamedCases.tsx';

let stop: () => void = () => undefined;
const open = (storage: Parameters<typeof startKeeping>[0] = window.localStorage): void => {
  stop();
  useCaseStore.getState().replace(EXAMPLE);
  stop = startKeeping(storage);
};
beforeEach(() => {
  speak('zh-CN');
  window.localStorage.clear();
  useNoticeStore.setState({ link: null });
  open();
});
afterEach(() => {
  stop();
});

const principal = (): string | undefined => useCaseStore.getState().texts.principal;
const type = (text: string): void => {
  act(() => {
    useCaseStore.getState().setText('principal', text);
  });
};
const saveAs = async (name: string): Promise<void> => {
  await userEvent.type(screen.getByLabelText('名字'), name);
  await userEvent.click(screen.getByRole('button', { name: '存一份' }));
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const names = (): (string | null)[] =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent ?? null);
const status = (): string => screen.getByRole('status').textContent;

test('two cases: saved, switched with what was changed meanwhile, renamed, deleted', async () => {
  render(<NamedCases />);
  type('14000');
  await saveAs('我的花呗');
  expect(status()).toBe('已存为“我的花呗”。');
  type('20000');
  await saveAs('妈妈的');
  expect(names()).toEqual(['我的花呗', '妈妈的']);
  type('21000');
  await press('打开“我的花呗”');
  // Saving the second one kept the change to the first one.
  expect(principal()).toBe('20000');
  await press('打开“妈妈的”');
  expect(principal()).toBe('21000');

  await press('改名“妈妈的”');
  const field = screen.getByLabelText('“妈妈的”的新名字');
  await userEvent.clear(field);
  await userEvent.type(field, '我的花呗');
  await press('改好');
  expect(status()).toBe('已有同名的，换个名字。');
  await userEvent.clear(field);
  await userEvent.type(field, '家里');
  await press('改好');
  expect(names()).toEqual(['我的花呗', '家里']);

  await press('删除“我的花呗”');
  expect(names()).toHaveLength(2);
  await press('确定删除“我的花呗”');
  expect(names()).toEqual(['家里']);
  expect(principal()).toBe('21000');
  await press('删除“家里”');
  await press('确定删除“家里”');
  expect(screen.getByText('还没有存过。')).toBeDefined();
  expect(inputsOf(useCaseStore.getState())).toEqual(EXAMPLE);
  expect(window.localStorage.getItem(STORAGE_KEY)).not.toContain('21000');
});

test('what had no name is kept under one when another case is opened', async () => {
  render(<NamedCases />);
  type('14000');
  await saveAs('甲');
  await press('删除“甲”');
  await press('确定删除“甲”');
  type('15000');
  await saveAs('乙');
  act(() => {
    deleteEverything();
  });
  expect(window.localStorage.length).toBe(0);
  type('16000');
  await saveAs('丙');
  // A file that is looked at and then changed is the person's own, but has no name yet.
  window.localStorage.setItem(
    CASES_KEY,
    (window.localStorage.getItem(CASES_KEY) ?? '').replace('"present":"丙"', '"present":null'),
  );
  type('17000');
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: CASES_KEY }));
  });
  await press('打开“丙”');
  expect(principal()).toBe('16000');
  expect(status()).toBe('已打开“丙”。刚才那份存为“未命名”。');
  await press('打开“未命名”');
  expect(principal()).toBe('17000');
});

test('while a file is looked at, the own case is what is kept', async () => {
  render(<NamedCases />);
  type('14000');
  await saveAs('甲');
  type('14500');
  await saveAs('乙');
  const told = { asOf: '2026-11-24', product: 'huabei', principal: 2_000_000, overdueDays: 30 };
  await act(() => openFile(new File([JSON.stringify(told)], 'case.json')));
  expect(principal()).toBe('20000');
  await press('打开“甲”');
  expect(principal()).toBe('14500');
  expect(window.localStorage.getItem(CASES_KEY)).not.toContain('20000');
  type('14600');
  expect(window.localStorage.getItem(STORAGE_KEY)).toContain('14600');
});

test('a name of markup and turning letters is text, cut to 40 letters', async () => {
  render(<NamedCases />);
  const field = screen.getByLabelText('名字');
  await userEvent.click(field);
  await userEvent.paste(`<img src=x>\u202Egpj${'长'.repeat(60)}`);
  await press('存一份');
  expect(names()[0]).toMatch(/^<img src=x>gpj长+$/u);
  expect(names()[0]?.length).toBeLessThanOrEqual(40);
  expect(document.querySelector('li img')).toBeNull();
  await press('存一份');
  expect(status()).toBe('先起个名字。');
});

test.each([
  ['{"version":1,"cases":[{"name":"甲"}]}', '存下的几份读不出来，原样留着，没有动。'],
  ['{"version":', '存下的几份读不出来，原样留着，没有动。'],
  ['{"version":2,"folders":[]}', '存下的几份来自更新的版本，原样留着。'],
])('a list that cannot be read (%s) is left as it is until it is given up', async (text, said) => {
  window.localStorage.setItem(CASES_KEY, text);
  render(<NamedCases />);
  expect(screen.getByText(said)).toBeDefined();
  expect(screen.queryByLabelText('名字')).toBeNull();
  expect(screen.getByRole('button', { name: '下载旧的' })).toBeDefined();
  type('14000');
  expect(window.localStorage.getItem(CASES_KEY)).toBe(text);
  await press('不要旧的，重新存');
  await saveAs('甲');
  expect(names()).toEqual(['甲']);
});

test('a full device: said, and what is in view stays', async () => {
  const bytes = new Map<string, string>();
  open({
    getItem: (key) => bytes.get(key) ?? null,
    setItem: (key, text) => {
      if (key === CASES_KEY) throw new DOMException('full', 'QuotaExceededError');
      bytes.set(key, text);
    },
    removeItem: (key) => bytes.delete(key),
  });
  render(<NamedCases />);
  type('14000');
  await saveAs('甲');
  expect(status()).toBe('这台设备存不下了，没有存。原来的都在。');
  expect(screen.getByLabelText<HTMLInputElement>('名字').value).toBe('甲');
  expect(principal()).toBe('14000');
});

test('"keep nothing" deletes the names too, and offers none; another tab’s list is shown', async () => {
  render(<NamedCases />);
  type('14000');
  await saveAs('甲');
  const elsewhere = (window.localStorage.getItem(CASES_KEY) ?? '').replaceAll('甲', '乙');
  act(() => {
    window.localStorage.setItem(CASES_KEY, elsewhere);
    window.dispatchEvent(new StorageEvent('storage', { key: CASES_KEY, newValue: elsewhere }));
  });
  expect(within(screen.getByRole('list')).getByText('乙')).toBeDefined();
  act(() => {
    keepNothing(true);
  });
  expect(window.localStorage.length).toBe(0);
  expect(screen.getByText('现在什么都不留，不能存多份。')).toBeDefined();
});

test('without storage there are no copies', () => {
  open(null);
  render(<NamedCases />);
  expect(screen.getByText('这个浏览器不让存，不能存多份。')).toBeDefined();
});

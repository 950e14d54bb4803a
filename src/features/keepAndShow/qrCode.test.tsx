import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { encode } from 'uqr';
import { beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { CopyLink } from './CopyLink.tsx';
import { LONGEST_CODE, qrCodeOf } from './qrCode.ts';

const QUIET = 4;

/** The modules that a path darkens, without the quiet zone. */
function modulesOf(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) modules[Number(y)]![Number(x) + step] = true;
  }
  return modules;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Reads a code of one block (version 2 to 5) in byte mode, by the standard and not by the package that wrote it. */
function decode(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length;
  const at = (x: number, y: number) => modules[y]?.[x] === true;
  // The mask's number stands in the format bits beside the upper left eye, themselves masked with 101.
  const mask = [2, 3, 4].reduce((sum, x) => sum * 2 + Number(at(x, 8)), 0) ^ 0b101;
  const isFixed = (x: number, y: number): boolean =>
    (x < 9 && y < 9) ||
    (x >= size - 8 && y < 9) ||
    (x < 9 && y >= size - 8) ||
    x === 6 ||
    y === 6 ||
    (Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2);
  const bits: number[] = [];
  let goesUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = goesUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!isFixed(x, y)) bits.push(Number(at(x, y) !== MASKS[mask]!(x, y)));
      }
    }
    goesUp = !goesUp;
  }
  const number = (from: number, length: number) => Number.parseInt(bits.slice(from, from + length).join(''), 2);
  expect(number(0, 4)).toBe(0b0100);
  const bytes = Array.from({ length: number(4, 8) }, (_, index) => number(12 + index * 8, 8));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function decoded(text: string): string {
  const { path, size } = qrCodeOf(text)!;
  const modules = modulesOf(path, size);
  return decode(modules.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET)));
}

describe('the code', () => {
  test.each(['https://zhailu.example/', 'https://zhailu.example/a/b?c=D_-e', 'https://债路.example/'])(
    'of %s reads back as the same text',
    (text) => {
      expect(decoded(text)).toBe(text);
    },
  );

  test('keeps four light modules on every side', () => {
    const { path, size } = qrCodeOf('https://zhailu.example/#case=' + 'aB3_'.repeat(80))!;
    modulesOf(path, size).forEach((row, y) => {
      row.forEach((isDark, x) => {
        const isQuiet = Math.min(x, y) < QUIET || Math.max(x, y) >= size - QUIET;
        if (isQuiet) expect(isDark).toBe(false);
      });
    });
  });

  test('is not made of more than fits, counted in bytes', () => {
    expect(qrCodeOf('a'.repeat(LONGEST_CODE))).toBeDefined();
    expect(qrCodeOf('a'.repeat(LONGEST_CODE + 1))).toBeUndefined();
    expect(qrCodeOf('债'.repeat(1000))).toBeUndefined();
  });
});

describe('beside the link', () => {
  beforeEach(() => {
    speak('zh-CN');
    useCaseStore.getState().replace(EXAMPLE);
    useCaseStore.getState().setText('means.monthlyIncome', '6000');
    useViewStore.setState({ hidesAmounts: false, language: 'zh-CN' });
  });

  const shownPath = async (name: string): Promise<string> =>
    (await screen.findByRole('img', { name })).querySelector('path')?.getAttribute('d') ?? '';
  const linkShown = (): string => screen.getByLabelText<HTMLTextAreaElement>('链接').value;

  test('is of the very link that can be copied, and says what is in it', async () => {
    render(<CopyLink />);
    expect(screen.queryByRole('img')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '显示二维码' }));
    const before = await shownPath('链接的二维码');
    const { data, size } = encode(linkShown(), { ecc: 'L', boostEcc: true, border: QUIET });
    expect(modulesOf(before, size)).toEqual(data);
    screen.getByText('码里有：欠款、天数、合同条款、方案。扫码的人都能看到。');
    await userEvent.click(screen.getByLabelText('收入和财产'));
    screen.getByText('码里有：欠款、天数、合同条款、方案、收入和财产。扫码的人都能看到。');
    expect(await shownPath('链接的二维码')).toBe(qrCodeOf(linkShown())!.path);
    await userEvent.click(screen.getByRole('button', { name: '收起二维码' }));
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('holds the bare address only while amounts are hidden', async () => {
    useViewStore.setState({ hidesAmounts: true });
    render(<CopyLink />);
    await userEvent.click(screen.getByRole('button', { name: '显示二维码' }));
    const address = location.href.split('#')[0]!;
    expect(linkShown()).toBe(address);
    expect(await shownPath('网址的二维码')).toBe(qrCodeOf(address)!.path);
    expect(decoded(address)).toBe(address);
    screen.getByText('金额已隐藏：码里只有网址，不带你的情况。');
  });
});

import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, isoDate, knownDate, PAPERS } from '../../../engine/index.ts';
import { contextRules, engineRules } from '../../../engine/rules/context.ts';
import { formatDate } from '../../../i18n/format.ts';
import { LANGUAGES, speak } from '../../../i18n/language.ts';
import { loadContext } from '../../../law/context.ts';
import { EXAMPLE } from '../../../state/caseInputs.ts';
import { useCaseStore } from '../../../state/caseStore.ts';
import { useRoadsStore } from '../../../state/currentRoads.ts';
import { prepareProblemTexts } from '../../../ui/ProblemText.tsx';
import { Papers } from './Papers.tsx';
import { PAPER_TEXTS } from './paperTexts.ts';

beforeAll(async () => {
  await Promise.all([prepareProblemTexts(), loadContext()]);
});

beforeEach(() => {
  useCaseStore.getState().replace(EXAMPLE);
  speak('zh-CN');
});

/** A day before the day of the calculation. */
const ago = (days: number) => isoDate(addDays(knownDate(useRoadsStore.getState().caseFile.asOf), -days));

/** Opens a row; what it holds. */
async function opened(title: string) {
  const row = screen.getByRole('button', { name: (name) => name.startsWith(title) });
  await userEvent.click(row);
  const content = document.getElementById(row.getAttribute('aria-controls') ?? '');
  if (content === null) throw new Error(title);
  return { row, content, inside: within(content) };
}

test('without a day there are words, and no date', async () => {
  render(<Papers />);
  const { content, inside } = await opened('判决书');
  expect(inside.getByText('普通程序、简易程序：从收到的第二天起，15 天内上诉。')).toBeDefined();
  expect(inside.getByText('小额诉讼：不能上诉。')).toBeDefined();
  expect(content.textContent).not.toMatch(/\d{4}年/u);
  expect(useCaseStore.getState().papers).toEqual([]);
});

test('with a told day there is the last day, counted from the next, and the row shows what was told', async () => {
  render(<Papers />);
  const { row, inside } = await opened('支付令');
  const receivedOn = ago(3);
  fireEvent.change(inside.getByLabelText('哪天收到'), { target: { value: receivedOn } });
  const last = formatDate(isoDate(addDays(knownDate(receivedOn), 15)));
  expect(inside.getByText(`还款或者书面提异议，最晚到 ${last}。`)).toBeDefined();
  expect(inside.getByText(/^收到当天不算。最后一天遇法定休假日，顺延/u)).toBeDefined();
  expect(inside.queryByText(/已经过了/u)).toBeNull();
  expect(row.textContent).toContain(formatDate(receivedOn));
  expect(useRoadsStore.getState().caseFile.papers).toEqual([{ kind: 'paymentOrder', receivedOn }]);
});

test('a last day that has passed is said to have passed, with whom to ask', async () => {
  render(<Papers />);
  const { inside } = await opened('起诉状副本、传票');
  fireEvent.change(inside.getByLabelText('哪天收到'), { target: { value: ago(16) } });
  expect(inside.getByText('按这一天算，已经过了。尽快打 12368，问法院还能做什么。')).toBeDefined();
  expect(inside.getByText('简易程序、小额诉讼：以法院文书写的为准。')).toBeDefined();
  expect(inside.getByRole('link', { name: '12368' }).getAttribute('href')).toBe('tel:12368');
});

test('a told judgment points to the fact of the same name, until that is told', async () => {
  render(<Papers />);
  const { inside } = await opened('判决书');
  fireEvent.change(inside.getByLabelText('哪天收到'), { target: { value: ago(5) } });
  expect(inside.getByText(/^上面「法院判了」另有一栏/u)).toBeDefined();
  fireEvent.change(inside.getByLabelText('哪天收到'), { target: { value: '' } });
  expect(inside.queryByText(/另有一栏/u)).toBeNull();
});

test('a wrong day gets a sentence, keeps its text and gives no last day; the rest works on', async () => {
  render(<Papers />);
  const { row, content, inside } = await opened('判决书');
  const field = inside.getByLabelText('哪天收到');
  fireEvent.change(field, { target: { value: ago(-1) } });
  expect(await inside.findByText(/晚于计算日/u)).toBeDefined();
  expect(field).toHaveProperty('value', ago(-1));
  expect(row.textContent).toContain('要改一处');
  expect(content.textContent).not.toContain('上诉最晚到');
  fireEvent.change(field, { target: { value: ago(100) } });
  expect(await inside.findByText(/早于到期日/u)).toBeDefined();

  const order = await opened('支付令');
  fireEvent.change(order.inside.getByLabelText('哪天收到'), { target: { value: ago(2) } });
  expect(order.content.textContent).toContain('最晚到');
  expect(useCaseStore.getState().papers).toMatchObject([{ receivedOn: ago(100) }, { receivedOn: ago(2) }]);
});

test('two papers of a kind have a field each', async () => {
  useCaseStore.getState().setPaper(0, { kind: 'courtText', receivedOn: ago(9) });
  useCaseStore.getState().setPaper(1, { kind: 'courtText', receivedOn: ago(4) });
  render(<Papers />);
  const { inside } = await opened('12368 的短信');
  expect(inside.getAllByLabelText('哪天收到')).toHaveLength(2);
});

test('a paper shows the law that it rests on', async () => {
  render(<Papers />);
  const { inside } = await opened('支付令');
  await userEvent.click(inside.getByRole('button', { name: '依据' }));
  expect(inside.getByText(/第二百二十七条第二款/u)).toBeDefined();
});

test('every paper rests on rules of the book, and its hotlines are in it', () => {
  const ids = new Set<string>([...engineRules, ...contextRules].map(({ id }) => id));
  for (const kind of PAPERS) {
    const { rules, phones } = PAPER_TEXTS[kind];
    expect(
      [...rules, ...phones.map((phone) => `hotline.${phone}`)].filter((id) => !ids.has(id)),
      kind,
    ).toEqual([]);
    expect(new Set(rules).size, kind).toBe(rules.length);
  }
});

test.each(LANGUAGES)('every paper has all its texts in %s, none long, shouting or blaming', (language) => {
  speak(language);
  for (const kind of PAPERS) {
    const { title, what, isTrue, act, time } = PAPER_TEXTS[kind];
    for (const lines of [what, isTrue, act]) expect(lines.length, kind).toBeGreaterThan(0);
    for (const text of [title, ...what, ...isTrue, ...act, ...(time ? [time] : [])].map((line) => line())) {
      expect(text, kind).not.toBe('');
      expect(text, kind).not.toMatch(/[!！]|guaranteed|不用还了|papers_/u);
      if (language !== 'zh-CN') continue;
      for (const sentence of text.split('。')) expect(sentence.length, sentence).toBeLessThanOrEqual(40);
    }
  }
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ruleBook } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { prepareProblemTexts } from '../../ui/ProblemText.tsx';
import { NoticeList } from './NoticeList.tsx';

beforeEach(async () => {
  speak('zh-CN');
  await prepareProblemTexts();
  useCaseStore.getState().replace(EXAMPLE);
  useNoticeStore.setState({ link: null, olderDay: null, storageTrouble: null });
});

const words = (): string => screen.getByRole('status').textContent;

test('a file of older rules: its name as text, both editions, and the way back', async () => {
  const name = '<b>我的</b>.json';
  const before = { ...EXAMPLE, texts: { principal: '14000' }, isExample: false };
  useNoticeStore.setState({
    link: { kind: 'opened', fileName: name, isChecked: true, otherRules: '2025-01-01', before },
  });
  render(<NoticeList />);
  expect(words()).toContain(`已打开文件“${name}”里的情况。`);
  expect(words()).toContain(`当时按 2025-01-01 版规则算，现在按 ${ruleBook.version} 版重算。`);
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(useCaseStore.getState().texts.principal).toBe('14000');
  expect(screen.queryByRole('status')).toBeNull();
});

test('a file that was refused: why, in which field, and that nothing has changed', async () => {
  useNoticeStore.setState({
    link: { kind: 'refused', fileName: 'x.json', problem: { field: 'principal', code: 'required' } },
  });
  render(<NoticeList />);
  await screen.findByText(/“principal”：/u);
  expect(words()).toContain('文件“x.json”没有打开，原来的内容没动。');
});

test('what another tab has changed can be taken back', async () => {
  const before = { ...EXAMPLE, texts: { principal: '14000' }, isExample: false };
  useNoticeStore.setState({ link: { kind: 'otherTab', before } });
  render(<NoticeList />);
  expect(words()).toContain('另一个页面改了同一项');
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(useCaseStore.getState().texts.principal).toBe('14000');
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { Figure, OpenFigureContext } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { TermsContext, Words } from '../../ui/Words.tsx';
import { markTerms } from './markTerms.tsx';

function show(children: ReactNode) {
  const open = vi.fn<(path: string) => void>();
  const view = render(
    <OpenFigureContext value={open}>
      <TermsContext value={markTerms('zh-CN')}>
        <p>{children}</p>
      </TermsContext>
    </OpenFigureContext>,
  );
  return { open, text: () => view.container.textContent };
}

test('a tap on a term opens what it means, and the text reads as before', async () => {
  const { open, text } = show(<Words text="法院会终结本次执行。债和限制都还在。" />);
  await userEvent.click(screen.getByRole('button', { name: '终结本次执行' }));
  expect(open).toHaveBeenCalledExactlyOnceWith('term.suspended');
  expect(text()).toBe('法院会终结本次执行。债和限制都还在。');
});

test.each(['{Enter}', ' '])('the keyboard opens it, too: %s', async (key) => {
  const { open } = show(<Words text="收到支付令" />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '支付令' }));
  await userEvent.keyboard(key);
  expect(open).toHaveBeenCalledExactlyOnceWith('term.paymentOrder');
});

test('beside a figure in a sentence', () => {
  show(
    <Filled
      text={`大约 ${slot(0)}立案。`}
      slots={[
        <Figure key="on" path="refuse.stage.claimFiled.on" value="2027-03-24" basis="estimate">
          2027年3月
        </Figure>,
      ]}
    />,
  );
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['2027年3月', '立案']);
});

test('beside a label a question; nothing where there is nothing to ask', () => {
  const { text } = show(<Words asksOnly text="多少天后不再收违约金" />);
  expect(text()).toBe(' 什么是违约金？');
  expect(screen.getByRole('button', { name: '违约金' })).toBeTruthy();
  expect(show(<Words asksOnly text="欠多少" />).text()).toBe('');
});

test('without the glossary texts stay as they are, and nothing is asked', () => {
  const { container } = render(
    <p>
      <Words text="收到支付令" />
      <Words asksOnly text="支付令" />
    </p>,
  );
  expect(container.textContent).toBe('收到支付令');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the same text is cut only once', () => {
  const mark = markTerms('en');
  expect(mark('A payment order was served.')).toBe(mark('A payment order was served.'));
  expect(mark('No term here.')).toBe('No term here.');
});

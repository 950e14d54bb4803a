import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { speak } from '../../i18n/language.ts';
import { lastVersion } from '../../law/wholeBook.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { refreshRoads } from '../../state/currentRoads.ts';
import { SITUATIONS } from './situations.ts';
import { WhomToCall } from './WhomToCall.tsx';

test('each situation says who helps, what they can do and what to have ready, with numbers of the book', async () => {
  const user = userEvent.setup();
  const { container } = render(<WhomToCall />);
  for (const { id, name, phones, can, ready } of SITUATIONS) {
    await user.click(screen.getByRole('button', { name: new RegExp(name()) }));
    const open = within(container);
    expect(container.textContent).toContain(can());
    expect(container.textContent).toContain(ready());
    for (const phone of phones) {
      expect(lastVersion(`hotline.${phone}`), phone).toBeDefined();
      expect(open.getAllByRole('link', { name: new RegExp(phone) }).length, id).toBeGreaterThan(0);
    }
  }
});

test('all the lines are there, and who was caught is led to the police', () => {
  render(<WhomToCall />);
  const phones = SITUATIONS.flatMap((situation) => situation.phones);
  for (const phone of ['12378', '12363', '12368', '12348', '95188', '12345', '110', '12356']) {
    expect(phones).toContain(phone);
  }
  expect(SITUATIONS.find(({ id }) => id === 'swindle')?.phones).toEqual(['110']);
  expect(screen.getByText('还款只打给放贷机构自己的账户。')).toBeTruthy();
});

test('the number of Ant does not lead the row of a debt to somebody else', () => {
  speak('zh-CN');
  const lead = () => screen.getByRole('button', { name: /^想谈分期，想要账单/ }).textContent;
  render(<WhomToCall />);
  expect(lead()).toContain('95188');
  act(() => {
    useCaseStore.getState().replace({ ...EXAMPLE, isExample: false, product: 'creditCard' });
    refreshRoads();
  });
  expect(lead()).not.toContain('95188');
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FoldGroup } from './FoldGroup.tsx';
import { LazyFold } from './LazyFold.tsx';

test('a part that breaks leaves the rows beside it, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Broken = () => {
    if (isBroken) throw new Error('broken');
    return <p>mended</p>;
  };
  render(
    <FoldGroup>
      <LazyFold title="one" icon={null} part={Broken} />
      <LazyFold title="two" icon={null} part={() => <p>whole</p>} />
    </FoldGroup>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'one' }));
  const retry = screen.getByRole('button', { name: '再试一次' });
  expect(screen.getByRole('button', { name: 'two' })).toBeTruthy();
  isBroken = false;
  await userEvent.click(retry);
  expect(screen.getByText('mended')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'two' }));
  expect(screen.getByText('whole')).toBeTruthy();
});

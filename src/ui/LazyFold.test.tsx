import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FoldGroup } from './FoldGroup.tsx';
import { LazyFold } from './LazyFold.tsx';
import { lazyPart } from './lazyPart.tsx';

test('a part that breaks leaves the rows beside it, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Broken = lazyPart(() =>
    Promise.resolve(() => {
      if (isBroken) throw new Error('broken');
      return <p>mended</p>;
    }),
  );
  const Whole = lazyPart(() => Promise.resolve(() => <p>whole</p>));
  render(
    <FoldGroup>
      <LazyFold title="one" icon={null} part={Broken} />
      <LazyFold title="two" icon={null} part={Whole} />
    </FoldGroup>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'one' }));
  const retry = await screen.findByRole('button', { name: '再试一次' });
  expect(screen.getByRole('button', { name: 'two' })).toBeTruthy();
  isBroken = false;
  await userEvent.click(retry);
  expect(await screen.findByText('mended')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'two' }));
  expect(await screen.findByText('whole')).toBeTruthy();
});

test('what a finger touches is fetched before it is let go, once', async () => {
  const load = vi.fn(() => Promise.resolve(() => <p>there</p>));
  const reach = vi.fn();
  render(<LazyFold title="row" icon={null} part={lazyPart(load)} onReach={reach} />);
  const row = screen.getByRole('button', { name: 'row' });
  expect(load).not.toHaveBeenCalled();
  fireEvent.pointerDown(row);
  expect(load).toHaveBeenCalledTimes(1);
  expect(reach).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('there')).toBeNull();
  await userEvent.click(row);
  expect(await screen.findByText('there')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

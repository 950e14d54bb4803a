import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a part that could not be loaded is said to have failed, and is loaded again when asked for', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isOnline = false;
  let fetches = 0;
  const Part = lazyPart(() => {
    fetches += 1;
    return isOnline ? Promise.resolve(() => <p>here</p>) : Promise.reject(new Error('offline'));
  });
  await act(async () => {
    await Promise.resolve();
    render(
      <ErrorBoundary>
        <Suspense fallback="loading">
          <Part />
        </Suspense>
      </ErrorBoundary>,
    );
  });
  const retry = await screen.findByRole('button', { name: '再试一次' });
  expect(fetches).toBe(1);
  await act(() => userEvent.click(retry));
  await screen.findByRole('button', { name: '再试一次' });
  expect(fetches).toBe(2);
  isOnline = true;
  await act(() => userEvent.click(screen.getByRole('button', { name: '再试一次' })));
  await screen.findByText('here');
  expect(fetches).toBe(3);
});

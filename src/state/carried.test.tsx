import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXAMPLE } from './caseInputs.ts';
import { carryOver, takeCarried } from './carried.ts';
import { useCaseStore } from './caseStore.ts';
import { keepNothing } from './keeping.ts';
import { useNoticeStore } from './noticeStore.ts';
import { startKeeping } from './persist.ts';
import { STORAGE_KEY } from './storageKey.ts';
import { useViewStore } from './viewStore.ts';

let stop: () => void = () => undefined;

/** As when the page is loaded anew: the history's entry and storage stay, all else is forgotten. */
function loadAnew(storage: Storage | null = window.localStorage): void {
  stop();
  useCaseStore.getState().replace(EXAMPLE);
  useViewStore.setState({ hidesAmounts: false });
  useNoticeStore.setState({ link: null });
  stop = startKeeping(storage);
  takeCarried();
}

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '');
  useCaseStore.getState().replace(EXAMPLE);
});
afterEach(() => {
  stop();
});

test('what is stored does not go along', () => {
  stop = startKeeping(window.localStorage);
  useCaseStore.getState().setText('principal', '345');
  carryOver();
  expect(window.history.state).toBeNull();
  loadAnew();
  expect(useCaseStore.getState().texts.principal).toBe('345');
});

test('without storage the case goes along, half-typed fields and hidden amounts too', () => {
  stop = startKeeping(null);
  useCaseStore.getState().setText('principal', '34,');
  useViewStore.setState({ hidesAmounts: true });
  carryOver();
  loadAnew(null);
  expect(useCaseStore.getState().texts.principal).toBe('34,');
  expect(useViewStore.getState().hidesAmounts).toBe(true);
  expect(window.history.state).toBeNull();
});

test('who wants nothing kept has nothing stored afterwards either', () => {
  stop = startKeeping(window.localStorage);
  useCaseStore.getState().setText('principal', '345');
  keepNothing(true);
  carryOver();
  loadAnew();
  useCaseStore.getState().setText('overdueDays', '12');
  expect(useCaseStore.getState().texts.principal).toBe('345');
  expect(useNoticeStore.getState().keepsNothing).toBe(true);
  expect(window.localStorage.getItem(STORAGE_KEY)).toBeNull();
});

test.each([null, 'text', {}, { text: 3 }, { text: '{' }, { text: '{"version":1}' }])(
  'what is none of ours in the history’s entry changes nothing: %j',
  (state) => {
    window.history.replaceState(state, '');
    loadAnew();
    expect(useCaseStore.getState().isExample).toBe(true);
    expect(window.history.state).toBeNull();
  },
);

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLE } from './caseInputs.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { useRoadsStore } from './currentRoads.ts';
import { writeLink } from './link.ts';
import { useNoticeStore } from './noticeStore.ts';
import { leaveLink } from './leaveLink.ts';
import { openLink } from './openLink.ts';
import { computeForToday, deleteEverything, keepNothing, storeAnew } from './keeping.ts';
import { startKeeping } from './persist.ts';
import { STORAGE_KEY } from './storageKey.ts';
import { todayInChina } from './today.ts';
import { useViewStore } from './viewStore.ts';

let stop: () => void = () => undefined;

function open(storage: Parameters<typeof startKeeping>[0] = window.localStorage): void {
  stop();
  useCaseStore.getState().replace(EXAMPLE);
  useViewStore.setState({ language: 'zh-CN', hidesAmounts: false });
  stop = startKeeping(storage);
}

const principal = (): string | undefined => useCaseStore.getState().texts.principal;
const trouble = (): string | null => useNoticeStore.getState().storageTrouble;
const type = (text: string): void => {
  useCaseStore.getState().setText('principal', text);
};

beforeEach(() => {
  window.localStorage.clear();
  useNoticeStore.setState({ link: null });
  open();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('what was entered is there again after a reload, with the language', () => {
  type('1.5万');
  useCaseStore.getState().setText('overdueDays', '三个月前');
  useViewStore.getState().setLanguage('en');
  open();
  expect(principal()).toBe('1.5万');
  expect(useCaseStore.getState().texts.overdueDays).toBe('三个月前');
  expect(useCaseStore.getState().isExample).toBe(false);
  expect(useViewStore.getState().language).toBe('en');
});

test('papers are there again after a reload; a day that is cleared takes its paper away', () => {
  const { setPaper } = useCaseStore.getState();
  const papers = () => useCaseStore.getState().papers;
  setPaper(0, { kind: 'judgment', receivedOn: '2026-11-20' });
  setPaper(1, { kind: 'courtText', receivedOn: 'x'.repeat(300) });
  const kept = papers();
  expect(kept).toMatchObject([{ kind: 'judgment', receivedOn: '2026-11-20' }, { kind: 'courtText' }]);
  expect(kept[1]?.receivedOn).toHaveLength(200);
  open();
  expect(papers()).toEqual(kept);
  setPaper(0, { kind: 'judgment', receivedOn: '' });
  expect(papers()).toEqual(kept.slice(1));
});

test('what was stored before there were papers is read', () => {
  type('13000');
  const stored = JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? '') as { inputs: Record<string, unknown> };
  Reflect.deleteProperty(stored.inputs, 'papers');
  window.localStorage.setItem(STORAGE_KEY, JSON.stringify(stored));
  open();
  expect(principal()).toBe('13000');
  expect(useCaseStore.getState().papers).toEqual([]);
});

test('looking at the example stores nothing of a debt', () => {
  useViewStore.getState().toggleAmounts();
  expect(window.localStorage.getItem(STORAGE_KEY)).not.toContain('principal');
});

describe('storage that fails', () => {
  test('full: works on, says so, keeps the old bytes, and stores again when there is room', () => {
    let isFull = false;
    const bytes = new Map<string, string>();
    open({
      getItem: (key) => bytes.get(key) ?? null,
      setItem: (key, text) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        bytes.set(key, text);
      },
      removeItem: (key) => bytes.delete(key),
    });
    type('13000');
    const before = bytes.get(STORAGE_KEY);
    isFull = true;
    type('14000');
    expect(principal()).toBe('14000');
    expect(useRoadsStore.getState().caseFile.principal).toBe(1_400_000);
    expect(trouble()).toBe('full');
    expect(bytes.get(STORAGE_KEY)).toBe(before);
    isFull = false;
    type('15000');
    expect(trouble()).toBeNull();
  });

  test('absent, or throwing whatever is asked', () => {
    open(null);
    expect(trouble()).toBe('absent');
    type('14000');
    expect(principal()).toBe('14000');
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    open({ getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(trouble()).toBe('absent');
    type('15000');
    deleteEverything();
    expect(principal()).toBe('12,000');
  });

  test.each([
    ['corrupt', '{"version":1,"inputs":', 'unreadable'],
    ['of another form', '{"version":1,"day":"2026-11-24"}', 'unreadable'],
    ['no object', '7', 'unreadable'],
    ['of a future version', '{"version":2,"cases":[]}', 'newer'],
  ])('%s: left as it is until the person gives it up', (_, text, said) => {
    window.localStorage.setItem(STORAGE_KEY, text);
    open();
    expect(trouble()).toBe(said);
    type('14000');
    expect(principal()).toBe('14000');
    expect(window.localStorage.getItem(STORAGE_KEY)).toBe(text);
    storeAnew();
    expect(trouble()).toBeNull();
    open();
    expect(principal()).toBe('14000');
  });
});

test('"keep nothing" empties the device and writes no more, until it is switched off', () => {
  type('14000');
  keepNothing(true);
  expect(window.localStorage.length).toBe(0);
  type('15000');
  useViewStore.getState().toggleAmounts();
  expect(window.localStorage.length).toBe(0);
  expect(principal()).toBe('15000');
  keepNothing(false);
  expect(window.localStorage.getItem(STORAGE_KEY)).toContain('15000');
});

test('"delete everything" leaves nothing on the device and the example on screen', () => {
  type('14000');
  useViewStore.getState().toggleAmounts();
  deleteEverything();
  expect(window.localStorage.length).toBe(0);
  expect(inputsOf(useCaseStore.getState())).toEqual(EXAMPLE);
});

test('another tab is followed', () => {
  type('14000');
  const text = window.localStorage.getItem(STORAGE_KEY)!.replace('14000', '16000');
  window.dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY, newValue: text }));
  expect(principal()).toBe('16000');
  // Following writes nothing, or two tabs would answer each other.
  expect(window.localStorage.getItem(STORAGE_KEY)).toContain('14000');
  window.dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY, newValue: 'broken' }));
  expect(principal()).toBe('16000');
  window.dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY, newValue: null }));
  expect(inputsOf(useCaseStore.getState())).toEqual(EXAMPLE);
});

test('what was entered on an earlier day stays computed for it until the person wants today', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T04:00:00Z'));
  type('14000');
  vi.setSystemTime(new Date('2026-11-24T04:00:00Z'));
  open();
  expect(useNoticeStore.getState().olderDay).toBe('2026-11-20');
  expect(useRoadsStore.getState().caseFile).toMatchObject({ asOf: '2026-11-20', overdueDays: 90 });
  computeForToday();
  expect(useNoticeStore.getState().olderDay).toBeNull();
  expect(useRoadsStore.getState().caseFile).toMatchObject({ asOf: '2026-11-24', overdueDays: 94 });
});

describe('a link', () => {
  const told = () => ({ ...useRoadsStore.getState().caseFile, principal: 2_000_000 }) as never;
  const fragment = (rulesVersion = useRoadsStore.getState().timelines.refuse!.ruleBook): string =>
    writeLink({ case: told(), rulesVersion, day: todayInChina(), lang: 'en' });
  const openWith = (hash: string): void => {
    window.history.replaceState(null, '', `/${hash}`);
    openLink();
  };

  test('is opened, taken out of the address, and kept where nothing was entered before', () => {
    openWith(fragment());
    expect(window.location.hash).toBe('');
    expect(principal()).toBe('20000');
    expect(useViewStore.getState()).toMatchObject({ language: 'en', day: todayInChina() });
    expect(useNoticeStore.getState().link).toEqual({ kind: 'opened', isChecked: true, otherRules: null, before: null });
    open();
    expect(principal()).toBe('20000');
  });

  test('does not overwrite what the person had entered', () => {
    type('14000');
    openWith(fragment());
    expect(principal()).toBe('20000');
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain('14000');
    leaveLink();
    expect(principal()).toBe('14000');
  });

  test('of other rules, or without a sum, is said to be so', () => {
    openWith(fragment('2025-01-01'));
    expect(useNoticeStore.getState().link).toMatchObject({ otherRules: '2025-01-01' });
    openWith(fragment().replace(/&.*/, ''));
    expect(useNoticeStore.getState().link).toMatchObject({ kind: 'opened', isChecked: false });
  });

  test('that is damaged changes nothing and is said', () => {
    type('14000');
    openWith(fragment().replace(/sum=./, 'sum=x'));
    expect(principal()).toBe('14000');
    expect(window.location.hash).toBe('');
    expect(useNoticeStore.getState().link).toMatchObject({ kind: 'refused', problem: { code: 'linkDamaged' } });
  });
});

describe('two tabs', () => {
  interface Stored {
    inputs: { texts: Record<string, string> };
    times: Record<string, number>;
  }
  const stored = (): Stored => JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? '') as Stored;
  /** What the other tab writes, beginning from what was stored at `from`. */
  const writeElsewhere = (from: Stored, texts: Record<string, string>, at: number): string => {
    const times = Object.fromEntries(Object.keys(texts).map((field) => [`texts.${field}`, at]));
    return JSON.stringify({
      ...from,
      inputs: { ...from.inputs, texts: { ...from.inputs.texts, ...texts } },
      times: { ...from.times, ...times },
    });
  };
  const tell = (text: string): void => {
    window.localStorage.setItem(STORAGE_KEY, text);
    window.dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY, newValue: text }));
  };
  const texts = () => useCaseStore.getState().texts;
  const setText = (field: 'principal' | 'overdueDays', text: string): void => {
    useCaseStore.getState().setText(field, text);
  };

  test('a change that this tab was not told of yet is not written over: both fields are kept and shown', () => {
    setText('principal', '14000');
    const theirs = writeElsewhere(stored(), { overdueDays: '45' }, Date.now() + 5);
    window.localStorage.setItem(STORAGE_KEY, theirs);
    setText('principal', '15000');
    expect(texts()).toMatchObject({ principal: '15000', overdueDays: '45' });
    expect(stored().inputs.texts).toMatchObject({ principal: '15000', overdueDays: '45' });
    expect(useNoticeStore.getState().link).toBeNull();
  });

  test('two that wrote at once come to the same: the news of the other keeps what it had not seen', () => {
    setText('principal', '14000');
    const base = stored();
    setText('principal', '15000');
    // The other tab wrote from the same base without having seen 15000.
    tell(writeElsewhere(base, { overdueDays: '45' }, Date.now() + 5));
    expect(texts()).toMatchObject({ principal: '15000', overdueDays: '45' });
    // Written for the other to follow.
    expect(stored().inputs.texts).toMatchObject({ principal: '15000', overdueDays: '45' });
  });

  test('of the same field the later change holds; the earlier is said and can be brought back', () => {
    setText('principal', '14000');
    tell(writeElsewhere(stored(), { principal: '16000' }, Date.now() + 1000));
    expect(texts().principal).toBe('16000');
    expect(useNoticeStore.getState().link).toMatchObject({
      kind: 'otherTab',
      before: { texts: { principal: '14000' } },
    });
    leaveLink();
    expect(texts().principal).toBe('14000');
    expect(stored().inputs.texts.principal).toBe('14000');
  });

  test('an earlier change that arrives late does not win', () => {
    setText('principal', '14000');
    const base = stored();
    setText('principal', '15000');
    tell(writeElsewhere(base, { principal: '16000' }, 5));
    expect(texts().principal).toBe('15000');
    expect(stored().inputs.texts.principal).toBe('15000');
  });

  test('a field that was emptied later stays empty', () => {
    setText('overdueDays', '45');
    const base = stored();
    const others = { ...base.inputs.texts };
    Reflect.deleteProperty(others, 'overdueDays');
    const at = Date.now() + 1000;
    tell(JSON.stringify({ ...base, inputs: { ...base.inputs, texts: others }, times: { 'texts.overdueDays': at } }));
    expect(texts().overdueDays).toBeUndefined();
  });

  test('what a newer version in another tab has stored is not written over', () => {
    setText('principal', '14000');
    window.localStorage.setItem(STORAGE_KEY, '{"version":2}');
    setText('principal', '15000');
    expect(window.localStorage.getItem(STORAGE_KEY)).toBe('{"version":2}');
    expect(trouble()).toBe('newer');
  });
});

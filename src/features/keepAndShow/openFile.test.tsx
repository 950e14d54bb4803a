import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ruleBook } from '../../engine/index.ts';
import { speak } from '../../i18n/language.ts';
import { EXAMPLE } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { takeDroppedFiles } from '../../state/droppedFile.ts';
import { leaveLink } from '../../state/leaveLink.ts';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { openFile } from '../../state/openFile.ts';
import { startKeeping } from '../../state/persist.ts';
import { STORAGE_KEY } from '../../state/storageKey.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { OpenFile } from './OpenFile.tsx';

const CASE = { asOf: '2026-11-24', product: 'huabei', principal: 2_000_000, overdueDays: 30 };
const principal = (): string | undefined => useCaseStore.getState().texts.principal;
const notice = () => useNoticeStore.getState().link;
const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'case.json'): File => new File([content], name);

let stop: () => void = () => undefined;
beforeEach(() => {
  speak('zh-CN');
  window.localStorage.clear();
  useCaseStore.getState().replace(EXAMPLE);
  useNoticeStore.setState({ link: null });
  stop = startKeeping(window.localStorage);
});
afterEach(() => {
  stop();
});

describe('a file', () => {
  test('is opened; what was entered stays stored, and comes back', async () => {
    useCaseStore.getState().setText('principal', '14000');
    await openFile(fileOf(JSON.stringify(CASE)));
    expect(principal()).toBe('20000');
    expect(notice()).toMatchObject({ kind: 'opened', fileName: 'case.json', otherRules: null });
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain('14000');
    leaveLink();
    expect(principal()).toBe('14000');
    expect(notice()).toBeNull();
  });

  test('after a file: what was entered oneself comes back, not the first file', async () => {
    useCaseStore.getState().setText('principal', '14000');
    await openFile(fileOf(JSON.stringify(CASE)));
    await openFile(fileOf(JSON.stringify({ ...CASE, principal: 3_000_000 })));
    expect(principal()).toBe('30000');
    leaveLink();
    expect(principal()).toBe('14000');
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain('14000');
  });

  test('that names an older rule book says which, and is computed with this one', async () => {
    await openFile(fileOf(JSON.stringify({ case: CASE, ruleBook: '2025-01-01' })));
    expect(principal()).toBe('20000');
    expect(notice()).toMatchObject({ otherRules: '2025-01-01' });
    await openFile(fileOf(JSON.stringify({ case: CASE, ruleBook: ruleBook.version })));
    expect(notice()).toMatchObject({ otherRules: null });
  });

  test('in UTF-16 with a byte-order mark is read as well', async () => {
    const text = `\uFEFF${JSON.stringify(CASE)}`;
    const bytes = new Uint8Array(new ArrayBuffer(text.length * 2));
    Array.from(text).forEach((letter, index) => {
      const code = letter.charCodeAt(0);
      bytes.set([code & 255, code >> 8], index * 2);
    });
    await openFile(fileOf(bytes));
    expect(principal()).toBe('20000');
  });

  test.each([
    ['no JSON', 'hello', 'notJson'],
    ['empty', '', 'emptyText'],
    ['bytes of a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0, 0, 1]), 'notJson'],
    ['a list', '[1]', 'notAnObject'],
    ['a key twice', '{"asOf":"2026-11-24","asOf":"2026-11-25"}', 'duplicateKey'],
    ['another shape', '{"loans":[]}', '"field":"asOf","code":"required"'],
    ['a household without debts', '{"debts":[]}', '"field":"debts","code":"tooSmall"'],
    ['a newer version', '{"version":2}', 'newerVersion'],
    ['too large', 'x'.repeat(1_000_001), 'textTooLong'],
  ])('%s: said, and nothing is lost', async (_, content, code) => {
    useCaseStore.getState().setText('principal', '14000');
    await openFile(fileOf(content));
    expect(notice()).toMatchObject({ kind: 'refused', fileName: 'case.json' });
    expect(JSON.stringify(notice())).toContain(code);
    expect(principal()).toBe('14000');
  });

  test('that the device cannot read, and a film that is not even read', async () => {
    const fail = (): Promise<ArrayBuffer> => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await openFile({ name: 'folder', size: 10, arrayBuffer: fail });
    expect(notice()).toEqual({ kind: 'refused', problem: null, fileName: 'folder' });
    await openFile({ name: 'film.mp4', size: 2_000_000_000, arrayBuffer: fail });
    expect(notice()).toMatchObject({ problem: { code: 'textTooLong' } });
  });

  test('of a hostile name is named without what turns or hides letters, and is cut', async () => {
    await openFile(fileOf('x', `<img src=x onerror=alert(1)>\u202Egpj.exe\u0000${'长'.repeat(300)}`));
    const { fileName } = notice() as { fileName: string };
    expect(fileName.startsWith('<img src=x onerror=alert(1)>gpj.exe')).toBe(true);
    expect(Array.from(fileName)).toHaveLength(81);
  });
});

test('dropping a file anywhere opens it; dropping words does not keep the browser from its own', async () => {
  const stopDrops = takeDroppedFiles();
  const files = [fileOf(JSON.stringify(CASE))];
  const dataTransfer = { types: ['Files'], files };
  expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
  await waitFor(() => {
    expect(principal()).toBe('20000');
  });
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
  stopDrops();
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(true);
});

test('choosing a file in the sheet opens it and closes the sheet', async () => {
  useViewStore.setState({ isSharing: true });
  render(<OpenFile />);
  await userEvent.upload(screen.getByLabelText('打开文件', { selector: 'input' }), fileOf(JSON.stringify(CASE)));
  await waitFor(() => {
    expect(useViewStore.getState().isSharing).toBe(false);
  });
  expect(principal()).toBe('20000');
});

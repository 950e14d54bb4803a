import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import zhSheets from '../../messages/zh-CN/sheets.json';
import { simulateCase, type CaseJson } from './commandLine';
import { download } from './savedPicture';
import { fragmentOf, openSharing, openZhailu } from './zhailuPage';

/** So long that one sheet of it is large: packed in a worker, it would be refused by the page's policy. */
const CASE: CaseJson = { asOf: '2026-11-24', product: 'creditCard', principal: 10_000_000_00, overdueDays: 900 };
const LARGE_BYTES = 160_000;

test('a large XLSX, the JSON of the command line and a calendar are saved, and nothing is refused', async () => {
  const { page, complaints, close } = await openZhailu({ suffix: fragmentOf(CASE), acceptDownloads: true });
  await openSharing(page);
  await page.getByRole('button', { name: zhSheets.sheets_xlsx }).waitFor();
  const files = unzipSync(new Uint8Array(await download(page, zhSheets.sheets_xlsx)));
  expect(Object.keys(files)).toContain('xl/worksheets/sheet5.xml');
  expect(Math.max(...Object.values(files).map(({ length }) => length))).toBeGreaterThan(LARGE_BYTES);
  expect(JSON.parse((await download(page, zhSheets.sheets_json)).toString())).toEqual(simulateCase(CASE));
  expect((await download(page, zhSheets.sheets_ics)).toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect((await download(page, zhSheets.sheets_csv)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(complaints).toEqual([]);
  if (process.env.SHOTS !== undefined) {
    await page.getByText(zhSheets.sheets_heading).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${process.env.SHOTS}.png` });
  }
  await close();
});

import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import badInput from '../golden/bad-input.json';
import zhApp from '../../messages/zh-CN/app.json';
import { ACCEPTED_FILES, REFUSED_FILES, type GivenCase } from '../support/givenCases';
import { caseOfLink, chipOf, figuresIn, openSharing, openZhailu, settle } from './zhailuPage';

const LONGEST_TEXT = 200;

/** What stands beside a field for whoever hears it: the texts that it is described by. */
function described(page: Page, field: string): Promise<string> {
  return page.locator(field).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? '')
      .join(' '),
  );
}

interface FieldState {
  readonly typed: string;
  readonly isInvalid: boolean;
  readonly sentence: string;
  readonly isStale: boolean;
}

/** Types into a field, and waits until the page says that it is good or bad, as is expected of it. */
async function type(page: Page, field: string, text: string, isBad: boolean): Promise<FieldState> {
  await page.locator(field).fill(text);
  const stale = page.locator('#answer [data-stale]');
  await stale.waitFor({ state: isBad ? 'attached' : 'detached', timeout: 2000 }).catch(() => undefined);
  await settle(page);
  // The first sentence comes in a chunk of its own.
  for (let frames = 0; frames < 60 && (await described(page, field)).trim() === '…'; frames += 1) await settle(page);
  return {
    typed: await page.locator(field).inputValue(),
    isInvalid: (await page.locator(field).getAttribute('aria-invalid')) === 'true',
    sentence: await described(page, field),
    isStale: (await page.locator('#answer [data-stale]').count()) > 0,
  };
}

interface TriedField {
  readonly field: string;
  readonly texts: { readonly accept: readonly (readonly unknown[])[]; readonly reject: readonly string[] };
  readonly good: string;
  /** Brings the field onto the page. */
  readonly reach: (page: Page) => Promise<unknown>;
  /** Empty it stands for its usual value, and is not refused. */
  readonly mayBeEmpty?: boolean;
}

const FIELDS: readonly TriedField[] = [
  { field: '#principal', texts: badInput.amount, good: '8000', reach: () => Promise.resolve() },
  { field: '#overdue-days', texts: badInput.daysOverdue, good: '45', reach: () => Promise.resolve() },
  {
    field: '#penalty-rate',
    texts: badInput.dailyRatePercent,
    good: '0.03',
    reach: (page) => chipOf(page, 'product-custom').click(),
  },
  {
    field: '#instalments',
    texts: badInput.instalments,
    good: '24',
    reach: (page) => page.locator('#fold-plan').click(),
    mayBeEmpty: true,
  },
];

const LANGUAGES = {
  'zh-CN': { sentence: /^[^a-z]*[\u4e00-\u9fff][^]*[。？]$/, stale: '上一次的结果' },
  en: { sentence: /^[A-Z“"](?:1\.2万|[^\u4e00-\u9fff])*[.?]$/, stale: 'Last' },
} as const;

test.each(FIELDS)(
  'what $field cannot take gets a sentence beside it, and nothing is lost',
  async ({ field, texts, good, reach, mayBeEmpty = false }) => {
    const { page, complaints, close } = await openZhailu();
    await reach(page);
    await page.locator(field).fill(good);
    await page.locator('#answer [data-stale]').waitFor({ state: 'detached' });
    await settle(page);
    const refused = texts.reject.filter((text) => !(mayBeEmpty && text === ''));
    const before = JSON.stringify(await figuresIn(page));
    const faults: string[] = [];
    for (const [language, expected] of Object.entries(LANGUAGES)) {
      if (language === 'en') await page.locator('#language').click();
      const words = JSON.stringify(await figuresIn(page));
      // All of them once; in the second language a few.
      for (const text of language === 'en' ? refused.slice(0, 6) : refused) {
        const state = await type(page, field, text, true);
        const name = `${language} ${JSON.stringify(text)}`;
        if (!state.isInvalid) faults.push(`${name} is taken`);
        if (!state.isStale) faults.push(`${name} is not said to leave the last result`);
        if (state.typed !== text) faults.push(`${name} became ${JSON.stringify(state.typed)}`);
        if (!expected.sentence.test(state.sentence.trim())) faults.push(`${name}: ${state.sentence}`);
        if (JSON.stringify(await figuresIn(page)) !== words) faults.push(`${name} changed the figures`);
      }
      expect(await page.locator('#answer').innerText()).toContain(expected.stale);
      const state = await type(page, field, good, false);
      if (state.isInvalid || state.isStale) faults.push(`${language}: ${good} does not mend it`);
    }
    expect(faults).toEqual([]);
    await page.locator('#language').click();
    expect(JSON.stringify(await figuresIn(page))).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each(FIELDS)('what people write into $field is taken', async ({ field, texts, reach }) => {
  const { page, close } = await openZhailu();
  await reach(page);
  const faults: string[] = [];
  for (const [text] of texts.accept) {
    const state = await type(page, field, String(text), false);
    if (state.isInvalid || state.isStale) faults.push(`${String(text)}: ${state.sentence}`);
  }
  expect(faults).toEqual([]);
  await close();
});

test('a paste of a million characters is cut, and said to be', async () => {
  const { page, complaints, close } = await openZhailu();
  const state = await type(page, '#principal', '1'.repeat(1_000_000), true);
  expect(state.typed).toBe('1'.repeat(LONGEST_TEXT));
  expect(state.sentence).toMatch(/200/);
  expect(state.isInvalid).toBe(true);
  expect(state.isStale).toBe(true);
  await page.locator('#principal').press('Backspace');
  expect(await described(page, '#principal')).not.toMatch(/200/);
  expect(complaints).toEqual([]);
  await close();
});

const dismiss = (page: Page) => page.getByRole('button', { name: zhApp.app_dismiss });

/** Drops a file onto the page, or follows a link; the file is made in the page, so that a large one need not be sent there. */
async function give(page: Page, given: GivenCase): Promise<void> {
  if ('link' in given) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, given.link);
    return;
  }
  const isLarge = given.bytes.length > 2_000_000;
  await page.evaluate(
    ([text, size]) => {
      const bytes =
        text === null ? new Uint8Array(size) : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'x.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [isLarge ? null : Buffer.from(given.bytes).toString('base64'), given.bytes.length] as const,
  );
}

test('files and links that are none get a sentence, and change nothing', async () => {
  const { page, complaints, close } = await openZhailu();
  await page.locator('#principal').fill('8000');
  await settle(page);
  const before = JSON.stringify(await figuresIn(page));
  const faults: string[] = [];
  for (const row of badInput.caseFile.reject) {
    const given = REFUSED_FILES[row]!.given();
    await give(page, given);
    // A fragment that holds no case is a place on the page, and there is none of that name.
    const isPlace = 'link' in given && !/[#&](?:case|sum)=/.test(given.link);
    if (isPlace) {
      await settle(page);
    } else {
      await dismiss(page).waitFor();
      const sentence = await page
        .getByRole('status')
        .filter({ has: dismiss(page) })
        .innerText();
      if (!sentence.includes('没有打开') || sentence.includes('undefined')) faults.push(`${row}: ${sentence}`);
      if (!('link' in given) && !sentence.includes('x.json')) faults.push(`${row} does not name the file`);
      await dismiss(page).click();
      await dismiss(page).waitFor({ state: 'detached' });
    }
    if ((await page.locator('#principal').inputValue()) !== '8000') faults.push(`${row} changed the field`);
    if (JSON.stringify(await figuresIn(page)) !== before) faults.push(`${row} changed the figures`);
  }
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('files that are written in another way are opened', async () => {
  const { page, complaints, close } = await openZhailu();
  for (const row of badInput.caseFile.accept) {
    await page.locator('#principal').fill('8000');
    await give(page, { bytes: ACCEPTED_FILES[row]!() });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#principal')?.value === '12000');
    expect(caseOfLink(await openSharing(page)), row).toEqual({
      asOf: '2026-11-24',
      product: 'huabei',
      principal: 1_200_000,
      overdueDays: 90,
    });
    await page.keyboard.press('Escape');
  }
  expect(complaints).toEqual([]);
  await close();
});

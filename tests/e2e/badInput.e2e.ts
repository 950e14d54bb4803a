import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import badInput from '../golden/bad-input.json';
import { figuresIn, openZhailu, settle } from './zhailuPage';

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

const FIELDS = [
  { field: '#principal', texts: badInput.amount, good: '8000' },
  { field: '#overdue-days', texts: badInput.daysOverdue, good: '45' },
] as const;

const LANGUAGES = {
  'zh-CN': { sentence: /^[^a-z]*[\u4e00-\u9fff][^]*[。？]$/, stale: '上一次的结果' },
  en: { sentence: /^[A-Z“"](?:1\.2万|[^\u4e00-\u9fff])*[.?]$/, stale: 'Last' },
} as const;

test.each(FIELDS)(
  'what $field cannot take gets a sentence beside it, and nothing is lost',
  async ({ field, texts, good }) => {
    const { page, complaints, close } = await openZhailu();
    await page.locator(field).fill(good);
    const before = JSON.stringify(await figuresIn(page));
    const faults: string[] = [];
    for (const [language, expected] of Object.entries(LANGUAGES)) {
      if (language === 'en') await page.locator('#language').click();
      const words = JSON.stringify(await figuresIn(page));
      // All of them once; in the second language a few.
      for (const text of language === 'en' ? texts.reject.slice(0, 6) : texts.reject) {
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

test.each(FIELDS)('what people write into $field is taken', async ({ field, texts }) => {
  const { page, close } = await openZhailu();
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

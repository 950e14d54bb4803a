import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserSession, type InputStep } from './session';

/** What goes to the page and comes from it. */
type Sent = string | number | boolean | null | readonly Sent[] | { readonly [name: string]: Sent };

/** A page as a person uses it, whichever browser shows it. Each place is the first that its CSS selector finds. */
export interface BrowserPage {
  /** Goes to an address as somebody does who comes from elsewhere. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Waits until the place is in the document. */
  readonly find: (selector: string) => Promise<void>;
  /** Waits until something is so; what it is that did not come is said in the error. */
  readonly waitUntil: (isSo: () => Promise<boolean>, what: string) => Promise<void>;
  /** Waits until nothing is at the place. */
  readonly findGone: (selector: string) => Promise<void>;
  /** Brings the place into view and presses the mouse on its middle; what lies above it is an error. */
  readonly click: (selector: string) => Promise<void>;
  /** Puts a text in the place of what stands in a field, key by key. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses a key, where the focus is or on a place that gets it. */
  readonly press: (key: keyof typeof KEYS, selector?: string) => Promise<void>;
  /** The words that a person reads there. */
  readonly text: (selector: string) => Promise<string>;
  /** An attribute; null where there is none. */
  readonly attribute: (selector: string, name: string) => Promise<string | null>;
  /** What a field holds. */
  readonly value: (selector: string) => Promise<string>;
  readonly isChecked: (selector: string) => Promise<boolean>;
  /** Runs a function in the page, which sees nothing but its argument, and gives what it resolves to. */
  readonly evaluate: <Result, Argument extends Sent = null>(
    inPage: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>;
  /** The bytes of the file that was saved last under a name that ends so. */
  readonly savedFile: (ending: string) => Promise<Buffer>;
  /** Writes a PNG of what is in view. */
  readonly screenshot: (file: string) => Promise<void>;
  /** What the page threw, logged as an error or was refused by its policy since it was opened. */
  readonly complaints: () => Promise<string[]>;
}

/** Keys without a letter, by WebDriver's code. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
} as const;

const PATIENCE_MILLISECONDS = 10_000;
const LOOK_EVERY_MILLISECONDS = 50;

declare global {
  interface Window {
    /** What went wrong on the page, where a test listens. */
    complaintsHeard?: string[];
  }
}

function listen(): void {
  if (window.complaintsHeard !== undefined) return;
  const heard: string[] = [];
  window.complaintsHeard = heard;
  window.addEventListener('error', ({ message }) => heard.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    heard.push(`content security policy: ${violatedDirective} ${blockedURI}`);
  });
  const logged = console.error;
  console.error = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '));
    logged(...words);
  };
}

/** The middle of an element once it is in view and at rest, and what lies above it there. */
async function middleOf(selector: string): Promise<{ x: number; y: number; above: string }> {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing at ${selector}`);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  let box = element.getBoundingClientRect();
  for (let before = Number.NaN; before !== box.top;) {
    before = box.top;
    await frame();
    await frame();
    box = element.getBoundingClientRect();
  }
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  const hit = document.elementFromPoint(x, y);
  const isReached = hit !== null && (element.contains(hit) || hit.contains(element));
  return { x, y, above: isReached ? '' : (hit?.outerHTML.slice(0, 200) ?? 'the edge of the window') };
}

/** The page of a session. */
export function pageOf(session: BrowserSession): BrowserPage {
  const evaluate: BrowserPage['evaluate'] = async (inPage, argument) => {
    const call = `(${String(inPage)})(${JSON.stringify(argument ?? null)})`;
    const answer = await session.evaluate(`(async () => JSON.stringify({ of: await ${call} }))()`);
    return (JSON.parse(answer) as { of: Awaited<ReturnType<typeof inPage>> }).of;
  };
  const waitUntil = async (isSo: () => Promise<boolean>, what: string): Promise<void> => {
    const until = performance.now() + PATIENCE_MILLISECONDS;
    while (!(await isSo())) {
      if (performance.now() > until) throw new Error(`in vain: ${what}`);
      await pause(LOOK_EVERY_MILLISECONDS);
    }
  };
  const isThere = (selector: string) => evaluate((place: string) => document.querySelector(place) !== null, selector);
  const find = (selector: string) => waitUntil(() => isThere(selector), selector);
  const keys = async (pressed: readonly string[]): Promise<void> => {
    const actions = pressed.flatMap((value): InputStep[] => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await session.perform([{ type: 'key', id: 'keyboard', actions }]);
  };
  const arrive = async (): Promise<void> => {
    await evaluate(listen);
  };

  return {
    evaluate,
    find,
    waitUntil,
    findGone: (selector) => waitUntil(async () => !(await isThere(selector)), `${selector} gone`),
    open: async (url) => {
      await session.navigate('about:blank');
      await session.navigate(url);
      await arrive();
    },
    reload: async () => {
      await session.reload();
      await arrive();
    },
    click: async (selector) => {
      await find(selector);
      let middle = await evaluate(middleOf, selector);
      // What has just been opened or closed above it may still move it.
      for (const until = performance.now() + PATIENCE_MILLISECONDS; middle.above !== '';) {
        if (performance.now() > until) throw new Error(`above ${selector} lies ${middle.above}`);
        await pause(LOOK_EVERY_MILLISECONDS);
        middle = await evaluate(middleOf, selector);
      }
      const { x, y } = middle;
      const actions: readonly InputStep[] = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await session.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    type: async (selector, text) => {
      await find(selector);
      await evaluate((place: string) => {
        const field = document.querySelector<HTMLInputElement>(place);
        field?.focus();
        field?.select();
      }, selector);
      await keys(Array.from(text));
    },
    press: async (key, selector) => {
      if (selector !== undefined) {
        await evaluate((place: string) => document.querySelector<HTMLElement>(place)?.focus(), selector);
      }
      await keys([KEYS[key]]);
    },
    text: (selector) =>
      evaluate((place: string) => document.querySelector<HTMLElement>(place)?.innerText ?? '', selector),
    attribute: (selector, name) =>
      evaluate(([place, of]: readonly [string, string]) => document.querySelector(place)?.getAttribute(of) ?? null, [
        selector,
        name,
      ] as const),
    value: (selector) =>
      evaluate(
        (place: string) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(place)?.value ?? '',
        selector,
      ),
    isChecked: (selector) =>
      evaluate((place: string) => document.querySelector<HTMLInputElement>(place)?.checked === true, selector),
    savedFile: async (ending) => {
      const saved = () => readdirSync(session.downloadFolder).filter((name) => name.endsWith(ending));
      await waitUntil(() => Promise.resolve(saved().length > 0), `a saved ${ending}`);
      // A browser writes it in pieces.
      const read = () => readFileSync(join(session.downloadFolder, saved().at(-1) ?? ''));
      let [bytes, length] = [read(), -1];
      while (bytes.length === 0 || bytes.length !== length) {
        length = bytes.length;
        await pause(4 * LOOK_EVERY_MILLISECONDS);
        bytes = read();
      }
      return bytes;
    },
    screenshot: async (file) => {
      writeFileSync(file, await session.screenshot());
    },
    complaints: () => evaluate(() => window.complaintsHeard ?? ['nobody listened']),
  };
}

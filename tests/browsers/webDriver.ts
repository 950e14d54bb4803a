/** What every browser here is told, in the words of W3C WebDriver; how they get there differs. */
export interface Transport {
  /** Sends a command and gives its value. */
  readonly send: (command: Command, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Ends the browser and removes what it left. */
  readonly end: () => Promise<void>;
}

export type Command = 'navigate' | 'refresh' | 'back' | 'findElement' | 'click' | 'sendKeys' | 'execute';

/** Under this name WebDriver hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const KEYS = { End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowRight: '\uE014', Escape: '\uE00C' } as const;

const PATIENCE = 20_000;

/** A page in some browser, used as a person uses it. */
export class WebDriverPage {
  readonly browser: string;
  private readonly transport: Transport;

  constructor(browser: string, transport: Transport) {
    this.browser = browser;
    this.transport = transport;
  }

  async open(url: string): Promise<void> {
    await this.transport.send('navigate', { url });
  }

  async reload(): Promise<void> {
    await this.transport.send('refresh');
  }

  async back(): Promise<void> {
    await this.transport.send('back');
  }

  /** Runs the body of a function in the page, with `arguments`; gives what it returns. */
  async run<Value>(body: string, ...args: readonly unknown[]): Promise<Value> {
    return (await this.transport.send('execute', { script: body, args })) as Value;
  }

  /** Waits until the body returns something true, and gives it. */
  async until<Value>(what: string, body: string, ...args: readonly unknown[]): Promise<Value> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await this.run<Value>(body, ...args);
      if (value !== null && value !== undefined && value !== false && value !== '') return value;
      if (Date.now() > end) throw new Error(`${this.browser}: ${what} did not come in ${String(PATIENCE)} ms`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits for an element. */
  async find(selector: string): Promise<void> {
    await this.until(selector, 'return document.querySelector(arguments[0]) !== null', selector);
  }

  async click(selector: string): Promise<void> {
    await this.transport.send('click', { id: await this.element(selector) });
  }

  /** Empties a field and types into it, key by key. */
  async type(selector: string, text: string): Promise<void> {
    await this.run('const field = document.querySelector(arguments[0]); field.focus(); field.select();', selector);
    await this.transport.send('sendKeys', { id: await this.element(selector), text });
  }

  async press(selector: string, key: keyof typeof KEYS): Promise<void> {
    await this.transport.send('sendKeys', { id: await this.element(selector), text: KEYS[key] });
  }

  async value(selector: string): Promise<string> {
    return this.run('return document.querySelector(arguments[0]).value', selector);
  }

  async end(): Promise<void> {
    await this.transport.end();
  }

  private async element(selector: string): Promise<string> {
    await this.find(selector);
    await this.run(`document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })`, selector);
    const found = await this.transport.send('findElement', { using: 'css selector', value: selector });
    const holder = found as { readonly value?: Record<string, string> } & Record<string, string>;
    const id = holder[ELEMENT] ?? holder.value?.[ELEMENT];
    if (id === undefined) throw new Error(`${this.browser}: ${selector} has no reference`);
    return id;
  }
}

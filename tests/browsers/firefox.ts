import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, installed } from './installed';
import { type Command, type Transport, WebDriverPage } from './webDriver';

/** Marionette, Firefox's own end of WebDriver: what geckodriver translates to. */
const COMMANDS: Readonly<Record<Command, string>> = {
  navigate: 'WebDriver:Navigate',
  refresh: 'WebDriver:Refresh',
  back: 'WebDriver:Back',
  findElement: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  sendKeys: 'WebDriver:ElementSendKeys',
  execute: 'WebDriver:ExecuteScript',
};

/** Tries until the browser listens. */
async function connected(port: number): Promise<Socket> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const tried = connect(port, '127.0.0.1', () => {
        resolve(tried);
      });
      tried.on('error', () => {
        resolve(undefined);
      });
    });
    if (socket !== undefined) return socket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not start to listen.');
}

/** One answer: [1, id, error, result], its length before it. */
type Answer = readonly [number, number, { readonly message: string } | null, { readonly value?: unknown } | null];

function conversation(socket: Socket): (name: string, parameters: object) => Promise<unknown> {
  let received = Buffer.alloc(0);
  let lastId = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon).toString());
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      received = received.subarray(colon + 1 + length);
      // The first message only says who speaks.
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message as unknown as Answer);
    }
  });
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        if (error === null) resolve(result !== null && 'value' in result ? result.value : result);
        else reject(new Error(`Firefox, ${name}: ${error.message}`));
      });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${String(Buffer.byteLength(text))}:${text}`);
    });
}

/** Starts Firefox without a window. */
export async function startFirefox(): Promise<WebDriverPage> {
  const path = installed('Firefox', 'FIREFOX_PATH', ['firefox-esr', 'firefox'], 'apt-get install firefox-esr');
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'zhailu-firefox-'));
  const settings: Readonly<Record<string, unknown>> = {
    'marionette.port': port,
    'intl.accept_languages': 'zh-CN, zh',
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const socket = await connected(port);
  const say = conversation(socket);
  await say('WebDriver:NewSession', { capabilities: {} });
  await say('WebDriver:SetWindowRect', { width: 1440, height: 900 });
  const transport: Transport = {
    send: (command, parameters = {}) => say(COMMANDS[command], parameters),
    end: async () => {
      socket.destroy();
      await new Promise<void>((resolve) => {
        browser.on('exit', () => {
          resolve();
        });
        browser.kill();
      });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return new WebDriverPage('Firefox', transport);
}

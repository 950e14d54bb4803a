import { spawn, type ChildProcess } from 'node:child_process';
import { freePort, installed } from './installed';
import { type Command, WebDriverPage } from './webDriver';

/** Each command's method and path below the session's; what stands for the element is filled in. */
const COMMANDS: Readonly<Record<Command, string>> = {
  navigate: 'url',
  refresh: 'refresh',
  back: 'back',
  findElement: 'element',
  click: 'element/:id/click',
  sendKeys: 'element/:id/value',
  execute: 'execute/sync',
};

/** WebKitGTK draws into a window only; where there is no screen, it gets one in memory. */
async function screen(): Promise<{ readonly display: string; readonly end: () => void }> {
  const { DISPLAY } = process.env;
  if (DISPLAY !== undefined && DISPLAY !== '') return { display: DISPLAY, end: () => undefined };
  const path = installed('A screen in memory', 'XVFB_PATH', ['Xvfb'], 'apt-get install xvfb');
  const server = spawn(path, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.on('exit', () => {
      reject(new Error('Xvfb did not start.'));
    });
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve(`:${number.toString().trim()}`);
    });
  });
  return { display, end: () => server.kill() };
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`WebKit, ${url.replace(/.*\/session\/[^/]+\//, '')}: ${JSON.stringify(value)}`);
  return value;
}

async function untilReady(driver: ChildProcess, address: string): Promise<void> {
  for (let attempt = 0; attempt < 300 && driver.exitCode === null; attempt += 1) {
    try {
      await ask(`${address}/status`, 'GET');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** Starts WebKitGTK's MiniBrowser through its driver. */
export async function startWebKit(): Promise<WebDriverPage> {
  const path = installed('WebKit', 'WEBKIT_DRIVER_PATH', ['WebKitWebDriver'], 'apt-get install webkit2gtk-driver');
  const { display, end } = await screen();
  const port = await freePort();
  const driver = spawn(path, [`--port=${String(port)}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LANGUAGE: 'zh_CN',
      // Its sandbox wants a session bus and rights that a container does not give; the page is our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const address = `http://127.0.0.1:${String(port)}`;
  await untilReady(driver, address);
  const session = (await ask(`${address}/session`, 'POST', { capabilities: { alwaysMatch: {} } })) as {
    readonly sessionId: string;
  };
  const own = `${address}/session/${session.sessionId}`;
  await ask(`${own}/window/rect`, 'POST', { width: 1440, height: 900 }).catch(() => undefined);
  return new WebDriverPage('WebKit', {
    send: (command, { id, ...parameters } = {}) =>
      ask(`${own}/${COMMANDS[command].replace(':id', String(id))}`, 'POST', parameters),
    end: async () => {
      await ask(own, 'DELETE').catch(() => undefined);
      driver.kill();
      end();
    },
  });
}

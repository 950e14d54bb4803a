import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROGRAMS, programFile } from './programs';
import { endProcess, removeFolder, type BrowserSession, type SessionOptions } from './session';

const START_ATTEMPTS = 100;
const ANSWER_MILLISECONDS = 60_000;
/** Now and then the driver waits forever for a browser that it has started; the next one comes. */
const SESSION_MILLISECONDS = 20_000;
const SESSION_ATTEMPTS = 3;

interface StartedSession {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** One command of W3C WebDriver; what the driver refuses is thrown. */
async function send(
  url: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: object,
  milliseconds = ANSWER_MILLISECONDS,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    signal: AbortSignal.timeout(milliseconds),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}

async function waitForDriver(driver: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < START_ATTEMPTS && child.exitCode === null; attempt += 1) {
    try {
      await send(`${driver}/status`, 'GET');
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Starts WebKit's driver, and lets it start the browser; the browser's home is a folder of its own. */
export async function startWebKit(options: SessionOptions): Promise<BrowserSession> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(options);
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      if (!isLate || attempt === SESSION_ATTEMPTS) throw error;
    }
  }
}

async function startOnce(options: SessionOptions): Promise<BrowserSession> {
  const file = programFile(PROGRAMS.webKitDriver);
  const home = mkdtempSync(join(tmpdir(), 'zhailu-webkit-'));
  const port = await freePort();
  const driver = `http://127.0.0.1:${port}`;
  const language = options.language.replace('-', '_');
  const child = spawn(file, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      ...options.environment,
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      // Its graphics would write there after everything has ended.
      MESA_SHADER_CACHE_DISABLE: 'true',
      LANGUAGE: language,
      LANG: `${language}.UTF-8`,
    },
    stdio: 'ignore',
  });
  const end = async () => {
    await endProcess(child);
    await removeFolder(home);
  };
  try {
    await waitForDriver(driver, child);
    const { sessionId, capabilities } = (await send(
      `${driver}/session`,
      'POST',
      { capabilities: {} },
      SESSION_MILLISECONDS,
    )) as StartedSession;
    const session = `${driver}/session/${sessionId}`;
    const { width, height } = options;
    await send(`${session}/window/rect`, 'POST', { x: 0, y: 0, width, height });
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      // Without a desktop's settings it saves at home.
      downloadFolder: home,
      navigate: async (url) => {
        await send(`${session}/url`, 'POST', { url });
      },
      reload: async () => {
        await send(`${session}/refresh`, 'POST', {});
      },
      evaluate: async (expression) => {
        const script = `const answer = arguments[0];
          (async () => ${expression})().then(
            (value) => answer({ value }),
            (error) => answer({ error: String(error) }),
          );`;
        const answer = (await send(`${session}/execute/async`, 'POST', { script, args: [] })) as {
          value?: string;
          error?: string;
        };
        if (answer.value === undefined) throw new Error(answer.error);
        return answer.value;
      },
      perform: async (sources) => {
        await send(`${session}/actions`, 'POST', { actions: sources });
      },
      screenshot: async () => Buffer.from((await send(`${session}/screenshot`, 'GET')) as string, 'base64'),
      close: async () => {
        await send(session, 'DELETE');
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

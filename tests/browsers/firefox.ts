import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { PROGRAMS, programFile } from './programs';
import { endProcess, removeFolder, type BrowserSession, type SessionOptions } from './session';

const START_MILLISECONDS = 30_000;

/** An answer of WebDriver BiDi to a command, or an event, which has no id. */
interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

type Command = (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Preferences of an empty profile; the remote agent adds those that keep the browser from calling anyone. */
function preferences(language: string, downloadFolder: string): string {
  const chosen = {
    'intl.accept_languages': language,
    'browser.download.folderList': 2,
    'browser.download.dir': downloadFolder,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Where the browser says that it listens. */
async function listeningAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Firefox has no voice.');
  const lines = createInterface({ input: child.stderr });
  const said: string[] = [];
  const timer = setTimeout(() => {
    lines.close();
  }, START_MILLISECONDS);
  for await (const line of lines) {
    said.push(line);
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      clearTimeout(timer);
      // What it says later is not kept, and must not fill the pipe.
      child.stderr.resume();
      return address;
    }
  }
  clearTimeout(timer);
  throw new Error(`Firefox does not listen: ${said.join('\n')}`);
}

/** Opens the connection; a command is answered by its result, or thrown. */
async function connect(address: string): Promise<{ command: Command; disconnect: () => void }> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (answer: Answer) => void>();
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  socket.on('close', () => {
    for (const [id, answered] of waiting) answered({ id, type: 'error', error: 'closed', message: 'Firefox is gone' });
  });
  let last = 0;
  const command: Command = (method, params) => {
    const id = (last += 1);
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ type, result, error, message }) => {
        if (type === 'error') reject(new Error(`${method}: ${String(error)}: ${String(message)}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  return { command, disconnect: () => socket.close() };
}

/** Starts Firefox without a window, and speaks WebDriver BiDi with it: no driver stands between. */
export async function startFirefox(options: SessionOptions): Promise<BrowserSession> {
  const file = programFile(PROGRAMS.firefox);
  const folder = mkdtempSync(join(tmpdir(), 'zhailu-firefox-'));
  const [profile, downloadFolder] = [join(folder, 'profile'), join(folder, 'saved')];
  for (const made of [profile, downloadFolder]) mkdirSync(made);
  writeFileSync(join(profile, 'user.js'), preferences(options.language, downloadFolder));
  const child = spawn(
    file,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { env: { ...process.env, ...options.environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = async () => {
    await endProcess(child);
    await removeFolder(folder);
  };
  try {
    const { command, disconnect } = await connect(await listeningAddress(child));
    const { capabilities } = (await command('session.new', { capabilities: {} })) as {
      capabilities: { browserName: string; browserVersion: string };
    };
    const { contexts } = (await command('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context;
    const { width, height } = options;
    await command('browsingContext.setViewport', { context, viewport: { width, height } });
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      downloadFolder,
      navigate: async (url) => {
        await command('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      reload: async () => {
        await command('browsingContext.reload', { context, wait: 'complete' });
      },
      evaluate: async (expression) => {
        const answer = (await command('script.evaluate', {
          expression,
          target: { context },
          awaitPromise: true,
          userActivation: true,
        })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
        if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? answer.type);
        return answer.result.value;
      },
      perform: async (sources) => {
        await command('input.performActions', { context, actions: sources });
      },
      screenshot: async () => {
        const { data } = (await command('browsingContext.captureScreenshot', { context })) as { data: string };
        return Buffer.from(data, 'base64');
      },
      close: async () => {
        await command('browser.close', {});
        disconnect();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

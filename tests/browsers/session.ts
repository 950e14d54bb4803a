import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** A step of a pointer or of a key, as both protocols of WebDriver write it. */
export type InputStep =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration?: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }
  | { readonly type: 'keyDown' | 'keyUp'; readonly value: string }
  | { readonly type: 'pause'; readonly duration: number };

/** What one device does. */
export interface InputSource {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly InputStep[];
}

/**
 * One browser with one empty profile and one page: all that a protocol has to bring. What can be done with a page stands above
 * it, in `browserPage.ts`, and knows no protocol.
 */
export interface BrowserSession {
  /** Name and version, as the browser says it. */
  readonly version: string;
  /** Where the browser puts what is saved. */
  readonly downloadFolder: string;
  /** Goes to an address and waits until it has loaded. */
  readonly navigate: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The value of an expression in the page, awaited; it has to be a string. */
  readonly evaluate: (expression: string) => Promise<string>;
  readonly perform: (sources: readonly InputSource[]) => Promise<void>;
  /** A PNG of what is in view. */
  readonly screenshot: () => Promise<Buffer>;
  /** Ends the browser, and leaves nothing of it behind. */
  readonly close: () => Promise<void>;
}

/** What a session is started with. */
export interface SessionOptions {
  /** The language that the browser asks for, such as zh-CN. */
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** What the browser finds in its environment. */
  readonly environment: Readonly<Record<string, string>>;
}

const GRACE_MILLISECONDS = 5000;
const REMOVE_ATTEMPTS = 40;
const REMOVE_EVERY_MILLISECONDS = 250;

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

/** Ends a process that was started here: asks, and after a while does not ask. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill();
  await Promise.race([ended, pause(GRACE_MILLISECONDS, undefined, { ref: false })]);
  if (isRunning(child)) child.kill('SIGKILL');
}

/** Removes a browser's folder: processes that it started may write there for a moment after it has ended. */
export async function removeFolder(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rm(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === REMOVE_ATTEMPTS) throw error;
      await pause(REMOVE_EVERY_MILLISECONDS);
    }
  }
}

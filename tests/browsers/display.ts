import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Readable } from 'node:stream';
import { PROGRAMS, programFile } from './programs';
import { endProcess } from './session';

/** A screen that browsers with windows draw on. */
export interface Display {
  /** As the variable DISPLAY says it. */
  readonly name: string;
  readonly close: () => Promise<void>;
}

/** The screen that is there, or one in memory. */
export async function openDisplay(): Promise<Display> {
  const present = process.env.DISPLAY ?? '';
  if (present !== '' || process.platform !== 'linux') return { name: present, close: () => Promise.resolve() };
  const child = spawn(programFile(PROGRAMS.display), ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await Promise.race([
    once(child.stdio[3] as Readable, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('Xvfb does not start.');
    }),
  ])) as [Buffer];
  return { name: `:${number.toString().trim()}`, close: () => endProcess(child) };
}

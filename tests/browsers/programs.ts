import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the machine has to bring. */
interface Program {
  /** The environment variable that names its file; it wins. */
  readonly variable: string;
  /** What it is called where programs are looked for. */
  readonly names: readonly string[];
  /** What to install for it. */
  readonly from: string;
}

/** What the tests in other browsers need; they are described in `docs/browsers.md`. */
export const PROGRAMS = {
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    from: 'Firefox (Debian: firefox-esr)',
  },
  webKitDriver: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    from: 'WebKitGTK’s WebDriver and MiniBrowser (Debian: webkit2gtk-driver)',
  },
  display: {
    variable: 'XVFB_PATH',
    names: ['Xvfb'],
    from: 'Xvfb, because no DISPLAY is set (Debian: xvfb)',
  },
} as const satisfies Readonly<Record<string, Program>>;

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file of a program: the one that its variable names, or the first of its names on the PATH.
 *
 * @throws Error that says what to install, or which variable to set.
 */
export function programFile({ variable, names, from }: Program): string {
  const told = process.env[variable] ?? '';
  if (told !== '') {
    if (isExecutable(told)) return told;
    throw new Error(`${variable} is ${told}, which cannot be run.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found === undefined) {
    throw new Error(`${names.join(' or ')} is missing. Install ${from}, or let ${variable} name its file.`);
  }
  return found;
}

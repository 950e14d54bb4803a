import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/**
 * Where a program is: named by a variable of the environment, or found on the path.
 * @throws Error that says how to get it: a browser that is asked for is never left out
 */
export function installed(what: string, variable: string, names: readonly string[], how: string): string {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`${variable} is ${chosen}, and there is nothing.`);
    return chosen;
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  }
  throw new Error(`${what} is missing (${names.join(', ')}). On Debian: ${how}. Elsewhere set ${variable}.`);
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/*
 * The way into the built command line. To compile the program again at every start would take as long as everything it
 * then does, and Node 20 keeps no compiled code of its own accord: so the build keeps it beside the program. Another
 * version of Node does not take it and compiles as usual.
 */

const require = createRequire(import.meta.filename);
const programFile = require.resolve('./main.js');
const compiledFile = join(dirname(programFile), 'main.cache');

const script = new Script(`(function (exports, require) {${readFileSync(programFile, 'utf8')}\n})`, {
  filename: programFile,
  ...(existsSync(compiledFile) ? { cachedData: readFileSync(compiledFile) } : {}),
});

// The build runs the program once, so that what a start needs is among the compiled code.
if (process.env.ZHAILU_KEEP_COMPILED === 'yes') {
  process.once('exit', () => {
    writeFileSync(compiledFile, script.createCachedData());
  });
}

// Parts that are loaded later find the program where they would look for it.
const program = new Module(programFile);
require.cache[programFile] = program;
const start = script.runInThisContext() as (exports: unknown, require: NodeJS.Require) => void;
start(program.exports, require);

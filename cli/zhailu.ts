import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/*
 * The way into the built command line. To compile the program again at every start would take as long as everything it
 * then does, and Node 20 keeps no compiled code of its own accord: so the build keeps it beside the program. Another
 * version of Node does not take it and compiles as usual.
 */

const PROGRAM = `${import.meta.dirname}/main.js`;
const COMPILED = `${import.meta.dirname}/main.cache`;

const script = new Script(`(function (exports, require) {${readFileSync(PROGRAM, 'utf8')}\n})`, {
  filename: PROGRAM,
  ...(existsSync(COMPILED) ? { cachedData: readFileSync(COMPILED) } : {}),
});

// The build runs the program once, so that what a start needs is among the compiled code.
if (process.env.ZHAILU_KEEP_COMPILED === 'yes') {
  process.once('exit', () => {
    writeFileSync(COMPILED, script.createCachedData());
  });
}

const program = script.runInThisContext() as (exports: object, require: NodeJS.Require) => void;
program({}, createRequire(PROGRAM));

import { type CDPSession, type Page } from 'playwright-core';

/** How often functions of the page were called since coverage began: those whose text holds all these words. */
async function callsOf(
  session: CDPSession,
  sources: ReadonlyMap<string, string>,
  words: readonly string[],
): Promise<number> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  let found: { readonly length: number; readonly count: number } | undefined;
  for (const { scriptId, functions } of result) {
    const source = sources.get(scriptId) ?? '';
    for (const { ranges } of functions) {
      const [{ startOffset, endOffset, count } = { startOffset: 0, endOffset: 0, count: 0 }] = ranges;
      const text = source.slice(startOffset, endOffset);
      const isIt = words.every((word) => text.includes(word));
      // The innermost: what it stands in holds the same words.
      if (isIt && (found === undefined || text.length < found.length)) found = { length: text.length, count };
    }
  }
  return found?.count ?? 0;
}

/** Counts from now on how often the page walks a road; each answer counts since the one before. */
export async function countWalks(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const sources = new Map<string, string>();
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.includes('/assets/')) scripts.push(scriptId);
  });
  await session.send('Debugger.enable');
  for (const scriptId of scripts) {
    sources.set(scriptId, (await session.send('Debugger.getScriptSource', { scriptId })).scriptSource);
  }
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // What `simulate` returns names these; no other function does.
  return () => callsOf(session, sources, ['horizonEnd:', 'brokenOn:', 'moments:', 'ruleBook:']);
}

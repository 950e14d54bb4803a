import type { Balance, CaseFile, Comparison, LifeEffect, Posting, StageEvent, Timeline } from '../engine/index.ts';

/** Where text goes: the command line's standard output, or a file of the page. */
export interface TextOutput {
  text(text: string): void;
  integer(value: number): void;
}

/*
 * Thousands of cases at a time are written here, so each shape is put together by hand: dates, ids and the like are plain
 * words that need no escaping. A test holds that the text is what JSON.stringify gives.
 */

function writeList<Item>(
  output: TextOutput,
  items: readonly Item[],
  write: (output: TextOutput, item: Item) => void,
): void {
  output.text('[');
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) output.text(',');
    write(output, items[index] as Item);
  }
  output.text(']');
}

function writeRules(output: TextOutput, rules: readonly string[]): void {
  output.text(',"rules":[');
  let before = '"';
  for (const rule of rules) {
    output.text(before);
    output.text(rule);
    before = '","';
  }
  output.text(rules.length === 0 ? ']' : '"]');
}

function writePosting(output: TextOutput, { date, account, kind, amount, rules }: Posting): void {
  output.text('{"date":"');
  output.text(date);
  output.text('","account":"');
  output.text(account);
  output.text('","kind":"');
  output.text(kind);
  output.text('","amount":');
  output.integer(amount);
  writeRules(output, rules);
  output.text('}');
}

function writeStage(output: TextOutput, { id, on, earliest, latest, basis, rules }: StageEvent): void {
  output.text('{"id":"');
  output.text(id);
  output.text('","on":"');
  output.text(on);
  output.text('","earliest":"');
  output.text(earliest);
  output.text('","latest":"');
  output.text(latest);
  output.text('","basis":"');
  output.text(basis);
  output.text('"');
  writeRules(output, rules);
  output.text('}');
}

function writeEffect(output: TextOutput, { id, level, from, until, possible, rules }: LifeEffect): void {
  output.text('{"id":"');
  output.text(id);
  output.text('","level":"');
  output.text(level);
  output.text('","from":"');
  output.text(from);
  if (until === null) output.text('","until":null');
  else {
    output.text('","until":"');
    output.text(until);
    output.text('"');
  }
  output.text(possible ? ',"possible":true' : ',"possible":false');
  writeRules(output, rules);
  output.text('}');
}

function writeBalance(output: TextOutput, { date, owed, upheld, paid, accounts }: Balance): void {
  output.text('{"date":"');
  output.text(date);
  output.text('","owed":');
  output.integer(owed);
  output.text(',"upheld":');
  output.integer(upheld);
  output.text(',"paid":');
  output.integer(paid);
  output.text(',"accounts":');
  output.text(JSON.stringify(accounts));
  output.text('}');
}

function writeRoad(output: TextOutput, timeline: Timeline, balances: readonly Balance[]): void {
  output.text('"');
  output.text(timeline.road);
  output.text('":{"postings":');
  writeList(output, timeline.postings, writePosting);
  output.text(',"stages":');
  writeList(output, timeline.stages, writeStage);
  output.text(',"effects":');
  writeList(output, timeline.effects, writeEffect);
  output.text(',"balances":');
  writeList(output, balances, writeBalance);
  output.text(',"totals":');
  output.text(JSON.stringify(timeline.totals));
  output.text('}');
}

/** Writes what `zhailu simulate` answers for one case; the page saves the same. Amounts in fen. */
export function writeRoads(
  output: TextOutput,
  caseFile: CaseFile,
  { timelines, cheapest, saved, freeFirst }: Comparison,
  balancesOf: (timeline: Timeline) => readonly Balance[],
): void {
  output.text('{"case":');
  output.text(JSON.stringify(caseFile));
  output.text(',"roads":{');
  timelines.forEach((timeline, index) => {
    if (index > 0) output.text(',');
    writeRoad(output, timeline, balancesOf(timeline));
  });
  output.text('},"comparison":');
  output.text(JSON.stringify({ cheapest, saved, freeFirst }));
  output.text(`,"ruleBook":"${timelines[0]?.ruleBook ?? ''}"}`);
}

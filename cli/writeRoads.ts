import type { Balance, CaseFile, Comparison, LifeEffect, Posting, StageEvent, Timeline } from '../src/engine/index.ts';
import type { Output } from './output.ts';

/*
 * Thousands of cases at a time are written here, so each shape is put together by hand: rule ids, dates, accounts and the
 * like are plain words that need no escaping. A test holds that the text is what JSON.stringify gives.
 */

function writeList<Item>(output: Output, items: readonly Item[], write: (output: Output, item: Item) => void): void {
  output.ascii('[');
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) output.ascii(',');
    write(output, items[index] as Item);
  }
  output.ascii(']');
}

function writeRules(output: Output, rules: readonly string[]): void {
  output.ascii(',"rules":[');
  let before = '"';
  for (const rule of rules) {
    output.ascii(before);
    output.ascii(rule);
    before = '","';
  }
  output.ascii(rules.length === 0 ? ']' : '"]');
}

function writePosting(output: Output, { date, account, kind, amount, rules }: Posting): void {
  output.ascii('{"date":"');
  output.ascii(date);
  output.ascii('","account":"');
  output.ascii(account);
  output.ascii('","kind":"');
  output.ascii(kind);
  output.ascii('","amount":');
  output.integer(amount);
  writeRules(output, rules);
  output.ascii('}');
}

function writeStage(output: Output, { id, on, earliest, latest, basis, rules }: StageEvent): void {
  output.ascii('{"id":"');
  output.ascii(id);
  output.ascii('","on":"');
  output.ascii(on);
  output.ascii('","earliest":"');
  output.ascii(earliest);
  output.ascii('","latest":"');
  output.ascii(latest);
  output.ascii('","basis":"');
  output.ascii(basis);
  output.ascii('"');
  writeRules(output, rules);
  output.ascii('}');
}

function writeEffect(output: Output, { id, level, from, until, possible, rules }: LifeEffect): void {
  output.ascii('{"id":"');
  output.ascii(id);
  output.ascii('","level":"');
  output.ascii(level);
  output.ascii('","from":"');
  output.ascii(from);
  if (until === null) output.ascii('","until":null');
  else {
    output.ascii('","until":"');
    output.ascii(until);
    output.ascii('"');
  }
  output.ascii(possible ? ',"possible":true' : ',"possible":false');
  writeRules(output, rules);
  output.ascii('}');
}

function writeBalance(output: Output, { date, owed, upheld, paid, accounts }: Balance): void {
  output.ascii('{"date":"');
  output.ascii(date);
  output.ascii('","owed":');
  output.integer(owed);
  output.ascii(',"upheld":');
  output.integer(upheld);
  output.ascii(',"paid":');
  output.integer(paid);
  output.ascii(',"accounts":');
  output.ascii(JSON.stringify(accounts));
  output.ascii('}');
}

function writeRoad(output: Output, timeline: Timeline, balances: readonly Balance[]): void {
  output.ascii('"');
  output.ascii(timeline.road);
  output.ascii('":{"postings":');
  writeList(output, timeline.postings, writePosting);
  output.ascii(',"stages":');
  writeList(output, timeline.stages, writeStage);
  output.ascii(',"effects":');
  writeList(output, timeline.effects, writeEffect);
  output.ascii(',"balances":');
  writeList(output, balances, writeBalance);
  output.ascii(',"totals":');
  output.ascii(JSON.stringify(timeline.totals));
  output.ascii('}');
}

/** Writes what `simulate` answers for one case. */
export function writeRoads(
  output: Output,
  caseFile: CaseFile,
  { timelines, cheapest, saved, freeFirst }: Comparison,
  balancesOf: (timeline: Timeline) => readonly Balance[],
): void {
  output.ascii('{"case":');
  output.text(JSON.stringify(caseFile));
  output.ascii(',"roads":{');
  timelines.forEach((timeline, index) => {
    if (index > 0) output.ascii(',');
    writeRoad(output, timeline, balancesOf(timeline));
  });
  output.ascii('},"comparison":');
  output.ascii(JSON.stringify({ cheapest, saved, freeFirst }));
  output.ascii(`,"ruleBook":"${timelines[0]?.ruleBook ?? ''}"}`);
}

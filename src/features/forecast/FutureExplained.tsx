import {
  type Forecast,
  type ForecastGroup,
  type ForecastRange,
  type ForecastRoad,
} from '../../engine/forecast/index.ts';
import type { StageId } from '../../engine/index.ts';
import { formatDate, formatYuan } from '../../i18n/format.ts';
import { formatCount } from '../../i18n/formatRates.ts';
import {
  sure_count,
  sure_why_group,
  sure_why_how,
  sure_why_p10,
  sure_why_p25,
  sure_why_p50,
  sure_why_p75,
  sure_why_p90,
  sure_why_ranges,
  sure_why_step,
  why_gone,
} from '../../i18n/generated/messages.js';
import { stageName } from '../../i18n/names.ts';
import { isStage } from '../../law/caseFieldName.ts';
import { ConfidenceTag } from '../../law/LawCard.tsx';
import { rangeName } from '../../law/rangeName.ts';
import { usedRule } from '../../law/rules.ts';
import { rangesOf } from '../../state/rangesOf.ts';
import { useForecastStore } from '../../state/forecastStore.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Words } from '../../ui/Words.tsx';
import { PERCENTILE_NAMES, type PercentileName } from './forecastFigures.ts';
import styles from './Futures.module.css';
import { bundlesOf, chanceAt, hundredOf, isGroup, MEASURES } from './futuresModel.ts';
import { groupName } from './names.ts';
import { rangesBehind, rangeText } from './ranges.ts';

const BELOW = {
  p10: sure_why_p10,
  p25: sure_why_p25,
  p50: sure_why_p50,
  p75: sure_why_p75,
  p90: sure_why_p90,
} satisfies Record<PercentileName, unknown>;

/** A figure of the futures in words: its text, and what it counts. */
interface Told {
  readonly value: string | number;
  readonly text: string;
  readonly sentence: string;
  /** The last stage that its range reaches; null where the whole road counts. */
  readonly until: StageId | null;
}

function roadOf(text: string): ForecastRoad | null {
  return text === 'refuse' || text === 'negotiate' ? text : null;
}

function stepTold(forecast: Forecast, road: ForecastRoad, step: string, month: number): Told | null {
  const found = isStage(step) ? chanceAt(forecast, road, step, month) : null;
  if (found === null || !isStage(step)) return null;
  const { date, chance } = found;
  return {
    value: chance,
    text: sure_count({ count: Math.round(100 * chance) }),
    sentence: sure_why_step({
      runs: formatCount(forecast.runs),
      count: formatCount(Math.round(chance * forecast.runs)),
      date: formatDate(date),
      step: stageName(step),
    }),
    until: step,
  };
}

function groupTold(forecast: Forecast, road: ForecastRoad, group: ForecastGroup): Told | null {
  const futures = forecast.roads[road]?.groups[group];
  if (futures === undefined) return null;
  return {
    value: futures.count / forecast.runs,
    text: sure_count({ count: hundredOf(bundlesOf(forecast, road), group) }),
    sentence: sure_why_group({
      runs: formatCount(forecast.runs),
      count: formatCount(futures.count),
      group: groupName(group),
    }),
    until: null,
  };
}

function amountTold(
  forecast: Forecast,
  road: ForecastRoad,
  [group = '', of = '', at = '', month = '']: readonly string[],
  yuan: (fen: number) => string,
): Told | null {
  const measure = MEASURES.find((known) => known === of);
  const percentile = PERCENTILE_NAMES.find((known) => known === at);
  if (!isGroup(group) || measure === undefined || percentile === undefined) return null;
  const futures = forecast.roads[road]?.groups[group];
  const spread = futures?.months[Number(month)];
  if (futures === undefined || spread === undefined) return null;
  const value = spread[measure][percentile];
  return {
    value,
    text: yuan(value),
    sentence: BELOW[percentile]({
      count: formatCount(futures.count),
      group: groupName(group),
      date: formatDate(spread.date),
    }),
    until: null,
  };
}

/** What a figure of the futures counts; null for a path that means nothing, or nothing any more. */
function toldOf(forecast: Forecast, path: readonly string[], yuan: (fen: number) => string): Told | null {
  const [first = '', second = '', third = '', fourth = ''] = path;
  const road = roadOf(first);
  if (road === null) return null;
  if (second === 'stage') return stepTold(forecast, road, third, Number(fourth));
  if (second === 'group') return isGroup(third) ? groupTold(forecast, road, third) : null;
  return amountTold(forecast, road, path.slice(1), yuan);
}

function RangeRow({ range }: { readonly range: ForecastRange }) {
  const used = usedRule(range.rule, range.version);
  const isBook = range.own === undefined && range.told === undefined;
  return (
    <li>
      <strong>{rangeName(range)}</strong>
      <span>
        <Words text={rangeText(range)} />
      </span>
      {isBook && used !== undefined && <ConfidenceTag confidence={used.version.confidence} />}
    </li>
  );
}

/** Why a figure of the futures is what it is: how many of them there are, and the ranges that they draw from. */
export function FutureExplained({ path }: { readonly path: readonly string[] }) {
  const { forecast, caseFile } = useForecastStore();
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const told = forecast === null ? null : toldOf(forecast, path, (fen) => formatYuan(fen, language, { hidden }));
  const road = roadOf(path[0] ?? '');
  if (told === null || forecast === null || caseFile === null || road === null) {
    return <p className={styles.small}>{why_gone()}</p>;
  }
  return (
    <>
      <p
        className={styles.whyAmount}
        data-why-value={hidden && typeof told.value === 'number' ? undefined : told.value}
      >
        {told.text}
      </p>
      <p className={styles.small}>
        <Words text={told.sentence} />
      </p>
      <p className={styles.small}>
        <Words text={sure_why_how()} />
      </p>
      <h3 className={styles.heading}>{sure_why_ranges()}</h3>
      <ul className={styles.ranges}>
        {rangesBehind(rangesOf(caseFile), forecast, road, told.until).map((range) => (
          <RangeRow key={`${range.id} ${range.of}`} range={range} />
        ))}
      </ul>
    </>
  );
}

/** What a figure of the futures is called. */
export function futureName([first = '', second = '', third = '']: readonly string[]): string | null {
  if (roadOf(first) === null) return null;
  if (second === 'stage') return isStage(third) ? stageName(third) : null;
  const group = second === 'group' ? third : second;
  return isGroup(group) ? groupName(group) : null;
}

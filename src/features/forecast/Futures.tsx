import { memo, useEffect } from 'react';
import { FORECAST_RUNS, type Forecast } from '../../engine/forecast/index.ts';
import type { CaseFile } from '../../engine/index.ts';
import { formatYuan } from '../../i18n/format.ts';
import {
  sure_answer,
  sure_answer_told,
  sure_count,
  sure_dots_broken,
  sure_dots_kept,
  sure_dots_others,
  sure_dots_refused,
  sure_dots_sued,
  sure_negotiate,
  sure_negotiate_rest,
  sure_not_cheap,
  sure_rests,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Words } from '../../ui/Words.tsx';
import { Fans } from './Fans.tsx';
import { amountPath, groupPath, stepPath } from './forecastFigures.ts';
import { FutureExplained, futureName } from './FutureExplained.tsx';
import styles from './Futures.module.css';
import { ANSWER_MONTH, bundlesOf, chanceAt, hundredOf, LAST_MONTH } from './futuresModel.ts';
import { HundredDots } from './HundredDots.tsx';
import { RunState } from './RunState.tsx';
import { StepStrip } from './StepStrip.tsx';
import { useForecast } from './useForecast.ts';

/** How many of a hundred futures have reached a step after three years, to be opened. */
function StepCount({
  forecast,
  step,
}: {
  readonly forecast: Forecast;
  readonly step: 'claimFiled' | 'consumptionRestricted';
}) {
  const chance = chanceAt(forecast, 'refuse', step, ANSWER_MONTH)?.chance ?? 0;
  return (
    <Figure path={stepPath('refuse', step, ANSWER_MONTH)} value={chance} basis="estimate" road="refuse">
      {sure_count({ count: Math.round(100 * chance) })}
    </Figure>
  );
}

/** What may happen to who refuses: in words, as a hundred dots, step by step. */
function Refused({ forecast, caseFile }: { readonly forecast: Forecast; readonly caseFile: CaseFile }) {
  const isTold = (chanceAt(forecast, 'refuse', 'claimFiled', 0)?.chance ?? 0) === 1;
  const chance = chanceAt(forecast, 'refuse', 'claimFiled', ANSWER_MONTH)?.chance ?? 0;
  const sued = Math.round(100 * chance);
  return (
    <>
      <p className={styles.answer}>
        {isTold ? (
          <Filled
            text={sure_answer_told({ limited: slot(0) })}
            slots={[<StepCount key="limited" forecast={forecast} step="consumptionRestricted" />]}
          />
        ) : (
          <Filled
            text={sure_answer({ sued: slot(0), limited: slot(1) })}
            slots={[
              <StepCount key="sued" forecast={forecast} step="claimFiled" />,
              <StepCount key="limited" forecast={forecast} step="consumptionRestricted" />,
            ]}
          />
        )}
      </p>
      <p className={styles.small}>
        <Words text={sure_rests()} />
      </p>
      {!isTold && (
        <HundredDots
          road="refuse"
          groups={[
            { id: 'sued', count: sued, name: sure_dots_sued() },
            { id: 'others', count: 100 - sued, name: sure_dots_others() },
          ]}
        />
      )}
      <StepStrip forecast={forecast} caseFile={caseFile} />
    </>
  );
}

const ENDS = [
  ['kept', () => sure_dots_kept()],
  ['broken', () => sure_dots_broken()],
  ['refused', () => sure_dots_refused()],
] as const;

/** What may happen to who calls. */
function Negotiated({ forecast }: { readonly forecast: Forecast }) {
  const bundles = bundlesOf(forecast, 'negotiate');
  const figures = ENDS.map(([group]) => (
    <Figure
      key={group}
      path={groupPath('negotiate', group)}
      value={(forecast.roads.negotiate?.groups[group]?.count ?? 0) / forecast.runs}
      basis="estimate"
      road="negotiate"
    >
      {sure_count({ count: hundredOf(bundles, group) })}
    </Figure>
  ));
  return (
    <section>
      <p className={styles.answer}>
        <Filled text={sure_negotiate({ kept: slot(0), broken: slot(1), refused: slot(2) })} slots={figures} />
      </p>
      <p className={styles.small}>
        <Words text={sure_negotiate_rest()} />
      </p>
      <HundredDots
        road="negotiate"
        groups={ENDS.map(([id, name]) => ({ id, name: name(), count: hundredOf(bundles, id) }))}
      />
    </section>
  );
}

/** Not being sued is no way out: what those futures owe in the end. */
function NotCheap({ forecast }: { readonly forecast: Forecast }) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const notSued = forecast.roads.refuse?.groups.notSued;
  const last = notSued?.months[LAST_MONTH];
  const owed = last?.owed.p50 ?? 0;
  if (owed === 0) return null;
  return (
    <p>
      <Filled
        text={sure_not_cheap({ amount: slot(0) })}
        slots={[
          <Figure
            key="owed"
            path={amountPath('refuse', 'notSued', 'owed', 'p50', LAST_MONTH)}
            value={hidden ? null : owed}
            basis="estimate"
            road="notSued"
          >
            {formatYuan(owed, language, { hidden })}
          </Figure>,
        ]}
      />
    </p>
  );
}

/** Everything that the futures come to; drawn again only when there is something else to draw. */
const Told = memo(function Told({ forecast, caseFile }: { readonly forecast: Forecast; readonly caseFile: CaseFile }) {
  return (
    <>
      <Refused forecast={forecast} caseFile={caseFile} />
      <Negotiated forecast={forecast} />
      <Fans forecast={forecast} />
      <NotCheap forecast={forecast} />
    </>
  );
});

/** Many futures of the case: how often each step comes, and where it may all end. */
export function Futures() {
  const { caseFile } = useRoads();
  const forecast = useForecast(caseFile);
  // Done is what is drawn: the last answer may come a moment after it was walked.
  const isDone = forecast?.runs === FORECAST_RUNS;
  useEffect(() => {
    useOtherFigures.setState({
      forecast: (path) => {
        const name = futureName(path);
        return name === null ? null : { name, path, Explained: FutureExplained };
      },
    });
    return () => {
      useOtherFigures.setState({ forecast: undefined });
    };
  }, []);
  return (
    <div className={styles.futures}>
      {!isDone && <RunState caseFile={caseFile} drawn={forecast} />}
      {forecast !== null && <Told forecast={forecast} caseFile={caseFile} />}
      {isDone && <RunState caseFile={caseFile} drawn={forecast} />}
    </div>
  );
}

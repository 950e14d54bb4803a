import {
  roads_exit_agree,
  roads_exit_living,
  roads_exit_no_crime,
  roads_exit_tonight,
  roads_exits,
  roads_five_years,
  roads_five_years_free,
  roads_five_years_not_sued,
  roads_five_years_refuse,
  roads_five_years_refuse_free,
  roads_left_out,
  roads_left_out_change,
  roads_left_out_discount,
  roads_left_out_guarantors,
  roads_left_out_other_debts,
  roads_left_out_own_costs,
  roads_not_mine,
  roads_not_mine_court,
  roads_not_mine_dispute,
  roads_not_mine_police,
  roads_not_mine_record,
  roads_not_mine_stop,
  roads_open_end,
} from '../../i18n/generated/messages.js';
import { Filled, slot } from '../../ui/Filled.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Words } from '../../ui/Words.tsx';
import { Gap } from './Gap.tsx';
import styles from './AnswerRest.module.css';
import type { AnswerModel, AnswerRoads } from './answerModel.ts';
import { PhoneLine } from './PhoneLine.tsx';
import { DateFigure, MoneyFigure } from './RoadFigures.tsx';
import { useFormats } from './useFormats.ts';

/** Beside a road that does not end: that there is always a way out, and whom to call tonight. */
export function Exits() {
  return (
    <div className={styles.exits}>
      <h3 className={styles.exitsHead}>{roads_exits()}</h3>
      <ul className={styles.list}>
        <li>
          <Words text={roads_open_end()} />
          <Gap />
          <Words text={roads_exit_no_crime()} />
        </li>
        <li>
          <Words text={roads_exit_living()} />
        </li>
        <li>
          <Words text={roads_exit_agree()} />
        </li>
        <li>
          <PhoneLine
            text={roads_exit_tonight({ line: slot(0), police: slot(1), ambulance: slot(2) })}
            numbers={['12356', '110', '120']}
          />
        </li>
      </ul>
    </div>
  );
}

/** The figures of the whole horizon: one tap further than the plan's end. */
function FiveYears({
  model,
  roads: { refuse, notSued, negotiate },
}: {
  readonly model: AnswerModel;
  readonly roads: AnswerRoads;
}) {
  const refused = refuse.totals;
  const total = <MoneyFigure key="total" road="refuse" of="burden" fen={refused.burden} basis="estimate" />;
  return (
    <ul className={styles.lines}>
      {negotiate.totals.debtFreeOn !== null && (
        <li>
          <Filled
            text={roads_five_years_free({ month: slot(0), amount: slot(1) })}
            slots={[
              <DateFigure key="free" road="negotiate" of="debtFreeOn" date={negotiate.totals.debtFreeOn} basis="law" />,
              <MoneyFigure key="total" road="negotiate" of="burden" fen={negotiate.totals.burden} />,
            ]}
          />
        </li>
      )}
      {!model.isSued && notSued.totals.debtFreeOn === null && (
        <li>
          <Filled
            text={roads_five_years_not_sued({ amount: slot(0) })}
            slots={[<MoneyFigure key="owed" road="notSued" of="burden" fen={notSued.totals.burden} />]}
          />
        </li>
      )}
      <li>
        {refused.debtFreeOn === null ? (
          <Filled text={roads_five_years_refuse({ amount: slot(0) })} slots={[total]} />
        ) : (
          <Filled
            text={roads_five_years_refuse_free({ month: slot(0), amount: slot(1) })}
            slots={[<DateFigure key="free" road="refuse" of="debtFreeOn" date={refused.debtFreeOn} />, total]}
          />
        )}
      </li>
    </ul>
  );
}

/** What can be opened below the answer: further on, what is left out, and the way out of a debt that is not one's own. */
export function AnswerFolds({ model, roads }: { readonly model: AnswerModel; readonly roads: AnswerRoads }) {
  const { month } = useFormats();
  return (
    <div className={styles.folds}>
      <FoldRow title={roads_five_years({ month: month(model.horizonEnd) })}>
        <FiveYears model={model} roads={roads} />
      </FoldRow>
      <FoldRow title={roads_left_out()}>
        <ul className={styles.list}>
          <li>
            <Words text={roads_left_out_other_debts()} />
          </li>
          <li>
            <Words text={roads_left_out_own_costs()} />
          </li>
          <li>
            <Words text={roads_left_out_guarantors()} />
          </li>
          <li>
            <Words text={roads_left_out_discount()} />
          </li>
          <li>
            <Words text={roads_left_out_change()} />
          </li>
        </ul>
      </FoldRow>
      <FoldRow title={roads_not_mine()}>
        <ul className={styles.list}>
          <li>
            <strong>
              <Words text={roads_not_mine_stop()} />
            </strong>
          </li>
          <li>
            <Words text={roads_not_mine_police()} />
          </li>
          <li>
            <Words text={roads_not_mine_dispute()} />
          </li>
          <li>
            <PhoneLine text={roads_not_mine_record({ line: slot(0) })} numbers={['12363']} />
          </li>
          <li>
            <Words text={roads_not_mine_court()} />
          </li>
        </ul>
      </FoldRow>
    </div>
  );
}

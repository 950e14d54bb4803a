import { useEffect, useId, useMemo } from 'react';
import { CONVENTIONS, conventionEffects, type ConventionChoice, type ConventionId } from '../../engine/index.ts';
import { conventionChoiceName, conventionName } from '../../i18n/conventionNames.ts';
import { formatMonth, formatYuan } from '../../i18n/format.ts';
import {
  conventions_choice,
  conventions_default,
  conventions_intro,
  conventions_less,
  conventions_more,
  conventions_reset,
  conventions_road,
  conventions_same,
  conventions_title,
} from '../../i18n/generated/messages.js';
import { setConvention, useConvention } from '../../state/conventions.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { useOtherFigures } from '../../state/otherFigures.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import styles from './Assumptions.module.css';
import { CONVENTION_IDS, explainConvention, type ConventionMeasure } from './conventionFigures.ts';

interface DifferenceProps {
  readonly convention: ConventionId;
  readonly choice: ConventionChoice;
  readonly of: ConventionMeasure;
  /** In fen, less what holds now. */
  readonly value: number;
}

/** What another choice comes to more or less, to be opened. */
function Difference({ convention, choice, of, value }: DifferenceProps) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const amount = formatYuan(Math.abs(value), language, { hidden });
  const words = value > 0 ? conventions_more({ amount }) : conventions_less({ amount });
  return (
    <Figure
      path={`convention.${convention}.${choice}.${of}`}
      value={hidden ? null : value}
      basis={of === 'owed' ? 'law' : 'estimate'}
    >
      {hidden ? amount : value === 0 ? conventions_same() : words}
    </Figure>
  );
}

/** What a choice would change, by measure, in fen. */
interface Effect {
  readonly choice: ConventionChoice;
  readonly owed: number;
  readonly burden: number;
}

interface ConventionRowProps {
  readonly id: ConventionId;
  readonly effects: readonly Effect[];
  readonly horizonEnd: string;
}

/** One way of counting: its choices, and what each other one would change. */
function ConventionRow({ id, effects, horizonEnd }: ConventionRowProps) {
  const chosen = useConvention(id);
  const labelId = useId();
  const [first] = CONVENTIONS[id];
  return (
    <section className={styles.convention} data-convention={id}>
      <h4 id={labelId}>{conventionName(id)}</h4>
      <ChipGroup
        flow
        labelledBy={labelId}
        describedBy={`${labelId}-default`}
        choices={CONVENTIONS[id].map((value) => ({ value, label: conventionChoiceName(value) }))}
        value={chosen}
        onChange={(choice) => {
          setConvention(id, choice);
        }}
      />
      <ul className={styles.effects}>
        {effects.map(({ choice, owed, burden }) => (
          <li key={choice}>
            <Filled
              text={conventions_choice({
                choice: conventionChoiceName(choice),
                owed: slot(0),
                burden: slot(1),
                month: formatMonth(horizonEnd),
              })}
              slots={[
                <Difference key="owed" convention={id} choice={choice} of="owed" value={owed} />,
                <Difference key="burden" convention={id} choice={choice} of="burden" value={burden} />,
              ]}
            />
          </li>
        ))}
      </ul>
      <p id={`${labelId}-default`} className={styles.small}>
        {conventions_default({ choice: conventionChoiceName(first) })}
      </p>
      {chosen !== first && (
        <Button
          kind="quiet"
          small
          onClick={() => {
            setConvention(id, first);
          }}
        >
          {conventions_reset({ choice: conventionChoiceName(first) })}
        </Button>
      )}
    </section>
  );
}

/** The ways of counting on which contracts and courts differ, each with what it changes in this case. */
export function Conventions() {
  const { caseFile } = useRoads();
  const { on, effects } = useMemo(() => {
    const today = conventionEffects(caseFile, caseFile.asOf).effects;
    const last = conventionEffects(caseFile);
    return {
      on: last.on,
      effects: last.effects.map(({ convention, choice, burdenDifference }, place) => ({
        convention,
        choice,
        owed: today[place]?.owedDifference ?? 0,
        burden: burdenDifference,
      })),
    };
  }, [caseFile]);
  useEffect(() => {
    useOtherFigures.setState({ convention: (path) => explainConvention(caseFile, on, path) });
  }, [caseFile, on]);
  return (
    <section className={styles.conventions}>
      <h3 className={styles.head}>{conventions_title()}</h3>
      <p>{conventions_intro()}</p>
      <p className={styles.small}>{conventions_road()}</p>
      {CONVENTION_IDS.map((id) => (
        <ConventionRow
          key={id}
          id={id}
          effects={effects.filter(({ convention }) => convention === id)}
          horizonEnd={on}
        />
      ))}
    </section>
  );
}

import { chanceOfAgreement, chanceOfSuit, type CaseFile, type Confidence, type Timeline } from '../engine/index.ts';
import { formatDate } from '../i18n/format.ts';
import {
  paper_about,
  paper_agreement,
  paper_article,
  paper_basis,
  paper_confidence,
  paper_day,
  paper_limits,
  paper_range,
  paper_since,
  paper_sources,
  paper_stages,
  paper_step,
  paper_suit,
  picture_no_advice,
  roads_help_12348,
  roads_help_12356,
  roads_help_12363,
  roads_help_12368,
  roads_help_12378,
  roads_help_95188,
  roads_help_title,
  roads_left_out,
  roads_left_out_change,
  roads_left_out_discount,
  roads_left_out_guarantors,
  roads_left_out_other_debts,
  roads_left_out_own_costs,
  roads_table_title,
  roads_table_what,
  stops_day_guess,
  stops_legend_assumed,
  stops_legend_estimated,
  why_confidence_read,
  why_confidence_second_hand,
  why_confidence_unverified,
} from '../i18n/generated/messages.js';
import { roadName } from '../i18n/names.ts';
import { inLanguage, type UsedRule } from '../law/rules.ts';
import type { ViewRoad } from '../state/viewRoads.ts';
import { ofTwenty } from '../state/ofTwenty.ts';
import styles from './Paper.module.css';
import type { PaperGroup } from './paperTable.ts';
import { planLines, refuseLines, type StageLine } from './stageLines.ts';

interface TablePartProps {
  readonly roads: readonly ViewRoad[];
  readonly groups: readonly PaperGroup[];
}

/** The roads beside each other, all groups open. */
export function TablePart({ roads, groups }: TablePartProps) {
  return (
    <section className={styles.part}>
      <h2>{roads_table_title()}</h2>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{roads_table_what()}</th>
            {roads.map((road) => (
              <th key={road} scope="col">
                {roadName(road)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={1 + roads.length}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.name} className={row.isTotal === true ? styles.total : undefined}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, index) => (
                  <td key={roads[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function StageGroup({ name, lines }: { readonly name: string; readonly lines: readonly StageLine[] }) {
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={4}>
          {name}
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.name}>
          <th scope="row">{line.name}</th>
          <td>{line.day}</td>
          <td>{line.range}</td>
          <td>{line.basis}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface StagesPartProps {
  readonly refuse: Timeline;
  readonly negotiate: Timeline | undefined;
}

/** Every step with its day, its range, and how that is known. */
export function StagesPart({ refuse, negotiate }: StagesPartProps) {
  const plan = negotiate === undefined ? [] : planLines(negotiate);
  return (
    <section className={styles.part}>
      <h2>{paper_stages()}</h2>
      <table className={styles.words}>
        <thead>
          <tr>
            <th scope="col">{paper_step()}</th>
            <th scope="col">{paper_day()}</th>
            <th scope="col">{paper_range()}</th>
            <th scope="col">{paper_basis()}</th>
          </tr>
        </thead>
        <StageGroup name={roadName('refuse')} lines={refuseLines(refuse)} />
        {plan.length > 0 && <StageGroup name={roadName('negotiate')} lines={plan} />}
      </table>
      <p className={styles.note}>{stops_day_guess()}</p>
    </section>
  );
}

const CONFIDENCE = {
  textRead: why_confidence_read,
  secondary: why_confidence_second_hand,
  unverified: why_confidence_unverified,
} satisfies Record<Confidence, unknown>;

function instrumentOf({ version: { source } }: UsedRule): string {
  return [inLanguage(source.instrument), source.number].filter(Boolean).join(' ');
}

/** Law and contract behind the figures: by instrument, with article, since when, and how surely it is known. */
export function SourcesPart({ used }: { readonly used: readonly UsedRule[] }) {
  const instruments = [...new Set(used.map(instrumentOf))];
  return (
    <section className={styles.part}>
      <h2>{paper_sources()}</h2>
      <table className={styles.words}>
        <thead>
          <tr>
            <th scope="col">{paper_about()}</th>
            <th scope="col">{paper_article()}</th>
            <th scope="col">{paper_since()}</th>
            <th scope="col">{paper_confidence()}</th>
          </tr>
        </thead>
        {instruments.map((instrument) => (
          <tbody key={instrument}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={4}>
                {instrument}
              </th>
            </tr>
            {used
              .filter((one) => instrumentOf(one) === instrument)
              .map(({ rule, version }) => (
                <tr key={`${rule.id} ${version.from}`}>
                  <th scope="row">{inLanguage(rule.term)}</th>
                  <td>{inLanguage(version.source.article)}</td>
                  <td>{formatDate(version.from)}</td>
                  <td>{CONFIDENCE[version.confidence]()}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const LEFT_OUT = [
  roads_left_out_other_debts,
  roads_left_out_own_costs,
  roads_left_out_guarantors,
  roads_left_out_discount,
  roads_left_out_change,
];

const PHONES = [
  ['12378', roads_help_12378],
  ['12348', roads_help_12348],
  ['12368', roads_help_12368],
  ['12363', roads_help_12363],
  ['12356', roads_help_12356],
] as const;

/** Only for what Ant lends. */
const ANT_PHONE = ['95188', roads_help_95188] as const;

interface LimitsPartProps {
  readonly caseFile: CaseFile;
  readonly isAlreadySued: boolean;
}

/** What the figures assume, what they leave out, whom to call. */
export function LimitsPart({ caseFile, isAlreadySued }: LimitsPartProps) {
  const isAnt = caseFile.product === 'huabei' || caseFile.product === 'jiebei';
  const phones = isAnt ? [...PHONES, ANT_PHONE] : PHONES;
  const suit = isAlreadySued ? null : chanceOfSuit(caseFile);
  return (
    <section className={styles.part}>
      <h2>{paper_limits()}</h2>
      <ul className={styles.list}>
        {suit !== null && <li>{paper_suit({ count: ofTwenty(suit) })}</li>}
        <li>{paper_agreement({ count: ofTwenty(chanceOfAgreement(caseFile)) })}</li>
        <li>{stops_legend_assumed()}</li>
        <li>{stops_legend_estimated()}</li>
      </ul>
      <h3>{roads_left_out()}</h3>
      <ul className={styles.list}>
        {LEFT_OUT.map((words) => (
          <li key={words()}>{words()}</li>
        ))}
      </ul>
      <h3>{roads_help_title()}</h3>
      <p className={styles.phones}>
        {phones.map(([number, name]) => (
          <span key={number}>
            <strong>{number}</strong> {name()}
          </span>
        ))}
      </p>
      <p className={styles.note}>{picture_no_advice()}</p>
    </section>
  );
}

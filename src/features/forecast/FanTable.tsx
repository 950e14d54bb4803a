import type { ForecastRoad } from '../../engine/forecast/index.ts';
import { formatYuan } from '../../i18n/format.ts';
import {
  sure_table_p10,
  sure_table_p25,
  sure_table_p50,
  sure_table_p75,
  sure_table_p90,
  sure_table_when,
  sure_table_years,
  waiting_table,
} from '../../i18n/generated/messages.js';
import { useViewStore } from '../../state/viewStore.ts';
import { Figure } from '../../ui/Figure.tsx';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { amountPath, PERCENTILE_NAMES, type PercentileName } from './forecastFigures.ts';
import styles from './Futures.module.css';
import type { Bundle, Measure } from './futuresModel.ts';
import { groupName } from './names.ts';

const HEADS = {
  p10: () => sure_table_p10(),
  p25: () => sure_table_p25(),
  p50: () => sure_table_p50(),
  p75: () => sure_table_p75(),
  p90: () => sure_table_p90(),
} satisfies Record<PercentileName, () => string>;

interface FanTableProps {
  readonly road: ForecastRoad;
  readonly measure: Measure;
  readonly bundles: readonly Bundle[];
  readonly years: readonly number[];
}

function BundleTable({ road, measure, bundle, years }: Omit<FanTableProps, 'bundles'> & { readonly bundle: Bundle }) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const { group, futures } = bundle;
  return (
    <table className={styles.spread}>
      <caption>{groupName(group)}</caption>
      <thead>
        <tr>
          <th scope="col">{sure_table_when()}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {sure_table_years({ years: year })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PERCENTILE_NAMES.map((percentile) => (
          <tr key={percentile}>
            <th scope="row">{HEADS[percentile]()}</th>
            {years.map((year) => {
              const fen = futures.months[12 * year]?.[measure][percentile] ?? 0;
              return (
                <td key={year}>
                  <Figure
                    path={amountPath(road, group, measure, percentile, 12 * year)}
                    value={hidden ? null : fen}
                    basis="estimate"
                    block
                  >
                    {formatYuan(Math.round(fen / 100) * 100, language, { hidden })}
                  </Figure>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The fans' twin, made when it is asked for: how each bundle spreads after some years, each amount to be opened. */
export function FanTable({ bundles, ...rest }: FanTableProps) {
  return (
    <TableTwin summary={waiting_table()} whenOpened>
      <div className={styles.tables}>
        {bundles.map((bundle) => (
          <BundleTable key={bundle.group} bundle={bundle} {...rest} />
        ))}
      </div>
    </TableTwin>
  );
}

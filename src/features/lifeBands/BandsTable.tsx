import { useContext } from 'react';
import { bands_table_what, waiting_table } from '../../i18n/generated/messages.js';
import { effectName, roadName } from '../../i18n/names.ts';
import { OpenFigureContext } from '../../ui/Figure.tsx';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { BAND_ROADS, type BandsModel } from './bandsModel.ts';
import { cellText } from './bandWords.ts';
import styles from './LifeBands.module.css';

/** The chart's twin: everything with its spans on both roads, each to be opened. Made when it is asked for. */
export function BandsTable({ model }: { readonly model: BandsModel }) {
  const openFigure = useContext(OpenFigureContext);
  return (
    <TableTwin summary={waiting_table()} whenOpened>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{bands_table_what()}</th>
            {BAND_ROADS.map((road) => (
              <th key={road} scope="col">
                {roadName(road)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.groups
            .flatMap(({ rows }) => rows)
            .map(({ effect, lanes }) => (
              <tr key={effect}>
                <th scope="row">{effectName(effect)}</th>
                {BAND_ROADS.map((road) => (
                  <td key={road}>
                    {lanes[road].spans.length === 0 ? (
                      cellText(effect, lanes[road])
                    ) : (
                      <button
                        type="button"
                        className={styles.cell}
                        aria-haspopup="dialog"
                        onClick={() => {
                          openFigure(`${road}.effect.${effect}`);
                        }}
                      >
                        {cellText(effect, lanes[road])}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </TableTwin>
  );
}

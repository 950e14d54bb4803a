import { useEffect, useState } from 'react';
import { formatDate, formatDays, formatYuan } from '../../i18n/format.ts';
import {
  many_already,
  many_before,
  many_by,
  many_column_debt,
  many_column_negotiate,
  many_column_not_sued,
  many_column_refuse,
  many_debt,
  many_figure,
  many_next,
  many_page,
  many_show,
  many_suit,
} from '../../i18n/generated/messages.js';
import { productName } from '../../i18n/productName.ts';
import { inputsOfCase } from '../../state/inputsOfCase.ts';
import { ofTwenty } from '../../state/ofTwenty.ts';
import { todayInChina } from '../../state/today.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { useOtherFigures, type OtherFigure } from '../../state/otherFigures.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { rowName, type ComparedRow } from './caseSheet.ts';
import { explainCompared, type ComparedRoad } from './comparedCase.ts';
import { openOnPage } from './openOnPage.ts';
import styles from './ManyCases.module.css';

/** How many stand on the page at once: a phone draws no more without a pause. */
const ON_A_PAGE = 20;

const COLUMNS = {
  negotiate: () => many_column_negotiate(),
  notSued: () => many_column_not_sued(),
  refuse: () => many_column_refuse(),
} satisfies Record<ComparedRoad, () => string>;
const ROADS: readonly ComparedRoad[] = ['negotiate', 'notSued', 'refuse'];

/** Explains `many.<line>.<road>`. */
function explainMany(rows: readonly ComparedRow[], [line = '', asked = '']: readonly string[]): OtherFigure | null {
  const row = rows.find((one) => String(one.line) === line);
  const road = ROADS.find((known) => known === asked);
  if (row === undefined || road === undefined || row.compared[road] === null) return null;
  const derivation = explainCompared(row.caseFile, row.compared, road);
  return derivation && { name: many_figure({ name: rowName(row), road: COLUMNS[road]() }), derivation };
}

function Row({ row }: { readonly row: ComparedRow }) {
  const language = useViewStore((state) => state.language);
  const hidden = useViewStore((state) => state.hidesAmounts);
  const { caseFile, compared } = row;
  const yuan = (fen: number) => formatYuan(fen, language, { hidden });
  const name = rowName(row);
  const debt = many_debt({
    product: productName(caseFile.product),
    amount: yuan(caseFile.principal),
    days: formatDays(caseFile.overdueDays),
  });
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          aria-label={many_show({ name })}
          onClick={() => {
            openOnPage(inputsOfCase(caseFile, todayInChina()), name);
          }}
        >
          {name}
        </button>
        <small>{debt}</small>
        <small>{compared.chance === null ? many_already() : many_suit({ count: ofTwenty(compared.chance) })}</small>
        <small>{many_by({ date: formatDate(compared.planEnd) })}</small>
      </th>
      {ROADS.map((road) => {
        const fen = compared[road];
        return (
          <td key={road}>
            {fen === null ? (
              '—'
            ) : (
              <Figure path={`many.${row.line}.${road}`} value={fen} basis={road === 'refuse' ? 'estimate' : 'law'}>
                {yuan(fen)}
              </Figure>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Many debts beside each other, a page at a time; each can be opened on the page, where its figures explain themselves. */
export function CaseTable({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const [first, setFirst] = useState(0);
  useEffect(() => {
    useOtherFigures.setState({ many: (path) => explainMany(rows, path) });
  }, [rows]);
  const shown = rows.slice(first, first + ON_A_PAGE);
  const to = first + shown.length;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={many_column_debt()} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{many_column_debt()}</th>
              {ROADS.map((road) => (
                <th key={road} scope="col">
                  {COLUMNS[road]()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > ON_A_PAGE && (
        <div className={styles.pages}>
          <Button
            small
            disabled={first === 0}
            onClick={() => {
              setFirst(first - ON_A_PAGE);
            }}
          >
            {many_before()}
          </Button>
          <span role="status">{many_page({ from: first + 1, to, count: rows.length })}</span>
          <Button
            small
            disabled={to >= rows.length}
            onClick={() => {
              setFirst(first + ON_A_PAGE);
            }}
          >
            {many_next()}
          </Button>
        </div>
      )}
    </>
  );
}

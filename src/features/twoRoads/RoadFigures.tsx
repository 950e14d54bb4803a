import type { IsoDate } from '../../engine/index.ts';
import type { AmountFormat } from '../../i18n/format.ts';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useFormats } from './useFormats.ts';

interface RoadFigureProps {
  /** The figure's path without its road: `planEnd.owed`. */
  readonly of: string;
  readonly road: ViewRoad;
  /** What its value rests on: what a law or a contract says, or an estimate. */
  readonly basis?: 'law' | 'estimate';
  /** Shows the road's colour: only where roads are compared. */
  readonly coloured?: boolean;
}

/** An amount of a road, to be opened. */
export function MoneyFigure({
  of,
  road,
  fen,
  basis = 'law',
  coloured = false,
  format,
}: RoadFigureProps & { readonly fen: number; readonly format?: AmountFormat }) {
  const { yuan } = useFormats();
  return (
    <Figure path={`${road}.${of}`} value={fen} basis={basis} {...(coloured && { road })}>
      {yuan(fen, format)}
    </Figure>
  );
}

/** A day of a road, shown as its month unless the day itself is known or asked for. */
export function DateFigure({
  of,
  road,
  date,
  basis = 'estimate',
  coloured = false,
  exact = false,
}: RoadFigureProps & { readonly date: IsoDate; readonly exact?: boolean }) {
  const formats = useFormats();
  return (
    <Figure path={`${road}.${of}`} value={date} basis={basis} {...(coloured && { road })}>
      {exact ? formats.date(date) : formats.month(date)}
    </Figure>
  );
}

/** A number of days of a road. */
export function DaysFigure({
  of,
  road,
  days,
  basis = 'estimate',
  coloured = false,
}: RoadFigureProps & { readonly days: number }) {
  const formats = useFormats();
  return (
    <Figure path={`${road}.${of}`} value={days} basis={basis} {...(coloured && { road })}>
      {formats.days(days)}
    </Figure>
  );
}

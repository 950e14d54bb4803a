import { type Language } from '../i18n/language.ts';
import { type PlotSize } from './plotFrame.ts';

const WIDE = 560;

/** The chart's size for the room that it has. */
export function chartSize(width: number, language: Language): PlotSize {
  const isWide = width >= WIDE;
  return {
    width,
    height: isWide ? 380 : 300,
    language,
    textSize: isWide ? 13 : 12,
    labelSize: 14,
    lineWidth: 3,
    hasMonths: isWide,
  };
}

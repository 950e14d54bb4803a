/** The forecast's own door: the page loads it when somebody asks how sure all this is. */
export { FORECAST_ROADS, type ForecastRoad } from './drawing.ts';
export { forecastRanges, type ForecastRange, type StandsInPlace } from './ranges.ts';
export { forecast } from './forecast.ts';
export { buffersOf, ForecastWalk, type ForecastGroup } from './forecastWalk.ts';
export type { Percentiles } from './quantiles.ts';
export { summarise, type Forecast } from './summary.ts';

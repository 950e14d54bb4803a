/** The forecast's own door: the page loads it when somebody asks how sure all this is. */
export { FORECAST_ROADS, type ForecastRoad } from './drawing.ts';
export { forecastRanges, type ForecastRange, type StandsInPlace } from './ranges.ts';
export { forecast, FORECAST_RUNS, FORECAST_SEED } from './forecast.ts';
export { buffersOf, FORECAST_GROUPS, ForecastWalk, type ForecastGroup, type ForecastPart } from './forecastWalk.ts';
export type { Percentiles } from './quantiles.ts';
export { summarise, summing, type Forecast, type ForecastMonth, type GroupForecast } from './summary.ts';

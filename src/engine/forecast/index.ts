/** The forecast's own door: the page loads it when somebody asks how sure all this is. */
export { FORECAST_ROADS, type ForecastRoad } from './drawing.ts';
export { forecast, type ForecastOptions } from './forecast.ts';
export {
  buffersOf,
  FORECAST_GROUPS,
  ForecastWalk,
  type ForecastGroup,
  type ForecastPart,
  type RoadPart,
} from './forecastWalk.ts';
export type { Percentiles } from './quantiles.ts';
export {
  summarise,
  type Forecast,
  type ForecastMonth,
  type GroupForecast,
  type RoadForecast,
  type StageForecast,
} from './summary.ts';

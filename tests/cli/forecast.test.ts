import { describe, expect, it } from 'vitest';
import { ruleBook } from '../../src/engine/index.ts';
import { forecast, FORECAST_ROADS, type Forecast } from '../../src/engine/forecast/index.ts';
import { knownCase } from '../support/knownCase.ts';
import { answerOf, problemsOf, runZhailu, STARTS_TIMEOUT_MS, writtenFile } from './zhailu.ts';

import { useContext } from 'react';
import type { LifeEffectId, Timeline, IsoDate } from '../../engine/index.ts';
import {
  roads_life_limited,
  roads_life_limited_until,
  roads_life_normal,
  roads_life_off,
  roads_life_off_until,
  roads_life_possible,
} from '../../i18n/generated/messages.js';
import { effectName } from '../../i18n/names.ts';
import type { ViewRoad } from '../../state/viewRoads.ts';
import { effectsOfProduct } from '../../state/effectsOfProduct.ts';
import { EFFECT_ICONS } from '../../ui/effectIcons.ts';
import { OpenFigureContext } from '../../ui/Figure.tsx';
import { effectsOn, type EffectOnDay } from './dayModel.ts';
import styles from './LifeIcons.module.css';
import { useFormats, type Formats } from './useFormats.ts';

/** What stands first is always shown. */
const ALWAYS_SHOWN = 10;

/** What the icon says, in words: what, how, since when, until when. */
function stateName({ id, level, effect }: EffectOnDay, { date }: Formats): string {
  const name = effectName(id);
  if (effect === null || level === 'normal') return roads_life_normal({ name });
  if (effect.possible) return roads_life_possible({ name });
  const since = date(effect.from);
  if (effect.until === null)
    return level === 'off' ? roads_life_off({ name, since }) : roads_life_limited({ name, since });
  const until = date(effect.until);
  return level === 'off'
    ? roads_life_off_until({ name, since, until })
    : roads_life_limited_until({ name, since, until });
}

/** The icon in its ring; closed is struck from top left to bottom right, since the other diagonal hides a plane. */
function LifeRing({ id, level }: { readonly id: LifeEffectId; readonly level: EffectOnDay['level'] }) {
  const Icon = EFFECT_ICONS[id];
  return (
    <span className={styles.ring} data-level={level}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      {level === 'off' && (
        <svg className={styles.stroke} viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
          <line x1="5.3" y1="5.3" x2="30.7" y2="30.7" className={styles.gap} />
          <line x1="5.3" y1="5.3" x2="30.7" y2="30.7" />
        </svg>
      )}
    </span>
  );
}

interface LifeIconsProps {
  readonly road: ViewRoad;
  readonly timeline: Timeline;
  readonly day: IsoDate;
  /** All that the product can have, or the first of them. */
  readonly showsAll: boolean;
}

/** What daily life allows on a day of a road: an icon, a word and its state; a tap says why. */
export function LifeIcons({ road, timeline, day, showsAll }: LifeIconsProps) {
  const formats = useFormats();
  const open = useContext(OpenFigureContext);
  const shown = effectsOfProduct(timeline.case.product);
  const byId = new Map(effectsOn(timeline, day).map((effect) => [effect.id, effect]));
  return (
    <ul className={styles.icons} data-road={road} data-all={showsAll || undefined}>
      {(showsAll ? shown : shown.slice(0, ALWAYS_SHOWN)).map((id) => {
        const effect = byId.get(id) ?? { id, level: 'normal', effect: null };
        const level = effect.effect?.possible === true ? 'limited' : effect.level;
        return (
          <li key={id} className={styles.cell}>
            <button
              type="button"
              className={styles.button}
              data-effect={`${road}.${id}`}
              data-level={level}
              aria-haspopup="dialog"
              aria-label={stateName(effect, formats)}
              onClick={() => {
                open(`${road}.effect.${id}`);
              }}
            >
              <LifeRing id={id} level={level} />
              <span className={styles.word}>{effectName(id)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

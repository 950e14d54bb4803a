import { useMemo } from 'react';
import { LaneFills } from '../../charts/LifeLanes.tsx';
import { WhenMeasured } from '../../charts/WhenMeasured.tsx';
import { form_ground_note } from '../../i18n/generated/messages.js';
import { useTimeline } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { BandGroup, type BandSizes } from './BandGroup.tsx';
import { BandLegend } from './BandLegend.tsx';
import { BandSentences } from './BandSentences.tsx';
import { bandsModel } from './bandsModel.ts';
import { BandsTable } from './BandsTable.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './LifeBands.module.css';

const UNMEASURED_WIDTH = 328;
const WIDE = 560;
/** Room for the names, in px. */
const NAMES = { narrow: { 'zh-CN': 126, en: 132 }, wide: { 'zh-CN': 140, en: 168 } } as const;
const NARROW_SIZES: BandSizes = { lanes: 46, bar: 13, text: 12, isWide: false };
const WIDE_SIZES: BandSizes = { lanes: 54, bar: 17, text: 13, isWide: true };

/** When each thing of daily life closes and opens again on each road: in words, as bands, as a table. */
export function LifeBands() {
  return <WhenMeasured otherwise={UNMEASURED_WIDTH}>{(width) => <Bands width={width} />}</WhenMeasured>;
}

function Bands({ width }: { readonly width: number }) {
  const refuse = useTimeline('refuse');
  const negotiate = useTimeline('negotiate');
  const language = useViewStore((state) => state.language);
  const model = useMemo(() => bandsModel(refuse, negotiate), [refuse, negotiate]);
  const sizes = width >= WIDE ? WIDE_SIZES : NARROW_SIZES;
  const names = NAMES[sizes.isWide ? 'wide' : 'narrow'][language];
  const { firstDay, lastDay, today } = model;
  const scale = useMemo(
    () => ({ firstDay, lastDay, width: Math.max(width - names, 1) }),
    [firstDay, lastDay, width, names],
  );
  return (
    <div className={styles.bands} style={{ '--names': `${names}px` } as Record<string, string>}>
      <BandSentences model={model} />
      <BandLegend />
      <LaneFills />
      {model.groups.map((group) => (
        <BandGroup key={`${language}${group.id}`} group={group} today={today} scale={scale} sizes={sizes} />
      ))}
      <p className={styles.small}>
        <Words text={form_ground_note()} />
      </p>
      <BandsTable model={model} />
    </div>
  );
}

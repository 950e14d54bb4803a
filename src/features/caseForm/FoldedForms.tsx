import { CircleAlert, FileText, Gavel, HardDrive, Handshake, Scale, SlidersHorizontal, Wallet } from 'lucide-react';
import {
  form_court,
  form_device,
  form_device_kept,
  form_device_nothing,
  form_further,
  form_further_count,
  form_further_none,
  form_means,
  form_more,
  form_more_value,
  form_not_told,
  form_plan,
  form_terms,
  form_to_mend,
  form_told_count,
} from '../../i18n/generated/messages.js';
import type { CaseInputs } from '../../state/caseInputs.ts';
import { useCaseStore } from '../../state/caseStore.ts';
import { useRoadsStore } from '../../state/currentRoads.ts';
import { TERMS_OF } from '../../state/fields.ts';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './FormRest.module.css';
import { CourtFields } from './CourtFields.tsx';
import { DeviceFields } from './DeviceFields.tsx';
import { HappenedFields } from './HappenedFields.tsx';
import { MeansFields } from './MeansFields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { TermsFields } from './TermsFields.tsx';

/** The parts of the case that are folded away, by the first step of their fields' paths. */
type Part = 'happened' | 'means' | 'terms' | 'court' | 'negotiate';

function isOfPart(field: string, part: Part, product: CaseInputs['product']): boolean {
  if (part === 'happened' && /^(?:asOf$|refuse\.|papers\.)/u.test(field)) return true;
  if (part === 'terms' && field.startsWith('terms.')) {
    const isShownAbove = product === 'custom' && field === 'terms.penaltyRatePerDay';
    return !isShownAbove && TERMS_OF[product].some((term) => term === field);
  }
  return field.startsWith(`${part}.`);
}

function toldCount({ texts, choices, include, assets, papers, product }: CaseInputs, part: Part): number {
  const typed = Object.entries(texts).filter(
    ([field, text]) => field !== 'asOf' && text.trim() !== '' && isOfPart(field, part, product),
  );
  const chosen = Object.keys(choices).filter((field) => isOfPart(field, part, product));
  const others: Partial<Record<Part, number>> = {
    court: include.length,
    means: assets.length,
    happened: papers.length,
  };
  return typed.length + chosen.length + (others[part] ?? 0);
}

/** What a fold holds, in a word; or that something in it is to be mended. */
function FoldValue({ parts, none, some }: { parts: readonly Part[]; none: string; some: (count: number) => string }) {
  const told = useCaseStore((state) => parts.reduce((sum, part) => sum + toldCount(state, part), 0));
  const product = useCaseStore((state) => state.product);
  const isBad = useRoadsStore(({ problems }) =>
    problems.some(({ field }) => parts.some((part) => isOfPart(field, part, product))),
  );
  if (isBad) {
    return (
      <span className={styles.mend}>
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
        {form_to_mend()}
      </span>
    );
  }
  return told === 0 ? none : some(told);
}

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
const tellsCount = (count: number): string => form_told_count({ count });

/** Income, contract, court and plan: rows of their own where there is room, one row on a phone. */
function PartRows() {
  const hasRoom = useMediaQuery('(min-width: 600px)');
  const value = (part: Part) => <FoldValue parts={[part]} none={form_not_told()} some={tellsCount} />;
  const rows = (
    <>
      <FoldRow id="fold-means" icon={<Wallet {...icon} />} title={form_means()} value={value('means')}>
        <ErrorBoundary>
          <MeansFields />
        </ErrorBoundary>
      </FoldRow>
      <FoldRow id="fold-terms" icon={<FileText {...icon} />} title={form_terms()} value={value('terms')}>
        <ErrorBoundary>
          <TermsFields />
        </ErrorBoundary>
      </FoldRow>
      <FoldRow id="fold-plan" icon={<Handshake {...icon} />} title={form_plan()} value={value('negotiate')}>
        <ErrorBoundary>
          <PlanFields />
        </ErrorBoundary>
      </FoldRow>
      <FoldRow id="fold-court" icon={<Gavel {...icon} />} title={form_court()} value={value('court')}>
        <ErrorBoundary>
          <CourtFields />
        </ErrorBoundary>
      </FoldRow>
    </>
  );
  if (hasRoom) return rows;
  return (
    <FoldRow
      id="fold-more"
      icon={<SlidersHorizontal {...icon} />}
      title={form_more()}
      value={<FoldValue parts={['means', 'terms', 'negotiate', 'court']} none={form_more_value()} some={tellsCount} />}
    >
      {rows}
    </FoldRow>
  );
}

/** Everything that can be told beyond the three fields, folded. */
export function FoldedForms() {
  const keepsNothing = useNoticeStore((state) => state.keepsNothing);
  return (
    <div className={styles.folds}>
      <FoldRow
        id="fold-further"
        icon={<Scale {...icon} />}
        title={form_further()}
        value={
          <FoldValue parts={['happened']} none={form_further_none()} some={(count) => form_further_count({ count })} />
        }
      >
        <ErrorBoundary>
          <HappenedFields />
        </ErrorBoundary>
      </FoldRow>
      <PartRows />
      <FoldRow
        id="fold-device"
        icon={<HardDrive {...icon} />}
        title={form_device()}
        value={keepsNothing ? form_device_nothing() : form_device_kept()}
      >
        <ErrorBoundary>
          <DeviceFields />
        </ErrorBoundary>
      </FoldRow>
    </div>
  );
}

import { CalendarDays, EyeOff, FileText, HardDrive, Link2, RefreshCw, WifiOff } from 'lucide-react';
import { saveFile } from '../../exporters/saveFile.ts';
import { ruleBook, type CaseProblem } from '../../engine/index.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  app_clock_wrong,
  app_dismiss,
  app_hidden_notice,
  app_link_back,
  app_link_opened,
  app_link_refused,
  app_link_unchecked,
  app_offline,
  app_older_day,
  app_older_day_update,
  app_save_elsewhere,
  app_storage_absent,
  app_storage_full,
  app_storage_newer,
  app_storage_start_over,
  app_storage_unreadable,
  form_as_of,
  mine_file_field,
  mine_file_opened,
  mine_file_refused,
  mine_file_unreadable,
  mine_old_download,
  mine_other_rules,
  mine_other_tab,
  mine_undo,
  app_update,
  app_update_now,
} from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { useNoticeStore, type LinkNotice as LinkNews, type StorageTrouble } from '../../state/noticeStore.ts';
import { leaveLink } from '../../state/leaveLink.ts';
import { computeForToday, oldBytes, storeAnew } from '../../state/keeping.ts';
import { shownName } from '../../state/shownName.ts';
import { todayInChina } from '../../state/today.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import { useIsOnline } from './useIsOnline.ts';

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

const TROUBLES = {
  full: app_storage_full,
  absent: app_storage_absent,
  unreadable: app_storage_unreadable,
  newer: app_storage_newer,
} satisfies Record<StorageTrouble, () => string>;

/** Why nothing is stored; where nothing was entered yet, only what concerns what is there already. */
function StorageNotice() {
  const trouble = useNoticeStore((state) => state.storageTrouble);
  const isExample = useCaseStore((state) => state.isExample);
  const openSharing = useViewStore((state) => state.openSharing);
  if (trouble === null) return null;
  const isLeftAlone = trouble === 'unreadable' || trouble === 'newer';
  if (isExample && !isLeftAlone) return null;
  return (
    <Notice
      role="status"
      icon={<HardDrive {...icon} />}
      actions={
        <>
          {isLeftAlone ? (
            <>
              <Button
                small
                onClick={() => {
                  saveFile(oldBytes(), 'zhailu-old.json');
                }}
              >
                {mine_old_download()}
              </Button>
              <Button small onClick={storeAnew}>
                {app_storage_start_over()}
              </Button>
            </>
          ) : (
            <Button small onClick={openSharing}>
              {app_save_elsewhere()}
            </Button>
          )}
        </>
      }
    >
      {TROUBLES[trouble]()}
    </Notice>
  );
}

/** Why a link or a file was not opened. */
function Refusal({ problem, fileName }: { readonly problem: CaseProblem | null; readonly fileName?: string }) {
  if (problem === null) return mine_file_refused({ name: fileName ?? '', reason: mine_file_unreadable() });
  const sentence = <ProblemText key="problem" problem={problem} />;
  if (fileName === undefined) return <Filled text={app_link_refused({ reason: slot(0) })} slots={[sentence]} />;
  // Of a file nobody sees the fields: which one is meant is said as the file names it.
  const text = problem.field === '' ? slot(0) : mine_file_field({ field: shownName(problem.field), problem: slot(0) });
  return <Filled text={mine_file_refused({ name: fileName, reason: text })} slots={[sentence]} />;
}

/** What became of the link or the file, in sentences. */
function LinkNewsText({ news }: { readonly news: LinkNews }) {
  if (news.kind === 'otherTab') return mine_other_tab();
  if (news.kind === 'refused') return <Refusal {...news} />;
  const { fileName, isChecked, otherRules } = news;
  const ofLink = isChecked ? app_link_opened() : app_link_unchecked();
  return (
    <>
      {fileName === undefined ? ofLink : mine_file_opened({ name: fileName })}{' '}
      {otherRules !== null && mine_other_rules({ theirs: otherRules, ours: ruleBook.version })}
    </>
  );
}

function LinkNotice() {
  const link = useNoticeStore((state) => state.link);
  const dismiss = useNoticeStore((state) => state.dismissLink);
  if (link === null) return null;
  const canGoBack = link.kind !== 'refused' && link.before !== null;
  const isOfFile = link.kind !== 'otherTab' && link.fileName !== undefined;
  const goesBack = link.kind === 'opened' && !isOfFile;
  return (
    <Notice
      role="status"
      icon={isOfFile ? <FileText {...icon} /> : <Link2 {...icon} />}
      actions={
        <>
          {canGoBack && (
            <Button small onClick={leaveLink}>
              {goesBack ? app_link_back() : mine_undo()}
            </Button>
          )}
          <Button small onClick={dismiss}>
            {app_dismiss()}
          </Button>
        </>
      }
    >
      <LinkNewsText news={link} />
    </Notice>
  );
}

function OlderDayNotice() {
  const olderDay = useNoticeStore((state) => state.olderDay);
  const dismiss = useNoticeStore((state) => state.dismissOlderDay);
  if (olderDay === null) return null;
  return (
    <Notice
      role="status"
      icon={<CalendarDays {...icon} />}
      actions={
        <>
          <Button
            small
            id="compute-for-today"
            onClick={() => {
              computeForToday();
            }}
          >
            {app_older_day_update()}
          </Button>
          <Button small onClick={dismiss}>
            {app_dismiss()}
          </Button>
        </>
      }
    >
      {app_older_day({ date: formatDate(olderDay) })}
    </Notice>
  );
}

function ClockNotice() {
  const clockDay = useNoticeStore((state) => state.clockDay);
  const dismiss = useNoticeStore((state) => state.dismissClockDay);
  if (clockDay === null) return null;
  return (
    <Notice
      role="status"
      icon={<CalendarDays {...icon} />}
      actions={
        <Button small onClick={dismiss}>
          {app_dismiss()}
        </Button>
      }
    >
      {app_clock_wrong({ device: formatDate(clockDay), date: formatDate(todayInChina()), field: form_as_of() })}
    </Notice>
  );
}

function UpdateNotice() {
  const update = useNoticeStore((state) => state.update);
  if (update === null) return null;
  return (
    <Notice
      role="status"
      icon={<RefreshCw {...icon} />}
      actions={
        <Button small id="update" onClick={update}>
          {app_update_now()}
        </Button>
      }
    >
      {app_update()}
    </Notice>
  );
}

function OfflineNotice() {
  if (useIsOnline()) return null;
  return (
    <Notice role="status" icon={<WifiOff {...icon} />}>
      {app_offline()}
    </Notice>
  );
}

/** Everything that is to be known above the page just now. */
export function NoticeList() {
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  return (
    <>
      <LinkNotice />
      <ClockNotice />
      <OlderDayNotice />
      <StorageNotice />
      <UpdateNotice />
      <OfflineNotice />
      {hidesAmounts && (
        <Notice role="status" icon={<EyeOff {...icon} />}>
          {app_hidden_notice()}
        </Notice>
      )}
    </>
  );
}

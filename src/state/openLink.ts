import { ruleBook, type CaseProblem } from '../engine/index.ts';
import { inputsOf, useCaseStore } from './caseStore.ts';
import { inputsOfCase } from './inputsOfCase.ts';
import { readLink } from './link.ts';
import { useNoticeStore } from './noticeStore.ts';
import { visit } from './persist.ts';
import { todayInChina } from './today.ts';
import { useViewStore } from './viewStore.ts';

/** Whether a fragment is meant to hold a case; any other (a place on the page) is none of ours. */
function holdsCase(fragment: string): boolean {
  return /[#&](?:case|sum)=/.test(fragment);
}

const DAMAGED: CaseProblem = { field: '', code: 'linkDamaged' };

/**
 * Opens the case of the address's fragment, if there is one, and takes the fragment out of the address: it is nobody's
 * business what the history shows. A damaged link changes nothing and is said.
 */
export function openLink(): void {
  const { hash, pathname, search } = window.location;
  if (!holdsCase(hash)) return;
  window.history.replaceState(null, '', pathname + search);
  const read = readLink(hash);
  if (!read.ok) {
    useNoticeStore.setState({ link: { kind: 'refused', problem: read.problems[0] ?? DAMAGED } });
    return;
  }
  const { checked, rulesVersion, day, lang } = read.value;
  const own = inputsOf(useCaseStore.getState());
  const otherRules = rulesVersion !== undefined && rulesVersion !== ruleBook.version ? rulesVersion : null;
  visit(inputsOfCase(read.value.case, todayInChina()));
  const { setDay, setLanguage } = useViewStore.getState();
  if (lang !== undefined) setLanguage(lang);
  if (day !== undefined) setDay(day);
  useNoticeStore.setState({
    olderDay: null,
    link: { kind: 'opened', isChecked: checked, otherRules, before: own.isExample ? null : own },
  });
}

/** Shows again what the person had entered before the link. */
export function leaveLink(): void {
  const { link, dismissLink } = useNoticeStore.getState();
  if (link?.kind === 'opened' && link.before !== null) useCaseStore.getState().replace(link.before);
  dismissLink();
}

import type { CaseProblem } from '../engine/index.ts';
import { inputsOfCase } from './inputsOfCase.ts';
import { readLink } from './link.ts';
import { useNoticeStore } from './noticeStore.ts';
import { visit } from './keeping.ts';
import { otherRules } from './otherRules.ts';
import { todayInChina } from './today.ts';
import { useViewStore } from './viewStore.ts';

const DAMAGED: CaseProblem = { field: '', code: 'linkDamaged' };

/**
 * Opens the case of the address's fragment and takes the fragment out of the address: it is nobody's
 * business what the history shows. A damaged link changes nothing and is said.
 */
export function openLink(): void {
  const { hash, pathname, search } = window.location;
  window.history.replaceState(null, '', pathname + search);
  const read = readLink(hash);
  if (!read.ok) {
    useNoticeStore.setState({ link: { kind: 'refused', problem: read.problems[0] ?? DAMAGED } });
    return;
  }
  const { checked, rulesVersion, day, lang } = read.value;
  const before = visit(inputsOfCase(read.value.case, todayInChina()));
  const { setDay, setLanguage } = useViewStore.getState();
  if (lang !== undefined) setLanguage(lang);
  if (day !== undefined) setDay(day);
  useNoticeStore.setState({
    olderDay: null,
    link: { kind: 'opened', isChecked: checked, otherRules: otherRules(rulesVersion), before },
  });
}

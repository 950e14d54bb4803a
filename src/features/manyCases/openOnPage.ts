import type { CaseInputs } from '../../state/caseInputs.ts';
import { visit } from '../../state/keeping.ts';
import { useNoticeStore } from '../../state/noticeStore.ts';

/** Shows a case of a sheet or a lesson on the page; what the person had comes back with one tap. */
export function openOnPage(inputs: CaseInputs, name: string): void {
  const before = visit(inputs);
  useNoticeStore.setState({
    olderDay: null,
    link: { kind: 'opened', fileName: name, isChecked: true, otherRules: null, before },
  });
  window.scrollTo({ top: 0 });
}

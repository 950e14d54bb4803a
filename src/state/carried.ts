import { inputsOf, useCaseStore } from './caseStore.ts';
import { visit } from './keeping.ts';
import { useNoticeStore } from './noticeStore.ts';
import { hasStorage, isLeftAlone } from './persist.ts';
import { readStored, writeStored } from './storedText.ts';
import { todayInChina } from './today.ts';
import { useViewStore } from './viewStore.ts';

/** What goes along in the history's entry when the page is loaded anew; it stands neither in the address nor in storage. */
interface Carried {
  /** As `storedText.ts` writes it. */
  readonly text: string;
  readonly keepsNothing: boolean;
  /** The case came from a link; what the person had entered before stays stored. */
  readonly isVisited: boolean;
}

function isCarried(told: unknown): told is Carried {
  return typeof told === 'object' && told !== null && 'text' in told && typeof told.text === 'string';
}

/** Before the page is loaded anew: what the device does not store goes along with it. */
export function carryOver(): void {
  const { keepsNothing, storageTrouble } = useNoticeStore.getState();
  if (hasStorage() && storageTrouble === null && !keepsNothing && !isLeftAlone()) return;
  const inputs = inputsOf(useCaseStore.getState());
  const { language, hidesAmounts } = useViewStore.getState();
  const carried: Carried = {
    text: writeStored({ day: todayInChina(), language, hidesAmounts, ...(!inputs.isExample && { inputs }) }),
    keepsNothing,
    isVisited: isLeftAlone() && storageTrouble === null,
  };
  window.history.replaceState(carried, '');
}

/** After it: shows what went along, and takes it out of the history's entry. What is not ours is let go. */
export function takeCarried(): void {
  const carried: unknown = window.history.state;
  window.history.replaceState(null, '');
  if (!isCarried(carried)) return;
  const read = readStored(carried.text);
  if (read.kind !== 'read') return;
  const { inputs, language, hidesAmounts } = read.stored;
  // Before anything else: with it nothing of what follows is stored.
  if (carried.keepsNothing) useNoticeStore.setState({ keepsNothing: true });
  useViewStore.setState({ language, hidesAmounts });
  if (inputs === undefined) return;
  const own = inputsOf(useCaseStore.getState());
  visit(inputs);
  if (carried.isVisited && !own.isExample) {
    useNoticeStore.setState({
      olderDay: null,
      link: { kind: 'opened', isChecked: true, otherRules: null, before: own },
    });
  }
}

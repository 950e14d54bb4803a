import { LazyOtherWays } from './features/otherWays/LazyOtherWays.tsx';
import { LazyWaiting } from './features/waiting/LazyWaiting.tsx';
import { LazyRuleBook } from './features/why/ruleBook/LazyRuleBook.tsx';

/** What can be opened below the roads, a row each; each brings its own chunk when it is opened. */
export function Further() {
  return (
    <>
      <LazyWaiting />
      <LazyOtherWays />
      <LazyRuleBook />
    </>
  );
}

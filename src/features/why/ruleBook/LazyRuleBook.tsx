import { BookOpen } from 'lucide-react';
import { Suspense } from 'react';
import { app_loading, rules_title } from '../../../i18n/generated/messages.js';
import { FoldRow } from '../../../ui/FoldRow.tsx';
import { lazyPart } from '../../../ui/lazyPart.tsx';

const RuleBook = lazyPart(async () => (await import('./RuleBook.tsx')).RuleBook);

/** The rule book behind a row; it is loaded when somebody opens it. */
export function LazyRuleBook() {
  return (
    <FoldRow title={rules_title()} icon={<BookOpen size={20} strokeWidth={1.75} aria-hidden="true" />}>
      <Suspense fallback={<p>{app_loading()}</p>}>
        <RuleBook />
      </Suspense>
    </FoldRow>
  );
}

import { BookA, BookOpen, Clock, Signpost } from 'lucide-react';
import { glossary_title, rules_title, waiting_title, ways_title } from './i18n/generated/messages.js';
import { LazyFold } from './ui/LazyFold.tsx';
import { lazyPart } from './ui/lazyPart.tsx';

const Waiting = lazyPart(async () => (await import('./features/waiting/Waiting.tsx')).Waiting);
const OtherWays = lazyPart(async () => (await import('./features/otherWays/OtherWays.tsx')).OtherWays);
const Glossary = lazyPart(async () => (await import('./features/glossary/Glossary.tsx')).Glossary);
const RuleBook = lazyPart(async () => (await import('./features/why/ruleBook/RuleBook.tsx')).RuleBook);

/** What can be opened below the roads, a row each; each brings its own chunk when it is opened. */
export function Further() {
  return (
    <>
      <LazyFold title={waiting_title()} icon={<Clock size={20} strokeWidth={1.75} />} part={Waiting} />
      <LazyFold title={ways_title()} icon={<Signpost size={20} strokeWidth={1.75} />} part={OtherWays} />
      <LazyFold title={glossary_title()} icon={<BookA size={20} strokeWidth={1.75} />} part={Glossary} />
      <LazyFold title={rules_title()} icon={<BookOpen size={20} strokeWidth={1.75} />} part={RuleBook} />
    </>
  );
}

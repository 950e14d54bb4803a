import { callers_warning, callers_warning_link } from '../i18n/generated/messages.js';
import { RowLink } from '../ui/RowLink.tsx';

/** Stands where somebody may look for an agent: where a plan fails, is refused or needs papers. */
export function SwindleWarning() {
  return (
    <p>
      {callers_warning()} <RowLink row="whom-to-call">{callers_warning_link()}</RowLink>
    </p>
  );
}

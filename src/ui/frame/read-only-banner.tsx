import { useWords } from '../i18n.ts';
import { useReadOnly } from '../session/session-context.ts';

/** Always there for assistive technology, visible only while another window writes. */
export function ReadOnlyBanner() {
  const t = useWords();
  const readOnly = useReadOnly();
  return (
    <div className={readOnly ? 'banner' : 'banner-none'} role="status">
      {readOnly && t('storage.otherWindow')}
    </div>
  );
}

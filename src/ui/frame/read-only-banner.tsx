import { useWords } from '../i18n.ts';
import { useReadOnly } from '../session/session-context.ts';

/** Always there for assistive technology, visible only while another window writes. */
export function ReadOnlyBanner() {
  const t = useWords();
  const readOnly = useReadOnly();
  return (
    <output className={readOnly ? 'banner' : 'banner-none'}>
      {readOnly && t('storage.otherWindow')}
    </output>
  );
}

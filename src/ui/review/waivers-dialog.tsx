import type { Waiver } from '../../model/review.ts';
import { useWords } from '../i18n.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { WaiverItem } from './waiver-item.tsx';

const keyOf = ({ rule, subject }: Waiver): string => `${rule} ${subject ?? ''}`;

/** Every exception that was granted. The default export is for React.lazy. */
export default function WaiversDialog() {
  const t = useWords();
  const { panels } = useSession();
  const { waivers } = useProject();
  return (
    <Dialog wide title={t('review.waivers')} onClose={() => panels.setState({ dialog: null })}>
      {waivers.length === 0 && <p className="secondary">{t('review.noWaivers')}</p>}
      <ul className="waivers">
        {waivers.map((waiver) => (
          <WaiverItem key={keyOf(waiver)} waiver={waiver} />
        ))}
      </ul>
    </Dialog>
  );
}

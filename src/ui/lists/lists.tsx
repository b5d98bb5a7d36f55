import { useWords } from '../i18n.ts';
import { RoomTable } from './room-table.tsx';
import { SignTable } from './sign-table.tsx';

/** What has to be made, and what the building holds. */
export function Lists() {
  const t = useWords();
  return (
    <div className="properties scroll">
      <SignTable />
      <RoomTable />
      <p className="secondary panel-note">{t('lists.unit')}</p>
    </div>
  );
}

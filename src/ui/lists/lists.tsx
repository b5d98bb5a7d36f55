import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session/session-context.ts';
import { RoomTable } from './room-table.tsx';
import { SignTable } from './sign-table.tsx';

/** What has to be made, and what the building holds. */
export function Lists() {
  const t = useWords();
  const { panels } = useSession();
  return (
    <div className="properties scroll">
      <p className="list-actions">
        <Button onPress={() => panels.setState({ dialog: 'signSet' })}>{t('signSet.open')}</Button>
      </p>
      <SignTable />
      <RoomTable />
      <p className="secondary panel-note">{t('lists.unit')}</p>
    </div>
  );
}

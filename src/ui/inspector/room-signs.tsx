import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { roomOfSign } from '../../model/room-of-sign.ts';
import { signLabel } from '../entity-words.ts';
import { useWords } from '../i18n.ts';
import { locate } from '../locate.ts';
import { Button } from '../parts/button.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

interface Props {
  storeyId: string;
  roomId: string;
  readOnly: boolean;
}

/** The signs in the room and those that speak for it. */
export function RoomSigns({ storeyId, roomId, readOnly }: Props) {
  const t = useWords();
  const session = useSession();
  const project = useProject();
  const signs = useMemo(
    () =>
      Object.values(project.signs).filter((sign) => {
        const place = roomOfSign(project, sign);
        return place !== null && place.storey.id === storeyId && place.room.id === roomId;
      }),
    [project, storeyId, roomId],
  );
  return (
    <Section title={t('room.signs')}>
      {signs.map((sign) => (
        <p key={sign.id}>
          <button type="button" className="link-button" onClick={() => locate(session, [{ kind: 'sign', id: sign.id }])}>
            {signLabel(t, sign)}
          </button>{' '}
          <span className="secondary">{t(`host.${sign.host.kind}`)}</span>
        </p>
      ))}
      {!readOnly && (
        <Button small onPress={() => session.panels.setState({ dialog: 'addSign' })}>
          <Plus size={14} aria-hidden />
          {t('room.addSign')}
        </Button>
      )}
    </Section>
  );
}

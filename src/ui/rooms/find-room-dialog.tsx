import { Command } from 'cmdk';
import { useEffect, useMemo, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { planOf } from '../../model/plan.ts';
import { roomLabel } from '../entity-words.ts';
import { useWords } from '../i18n.ts';
import { squareMetres } from '../inspector/options.ts';
import { useProject, useSession } from '../session/session-context.ts';

/** Finds a room of any storey by its name or number, selects and shows it. The default export is for React.lazy. */
export default function FindRoomDialog() {
  const t = useWords();
  const { editor, panels } = useSession();
  const project = useProject();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const close = () => panels.setState({ dialog: null });
  const rooms = useMemo(
    () => project.storeys.flatMap((storey) => Object.values(storey.rooms).map((room) => ({ storey, room, areaM2: planOf(storey).rooms.get(room.id)?.netM2 }))),
    [project],
  );
  return (
    <ModalOverlay className="overlay overlay-top" isOpen isDismissable onOpenChange={(open) => (open ? undefined : close())}>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={t('findRoom.title')}>
          <Command label={t('findRoom.title')} loop>
            <Command.Input ref={input} placeholder={t('findRoom.placeholder')} aria-label={t('findRoom.placeholder')} />
            <Command.List className="scroll" label={t('findRoom.title')}>
              <Command.Empty>{t('findRoom.none')}</Command.Empty>
              {rooms.map(({ storey, room, areaM2 }) => (
                <Command.Item
                  key={`${storey.id}/${room.id}`}
                  value={`${roomLabel(t, room)} ${storey.name} ${storey.id}/${room.id}`}
                  onSelect={() => {
                    close();
                    editor.reveal([{ kind: 'room', id: room.id, storeyId: storey.id }]);
                    panels.setState({ tab: 'properties' });
                  }}
                >
                  {roomLabel(t, room)}
                  <span className="secondary">
                    {storey.name}
                    {areaM2 === undefined ? '' : ` · ${t('room.net')} ${squareMetres(areaM2)}`}
                  </span>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

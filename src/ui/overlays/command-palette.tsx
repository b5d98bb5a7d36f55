import { Command } from 'cmdk';
import { useEffect, useMemo, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { commands } from '../../editor/commands/index.ts';
import { useWords } from '../i18n.ts';
import { shownShortcut } from '../parts/shortcut.ts';
import { useSession } from '../session/session-context.ts';
import { frameCommands } from './frame-commands.ts';
import { placesToGo } from './places-to-go.ts';

/** Every command, and every room and sign, by typing a part of its name. The default export is for React.lazy. */
export default function CommandPalette() {
  const t = useWords();
  const session = useSession();
  const { editor, panels } = session;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const close = () => panels.setState({ dialog: null });
  const places = useMemo(() => placesToGo(t, editor.store.getState().project), [t, editor]);
  const perform = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <ModalOverlay className="overlay overlay-top" isOpen isDismissable onOpenChange={(open) => (open ? undefined : close())}>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={t('shell.commands')}>
          <Command label={t('shell.commands')} loop>
            <Command.Input ref={input} placeholder={t('shell.filterCommands')} aria-label={t('shell.filterCommands')} />
            <Command.List className="scroll" label={t('shell.commands')}>
              <Command.Empty>{t('shell.noCommand')}</Command.Empty>
              {commands
                .filter((command) => command.group !== 'move' && editor.isEnabled(command.id))
                .map((command) => (
                  <Command.Item key={command.id} value={`${t(command.label)} ${command.id}`} onSelect={perform(() => editor.run(command.id))}>
                    {t(command.label)}
                    {command.shortcuts[0] !== undefined && <kbd>{shownShortcut(command.shortcuts[0])}</kbd>}
                  </Command.Item>
                ))}
              {frameCommands(session).map((command) => (
                <Command.Item key={command.label} value={`${t(command.label)} ${command.label}`} onSelect={perform(command.run)}>
                  {t(command.label)}
                  {command.shortcut !== undefined && <kbd>{shownShortcut(command.shortcut)}</kbd>}
                </Command.Item>
              ))}
              {places.map(({ key, label, ref }) => (
                <Command.Item key={key} value={`${label} ${key}`} onSelect={perform(() => editor.reveal([ref]))}>
                  <span className="secondary">{t('shell.commandGroup.goto')}</span> {label}
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

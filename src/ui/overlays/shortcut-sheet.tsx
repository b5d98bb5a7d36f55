import { commands } from '../../editor/commands/index.ts';
import { useWords } from '../i18n.ts';
import { Dialog } from '../parts/dialog.tsx';
import { shownShortcut } from '../parts/shortcut.ts';
import { useSession } from '../session/session-context.ts';
import { frameCommands } from './frame-commands.ts';

interface Row {
  readonly label: string;
  readonly shortcuts: readonly string[];
}

const GROUPS = ['tool', 'edit', 'face', 'arrange', 'view', 'snap', 'move'] as const;

/** All keys, by group: the same table that the keys themselves work from. The default export is for React.lazy. */
export default function ShortcutSheet() {
  const t = useWords();
  const session = useSession();
  const groups: { id: string; rows: readonly Row[] }[] = GROUPS.map((id) => ({
    id,
    rows: commands.filter((command) => command.group === id && command.shortcuts.length > 0),
  }));
  const frame = frameCommands(session).flatMap(({ label, shortcut }) => (shortcut === undefined ? [] : [{ label, shortcuts: [shortcut] }]));
  return (
    <Dialog wide isText title={t('shell.shortcuts')} onClose={() => session.panels.setState({ dialog: null })}>
      <div className="keys">
        {[...groups, { id: 'file', rows: frame }].map(({ id, rows }) => (
          <section key={id} aria-label={t(`shell.commandGroup.${id}`)}>
            <h3>{t(`shell.commandGroup.${id}`)}</h3>
            <dl>
              {rows.map(({ label, shortcuts }) => (
                <div key={`${label}${shortcuts[0]}`}>
                  <dt>{t(label)}</dt>
                  <dd>{shortcuts.map((shortcut) => shownShortcut(shortcut)).join('　')}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

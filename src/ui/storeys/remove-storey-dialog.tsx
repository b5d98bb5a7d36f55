import { goesWithStorey, storeysUpward } from '../../editor/storeys.ts';
import { storeyOf } from '../../editor/storey-view.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useEditorState, useProject, useSession } from '../session/session-context.ts';

/** Says what goes along before a storey is removed. The default export is for React.lazy. */
export default function RemoveStoreyDialog() {
  const t = useWords();
  const { editor, panels } = useSession();
  const project = useProject();
  const picked = useEditorState((state) => state.selection.find((ref) => ref.kind === 'storey')?.id ?? state.storeyId);
  const storey = storeyOf(project, picked);
  const close = () => panels.setState({ dialog: null });
  if (storey === null) return null;
  const lost = Object.entries(goesWithStorey(project, storey)).filter(([, count]) => count > 0);
  const remove = () => {
    const rest = storeysUpward(project).filter(({ id }) => id !== storey.id);
    const next = rest.findLast(({ level }) => level <= storey.level) ?? rest[0];
    const done = editor.commit('undo.removeStorey', [{ verb: 'removeEntities', args: { refs: [{ kind: 'storey', id: storey.id }] } }]).ok;
    close();
    if (done && next !== undefined) editor.setView('plan', { storeyId: next.id });
  };
  const foot = (
    <>
      <Button onPress={close}>{t('shell.cancel')}</Button>
      <Button kind="primary" onPress={remove}>
        {t('storeys.remove')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('storeys.removeNamed', { name: storey.name })} onClose={close} foot={foot}>
      <p>{lost.length === 0 ? t('storeys.nothingLost') : t('storeys.lost')}</p>
      <ul>
        {lost.map(([part, count]) => (
          <li key={part}>{t(`storeys.lost.${part}`, { count })}</li>
        ))}
      </ul>
      <p className="secondary">{t('storeys.undoNote')}</p>
    </Dialog>
  );
}

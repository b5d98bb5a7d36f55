import { useState } from 'react';
import { levelOnTop, nextStoreyId, storeysUpward } from '../../editor/storeys.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { storeyName } from './storey-name.ts';

const EMPTY = '';
/** Floor to floor where there is no storey to take it from, mm. */
const USUAL_HEIGHT = 3300;

/** A new storey, empty or with the walls, doors and windows of another. The default export is for React.lazy. */
export default function AddStoreyDialog() {
  const t = useWords();
  const { editor, panels } = useSession();
  const project = useProject();
  const top = storeysUpward(project).at(-1);
  const [name, setName] = useState(() => storeyName(t, project));
  const [level, setLevel] = useState(() => levelOnTop(project));
  const [height, setHeight] = useState(top?.height ?? USUAL_HEIGHT);
  const [wallsOf, setWallsOf] = useState(top?.id ?? EMPTY);
  const close = () => panels.setState({ dialog: null });
  const add = () => {
    const id = nextStoreyId(project);
    const done = editor.commit('undo.addStorey', [{ verb: 'addStorey', args: { name: name.trim(), level, height, ...(wallsOf === EMPTY ? {} : { wallsOf }) } }]).ok;
    close();
    if (done) editor.setView('plan', { storeyId: id });
  };
  const foot = (
    <>
      <Button onPress={close}>{t('shell.cancel')}</Button>
      <Button kind="primary" onPress={add}>
        {t('storeys.add')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('storeys.add')} onClose={close} foot={foot}>
      <div className="fields">
        <TextField label={t('storey.name')} value={name} onCommit={setName} />
        <LengthField label={t('storey.level')} value={level} onCommit={setLevel} />
        <LengthField label={t('storey.height')} value={height} min={1} onCommit={setHeight} />
        <ChoiceField
          label={t('storeys.walls')}
          value={wallsOf}
          options={[{ value: EMPTY, label: t('storeys.empty') }, ...project.storeys.map((one) => ({ value: one.id, label: t('storeys.wallsOf', { name: one.name }) }))]}
          onCommit={setWallsOf}
        />
      </div>
    </Dialog>
  );
}

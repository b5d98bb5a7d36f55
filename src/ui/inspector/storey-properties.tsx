import type { Editor } from '../../editor/api.ts';
import { duplicateStorey, nextStoreyId } from '../../editor/storeys.ts';
import type { EntityRef } from '../../model/entity.ts';
import { planOf } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import { LengthField } from '../fields/length-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { squareMetres } from './options.ts';
import { Section } from './section.tsx';

function duplicate(editor: Editor, project: Project, storey: Storey, name: string): void {
  const id = nextStoreyId(project);
  if (editor.commit('undo.duplicateStorey', duplicateStorey(project, storey, name)).ok) editor.reveal([{ kind: 'storey', id }]);
}

export function StoreyProperties({ target }: { target: EntityRef }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { panels } = useSession();
  const project = useProject();
  const storey = project.storeys.find((one) => one.id === target.id);
  if (storey === undefined) return null;
  const change = (changes: Partial<Pick<Storey, 'name' | 'level' | 'height'>>) =>
    editor.commit('undo.setStorey', [{ verb: 'setStorey', args: { storeyId: storey.id, changes } }]);
  const plan = planOf(storey);
  const netM2 = [...plan.rooms.values()].reduce((sum, room) => sum + room.netM2, 0);
  return (
    <Section title={t('entity.storey')}>
      <TextField label={t('storey.name')} value={storey.name} isDisabled={readOnly} onCommit={(name) => change({ name: name.trim() })} />
      <LengthField label={t('storey.level')} value={storey.level} isDisabled={readOnly} onCommit={(level) => change({ level })} />
      <LengthField label={t('storey.height')} value={storey.height} min={1} isDisabled={readOnly} onCommit={(height) => change({ height })} />
      <dl className="area-list">
        <dt>{t('storey.gross')}</dt>
        <dd>{squareMetres(plan.grossM2)}</dd>
        <dt>{t('storey.net')}</dt>
        <dd>{squareMetres(netM2)}</dd>
      </dl>
      {!readOnly && (
        <div className="button-row">
          <Button small onPress={() => duplicate(editor, project, storey, t('storeys.copyOf', { name: storey.name }))}>
            {t('storeys.duplicate')}
          </Button>
          <Button small onPress={() => panels.setState({ dialog: 'removeStorey' })}>
            {t('storeys.remove')}
          </Button>
        </div>
      )}
    </Section>
  );
}

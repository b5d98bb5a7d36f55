import { Eye, EyeOff, Lock, LockOpen } from 'lucide-react';
import { PLAN_LAYERS, type PlanLayer } from '../../editor/plan-layers.ts';
import { useWords } from '../i18n.ts';
import { ToggleIcon } from '../parts/toggle-icon.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';

/** Layers that hold nothing to be picked: they are shown or not. */
const UNLOCKABLE: ReadonlySet<PlanLayer> = new Set(['axis']);

/** What of the plan is shown, and what is out of reach of the hand; kept on this machine and not in the project. */
export function LayerPanel() {
  const t = useWords();
  const editor = useEditor();
  const layers = useEditorState((state) => state.layers);
  return (
    <div className="layer-panel scroll">
      <ul className="layer-list" aria-label={t('side.layers')}>
        {PLAN_LAYERS.map((id) => {
          const { shown, locked } = layers[id];
          const name = t(`layer.${id}`);
          return (
            <li key={id} className="layer-row">
              <span className={shown ? '' : 'secondary'}>{name}</span>
              <ToggleIcon label={t('layer.show', { name })} isSelected={shown} onChange={(next) => editor.setLayer(id, { shown: next })}>
                {shown ? <Eye size={14} /> : <EyeOff size={14} />}
              </ToggleIcon>
              {UNLOCKABLE.has(id) ? (
                <span />
              ) : (
                <ToggleIcon label={t('layer.lock', { name })} isSelected={locked} onChange={(next) => editor.setLayer(id, { locked: next })}>
                  {locked ? <Lock size={14} /> : <LockOpen size={14} />}
                </ToggleIcon>
              )}
            </li>
          );
        })}
      </ul>
      <p className="secondary layer-note">{t('layer.note')}</p>
    </div>
  );
}

import type { EntityRef } from '../../model/entity.ts';
import type { Underlay } from '../../model/plan-part.ts';
import { underlayOwnBox, underlaysInOrder, underlayScale } from '../../model/underlay.ts';
import { setUnderlay } from '../../editor/underlay/set-underlay.ts';
import type { Storey } from '../../model/storey.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { LengthField } from '../fields/length-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { Button } from '../parts/button.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { useEditor, useEditorState, useProject, useReadOnly } from '../session/session-context.ts';
import { OpacityField } from './opacity-field.tsx';
import { UnderlayLayers } from './underlay-layers.tsx';

type Change = (label: string, changes: Partial<Omit<Underlay, 'id'>>, join?: string) => void;

interface Props {
  underlay: Underlay;
  change: Change;
}

/** All that can be said of what a plan is traced from. */
export function UnderlayProperties({ target }: { target: EntityRef }) {
  const t = useWords();
  const editor = useEditor();
  const storey = useProject().storeys.find(({ id }) => id === target.storeyId);
  const underlay = storey?.underlays[target.id];
  if (storey === undefined || underlay === undefined) return null;
  const change: Change = (label, changes, join) => {
    editor.commit(label, [setUnderlay(storey, underlay.id, changes)], join === undefined ? {} : { join });
  };
  return (
    <>
      <Section title={t('entity.underlay')}>
        <Looks underlay={underlay} change={change} />
        <Order storey={storey} underlay={underlay} />
      </Section>
      <Section title={t('underlay.place')}>
        <Place underlay={underlay} change={change} />
        <FitButtons />
      </Section>
      {underlay.source.kind === 'lines' && (
        <Section title={t('underlay.layers')}>
          <UnderlayLayers source={underlay.source} onChange={(source) => change('undo.setUnderlay', { source })} />
        </Section>
      )}
    </>
  );
}

function Looks({ underlay, change }: Props) {
  const t = useWords();
  const readOnly = useReadOnly();
  return (
    <>
      <TextField label={t('underlay.title')} value={underlay.title} isDisabled={readOnly} onCommit={(title) => change('undo.setUnderlay', { title: title.trim() })} />
      <OpacityField value={underlay.opacity} isDisabled={readOnly} onChange={(opacity) => change('undo.setUnderlayOpacity', { opacity }, 'opacity')} />
      <div className="underlay-checks">
        <CheckBox isSelected={underlay.shown} isDisabled={readOnly} onChange={(shown) => change('undo.setUnderlay', { shown })}>
          {t('underlay.shown')}
        </CheckBox>
        <CheckBox isSelected={underlay.locked} isDisabled={readOnly} onChange={(locked) => change('undo.setUnderlay', { locked })}>
          {t('underlay.locked')}
        </CheckBox>
      </div>
      <p className="secondary">{t('underlay.notPrinted')}</p>
    </>
  );
}

/** Above or below the other underlays of the storey; nothing where there is no other. */
function Order({ storey, underlay }: { storey: Storey; underlay: Underlay }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const order = underlaysInOrder(storey);
  const at = order.findIndex(({ id }) => id === underlay.id);
  if (order.length < 2) return null;
  const move = (to: number): void => {
    const next = order.toSpliced(at, 1).toSpliced(to, 0, underlay);
    const edits = next.flatMap((one, i) => (one.order === i ? [] : [setUnderlay(storey, one.id, { order: i })]));
    editor.commit('undo.orderUnderlay', edits);
  };
  return (
    <div className="underlay-buttons">
      <Button small isDisabled={readOnly || at === order.length - 1} onPress={() => move(at + 1)}>
        {t('underlay.raise')}
      </Button>
      <Button small isDisabled={readOnly || at === 0} onPress={() => move(at - 1)}>
        {t('underlay.lower')}
      </Button>
    </div>
  );
}

const FULL_TURN = 360;

function Place({ underlay, change }: Props) {
  const t = useWords();
  const readOnly = useReadOnly();
  const { source, position, angleDeg } = underlay;
  const box = underlayOwnBox(source);
  const width = Math.round((box.x1 - box.x0) * underlayScale(source));
  const resize = (mm: number): void => {
    if (source.kind === 'image') change('undo.scaleUnderlay', { source: { ...source, width: mm } });
    else change('undo.scaleUnderlay', { source: { ...source, mmPerUnit: mm / (box.x1 - box.x0) } });
  };
  return (
    <>
      <LengthField label={t('underlay.width')} value={width} min={1} isDisabled={readOnly || box.x1 === box.x0} onCommit={resize} />
      <NumberField
        label={t('underlay.angle')}
        value={angleDeg}
        unit="°"
        isDisabled={readOnly}
        onCommit={(value) => change('undo.turnUnderlay', { angleDeg: (((value ?? 0) % FULL_TURN) + FULL_TURN) % FULL_TURN })}
      />
      <LengthField label="x" value={position.x} isDisabled={readOnly} onCommit={(x) => change('undo.moveUnderlay', { position: { ...position, x } })} />
      <LengthField label="y" value={position.y} isDisabled={readOnly} onCommit={(y) => change('undo.moveUnderlay', { position: { ...position, y } })} />
    </>
  );
}

/** Two ways to make it fit by pointing at it. */
function FitButtons() {
  const t = useWords();
  const editor = useEditor();
  useEditorState((state) => state.view);
  const active = useEditorState((state) => state.tool.id);
  const start = (command: string): void => {
    editor.run(command);
    // The distance is typed next: the button must not hear it.
    focusCanvas();
  };
  return (
    <div className="underlay-buttons">
      {(['calibrate', 'alignUnderlay'] as const).map((id) => (
        <Button key={id} small kind={active === id ? 'primary' : 'plain'} isDisabled={!editor.isEnabled(`tool.${id}`)} onPress={() => start(`tool.${id}`)}>
          {t(`command.tool.${id}`)}
        </Button>
      ))}
    </div>
  );
}

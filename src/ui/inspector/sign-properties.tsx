import type { EntityRef } from '../../model/entity.ts';
import type { Sign } from '../../model/sign.ts';
import { LengthField } from '../fields/length-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { common } from '../fields/step.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { signLabel } from '../entity-words.ts';
import { useEditor, useEditorState, useProject, useReadOnly } from '../session/session-context.ts';
import { SignLayout } from '../face/sign-layout.tsx';
import { GroundField } from './ground-field.tsx';
import { Section } from './section.tsx';
import { SignBlock } from './sign-block.tsx';
import { SignMake, SignMeaning } from './sign-facts.tsx';
import { SignFilling } from './sign-filling.tsx';
import { SignMargins } from './sign-margins.tsx';
import { SignProblems } from './sign-problems.tsx';

const SIZES = ['width', 'height'] as const;

/** One sign or several: size and mounting for all, the texts of a single one. */
export function SignProperties({ refs }: { refs: readonly EntityRef[] }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const project = useProject();
  const isFaceShown = useEditorState((state) => state.view === 'face' && state.faceSignId === refs[0]?.id);
  const signs = refs.flatMap((ref) => project.signs[ref.id] ?? []);
  const [only, ...others] = signs;
  if (only === undefined) return null;
  const changeEach = (changesOf: (sign: Sign) => Partial<Omit<Sign, 'id'>>) =>
    editor.commit('undo.setSign', signs.map((sign) => ({ verb: 'setSign', args: { signId: sign.id, changes: changesOf(sign) } })));
  const change = (changes: Partial<Omit<Sign, 'id'>>) => changeEach(() => changes);
  const isSingle = others.length === 0;
  const openFace = (
    <Button small onPress={() => editor.setView('face', { faceSignId: only.id })}>
      {t('sign.openFace')}
    </Button>
  );
  return (
    <>
      <Section title={isSingle ? signLabel(t, only) : t('entity.sign')} {...(isSingle && !isFaceShown ? { action: openFace } : {})}>
        <SizeFields signs={signs} readOnly={readOnly} onChangeEach={changeEach} />
        <GroundField signs={signs} isDisabled={readOnly} onCommit={(ground) => change({ ground })} />
        <NumberField
          label={t('sign.copies')}
          value={common(signs.map((sign) => sign.copies))}
          whole
          min={1}
          isDisabled={readOnly}
          onCommit={(copies) => (copies === null ? undefined : change({ copies }))}
        />
      </Section>
      {isSingle && <SignProblems sign={only} />}
      {isSingle && <SignLayout sign={only} onChange={change} />}
      <Mounting signs={signs} readOnly={readOnly} onChange={change} />
      {isSingle && <SignMeaning sign={only} readOnly={readOnly} onChange={change} />}
      {isSingle && <SignFilling sign={only} readOnly={readOnly} onChange={change} />}
      {isSingle && only.face.blocks.map((_, index) => <SignBlock key={index} sign={only} index={index} />)}
      {isSingle && <SignMargins sign={only} readOnly={readOnly} onChange={change} />}
      {isSingle && <SignMake sign={only} readOnly={readOnly} onChange={change} />}
    </>
  );
}

interface SizeProps {
  signs: readonly Sign[];
  readOnly: boolean;
  onChangeEach: (changesOf: (sign: Sign) => Partial<Omit<Sign, 'id'>>) => void;
}

function SizeFields({ signs, readOnly, onChangeEach }: SizeProps) {
  const t = useWords();
  return (
    <>
      {SIZES.map((part) => (
        <LengthField
          key={part}
          label={t(`sign.${part}`)}
          value={common(signs.map((sign) => sign.size[part]))}
          min={1}
          max={50_000}
          isDisabled={readOnly}
          onCommit={(mm) => onChangeEach((sign) => ({ size: { ...sign.size, [part]: mm } }))}
        />
      ))}
      <LengthField
        label={t('sign.thickness')}
        value={common(signs.map((sign) => sign.thickness))}
        min={1}
        max={1000}
        isDisabled={readOnly}
        onCommit={(thickness) => onChangeEach(() => ({ thickness }))}
      />
    </>
  );
}

interface MountingProps {
  signs: readonly Sign[];
  readOnly: boolean;
  onChange: (changes: Partial<Omit<Sign, 'id'>>) => void;
}

/** Where the sign hangs, in its host's elevation. */
function Mounting({ signs, readOnly, onChange }: MountingProps) {
  const t = useWords();
  return (
    <Section title={`${t('sign.place')} · ${t(`host.${signs[0]!.host.kind}`)}`}>
      {(['offset', 'heightAboveFloor'] as const).map((part) => (
        <LengthField
          key={part}
          label={t(`sign.${part}`)}
          value={common(signs.map((sign) => sign[part]))}
          isDisabled={readOnly}
          onCommit={(mm) => onChange({ [part]: mm })}
        />
      ))}
    </Section>
  );
}

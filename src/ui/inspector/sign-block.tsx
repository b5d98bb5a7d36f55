import { useStore } from 'zustand';
import { characterForm } from '../../drawing/compose-block.ts';
import { inkKey } from '../../drawing/ink.ts';
import { type FaceBlock, FONT_ROLES, type Sign } from '../../model/sign.ts';
import { fillForSign } from '../../model/sign-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { FieldRow } from '../fields/field-row.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useEditor, useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { BlockSetting } from './block-setting.tsx';
import { inkOfKey, inkOptions } from './ink-presets.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

const WEIGHTS: readonly FaceBlock['weight'][] = ['regular', 'bold', 'black'];

interface Props {
  sign: Sign;
  index: number;
}

/** A text of the face: made from the names of centre and room until a person types another. */
export function SignBlock({ sign, index }: Props) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const project = useProject();
  const block = sign.face.blocks[index]!;
  const filled = fillForSign(block.template, project, sign);
  const change = (changes: Partial<FaceBlock>) =>
    editor.commit('undo.setSignText', [{ verb: 'setSignBlock', args: { signId: sign.id, index, changes } }]);
  const fields = filled.missing.map((name) => t(`project.${name}`)).join('、');
  return (
    <Section title={t('sign.text', { number: index + 1 })}>
      <TextField
        label={t('sign.content')}
        value={block.text ?? filled.text}
        multiline
        isDisabled={readOnly}
        onCommit={(text) => change({ text: text === filled.text ? null : text })}
      />
      {block.text === null ? (
        <p className="secondary">{fields === '' ? t('sign.fromTemplate') : `▲ ${t('sign.missing', { fields })}`}</p>
      ) : (
        <Button small isDisabled={readOnly} onPress={() => change({ text: null })}>
          {t('sign.useTemplate')}
        </Button>
      )}
      <CharacterSize sign={sign} block={block} />
      <BlockSetting sign={sign} block={block} isDisabled={readOnly} onChange={change} />
      <ChoiceField
        label={t('sign.font')}
        value={block.font}
        options={optionsOf(t, 'font', FONT_ROLES)}
        isDisabled={readOnly}
        onCommit={(font) => change({ font })}
      />
      <ChoiceField
        label={t('sign.weight')}
        value={block.weight}
        options={optionsOf(t, 'weight', WEIGHTS)}
        isDisabled={readOnly}
        onCommit={(weight) => change({ weight })}
      />
      <ChoiceField
        label={t('sign.ink')}
        value={inkKey(block.ink)}
        options={inkOptions(t, [block.ink])}
        isDisabled={readOnly}
        onCommit={(key) => {
          const ink = inkOfKey(key);
          if (ink !== undefined) change({ ink: { ...ink, cmyk: [...ink.cmyk] } });
        }}
      />
    </Section>
  );
}

/** How large the characters are drawn: it follows from the text, the face, the signs beside it and what is typed. */
function CharacterSize({ sign, block }: { sign: Sign; block: FaceBlock }) {
  const t = useWords();
  const project = useProject();
  const draw = useStore(useSession().draw);
  const form = characterForm(project, sign, block, draw);
  if (form === null) return null;
  const width = form.stretch === 1 ? '' : t('sign.stretchedTo', { percent: Math.round(form.stretch * 100) });
  return (
    <FieldRow label={t('sign.characterSize')}>
      <p className="field-value">{`${form.size.toFixed(1)} mm${width}`}</p>
    </FieldRow>
  );
}

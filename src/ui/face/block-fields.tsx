import { useStore } from 'zustand';
import { characterForm } from '../../drawing/compose-block.ts';
import { FONT_WEIGHTS } from '../../model/face-style.ts';
import { type FaceBlock, FONT_ROLES, type Sign } from '../../model/sign.ts';
import { fillForSign } from '../../model/sign-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { FieldRow } from '../fields/field-row.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { BlockSetting } from '../inspector/block-setting.tsx';
import { optionsOf } from '../inspector/options.ts';
import { Button } from '../parts/button.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { InkField } from './ink-field.tsx';

const FITS: readonly FaceBlock['fit'][] = ['shared', 'own', 'wrap'];

interface Props {
  sign: Sign;
  block: FaceBlock;
  isDisabled: boolean;
  onChange: (changes: Partial<FaceBlock>) => void;
}

/** What a text says and how it is set. */
export function BlockFields(props: Props) {
  const t = useWords();
  const { sign, block, isDisabled, onChange } = props;
  return (
    <>
      <TextContent {...props} />
      <CharacterSize sign={sign} block={block} />
      <ChoiceField label={t('sign.font')} value={block.font} options={optionsOf(t, 'font', FONT_ROLES)} isDisabled={isDisabled} onCommit={(font) => onChange({ font })} />
      <ChoiceField label={t('sign.weight')} value={block.weight} options={optionsOf(t, 'weight', FONT_WEIGHTS)} isDisabled={isDisabled} onCommit={(weight) => onChange({ weight })} />
      <InkField label={t('sign.ink')} ink={block.ink} isDisabled={isDisabled} onCommit={(ink) => onChange({ ink })} />
      <TextSetting {...props} />
    </>
  );
}

/** The words: made from the names of centre and room until a person types others. */
function TextContent({ sign, block, isDisabled, onChange }: Props) {
  const t = useWords();
  const filled = fillForSign(block.template, useProject(), sign);
  const fields = filled.missing.map((name) => t(`project.${name}`)).join('、');
  return (
    <>
      <TextField
        label={t('sign.content')}
        value={block.text ?? filled.text}
        multiline
        isDisabled={isDisabled}
        onCommit={(text) => onChange({ text: block.template !== '' && text === filled.text ? null : text })}
      />
      {block.text === null && <p className="secondary">{fields === '' ? t('sign.fromTemplate') : `▲ ${t('sign.missing', { fields })}`}</p>}
      {block.text !== null && block.template !== '' && (
        <Button small isDisabled={isDisabled} onPress={() => onChange({ text: null })}>
          {t('sign.useTemplate')}
        </Button>
      )}
    </>
  );
}

function TextSetting({ sign, block, isDisabled, onChange }: Props) {
  const t = useWords();
  return (
    <>
      <ChoiceField label={t('face.fit')} value={block.fit} options={optionsOf(t, 'face.fit', FITS)} isDisabled={isDisabled} onCommit={(fit) => onChange({ fit })} />
      <BlockSetting sign={sign} block={block} isDisabled={isDisabled} onChange={onChange} />
    </>
  );
}

/** How large the characters are drawn. */
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

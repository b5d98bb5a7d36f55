import type { FaceBlock, Sign } from '../../model/sign.ts';
import { BlockFields } from '../face/block-fields.tsx';
import { useWords } from '../i18n.ts';
import { useEditor, useReadOnly } from '../session/session-context.ts';
import { Section } from './section.tsx';

interface Props {
  sign: Sign;
  index: number;
}

/** A text of the face among the properties of its sign. */
export function SignBlock({ sign, index }: Props) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const change = (changes: Partial<FaceBlock>) =>
    editor.commit('undo.setSignText', [{ verb: 'setFacePart', args: { signId: sign.id, part: 'block', index, changes } }]);
  return (
    <Section title={t('sign.text', { number: index + 1 })}>
      <BlockFields sign={sign} block={sign.face.blocks[index]!} isDisabled={readOnly} onChange={change} />
    </Section>
  );
}

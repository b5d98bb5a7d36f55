import type { Edit } from '../../model/edits/edit.ts';
import { facePartRef, partsOf } from '../../model/face-part.ts';
import { signFromType } from '../../model/make-signs.ts';
import { resizeFace } from '../../model/resize-face.ts';
import type { SignType } from '../../model/sign-type.ts';
import type { Sign } from '../../model/sign.ts';
import { facePartLabel } from '../entity-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { Button } from '../parts/button.tsx';
import { useEditor, useEditorState, useProject, useReadOnly } from '../session/session-context.ts';

interface Props {
  sign: Sign;
  onChange: (changes: Partial<Omit<Sign, 'id'>>) => void;
}

/** The layout of a face: its usual sizes, its parts, and the way back to what its type gives. */
export function SignLayout({ sign, onChange }: Props) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const project = useProject();
  const type = useEditorState((state) => state.signTypes[sign.kind]);
  const select = (ref: ReturnType<typeof facePartRef>) => {
    editor.reveal([ref]);
  };
  return (
    <Section title={t('face.layout')}>
      {type !== undefined && <UsualSize sign={sign} type={type} onChange={onChange} />}
      <ul className="face-parts">
        {partsOf(sign).map((place) => {
          const ref = facePartRef(place);
          return (
            <li key={ref.id}>
              <Button small kind="quiet" onPress={() => select(ref)}>
                {facePartLabel(t, project, ref)}
              </Button>
            </li>
          );
        })}
      </ul>
      {type !== undefined && (
        <Button small isDisabled={readOnly} onPress={() => editor.commit('undo.restoreFace', restored(sign, type))}>
          {t('face.restore')}
        </Button>
      )}
    </Section>
  );
}

/** The layout of the type for this body and board, in the size of this sign. */
function restored(sign: Sign, type: SignType): readonly Edit[] {
  const fresh = signFromType(type, sign.org, sign.host, sign.topic);
  if (fresh === null) return [];
  return [{ verb: 'setSign', args: { signId: sign.id, changes: { face: resizeFace(fresh.face, type.size, sign.size), margins: null } } }];
}

const sizeKey = ({ width, height }: Sign['size']): string => `${width}×${height}`;

function UsualSize({ sign, type, onChange }: Props & { type: SignType }) {
  const t = useWords();
  const readOnly = useReadOnly();
  const sizes = new Map([type.size, ...type.sizes].map((size) => [sizeKey(size), size]));
  const options = [...new Map([...sizes, [sizeKey(sign.size), sign.size]]).keys()].map((value) => ({ value, label: `${value} mm` }));
  return (
    <ChoiceField
      label={t('face.usualSize')}
      value={sizeKey(sign.size)}
      options={options}
      isDisabled={readOnly}
      onCommit={(key) => {
        const size = sizes.get(key);
        if (size !== undefined) onChange({ size, face: resizeFace(sign.face, sign.size, size) });
      }}
    />
  );
}

import { markProportion } from '../../drawing/compose-mark.ts';
import { tenth } from '../../model/face-part.ts';
import { type FaceMark, MARK_KINDS } from '../../model/sign.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';
import { optionsOf } from '../inspector/options.ts';
import { InkField } from './ink-field.tsx';

interface Props {
  mark: FaceMark;
  isDisabled: boolean;
  onChange: (changes: Partial<FaceMark>) => void;
}

/** Which mark it is; another one keeps the height and the middle. */
export function MarkFields({ mark, isDisabled, onChange }: Props) {
  const t = useWords();
  return (
    <>
      <ChoiceField label={t('facePart.mark')} value={mark.kind} options={optionsOf(t, 'mark', MARK_KINDS)} isDisabled={isDisabled} onCommit={(kind) => onChange({ kind, box: boxFor(mark, kind) })} />
      <InkField label={t('sign.ink')} ink={mark.ink} isDisabled={isDisabled} onCommit={(ink) => onChange({ ink })} />
    </>
  );
}

function boxFor({ box }: FaceMark, kind: FaceMark['kind']): FaceMark['box'] {
  const width = tenth(box.height * markProportion(kind));
  return { ...box, width, x: tenth(box.x + (box.width - width) / 2) };
}

import type { DrawingPart } from '../../jobs/import/index.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import type { FileView } from './file-view.ts';
import { sizeInMetres } from './units.ts';

interface Props {
  view: FileView;
  parts: readonly DrawingPart[];
  mmPerUnit: number;
  picked: readonly number[] | null;
  onPicked: (picked: readonly number[] | null) => void;
}

/** Which storeys of a file, or which parts of a drawing that lie apart, become storeys; nothing where there is but one. */
export function TakeChoice({ view, parts, mmPerUnit, picked, onPicked }: Props) {
  const t = useWords();
  const isOfStoreys = view.storeys.length > 1;
  const names = isOfStoreys
    ? view.storeys.map(({ name }, i) => name || t('import.storeyNumber', { number: i + 1 }))
    : parts.map((part, i) => t('import.part', { number: i + 1, ...sizeInMetres(part.walls, mmPerUnit) }));
  if (names.length < 2) return null;
  const all = names.map((_, i) => i);
  const turn = (i: number, isOn: boolean): void => onPicked(all.filter((one) => (one === i ? isOn : picked?.includes(one))));
  return (
    <>
      {!isOfStoreys && (
        <ChoiceField
          label={t('import.take')}
          value={picked === null ? 'whole' : 'parts'}
          options={(['whole', 'parts'] as const).map((value) => ({ value, label: t(`import.take.${value}`) }))}
          onCommit={(value) => onPicked(value === 'whole' ? null : all)}
        />
      )}
      {picked !== null && (
        <fieldset className="import-takes">
          <legend>{t(isOfStoreys ? 'import.takeStoreys' : 'import.takeParts')}</legend>
          {names.map((name, i) => (
            <CheckBox key={i} isSelected={picked.includes(i)} onChange={(isOn) => turn(i, isOn)}>
              {name}
            </CheckBox>
          ))}
        </fieldset>
      )}
    </>
  );
}

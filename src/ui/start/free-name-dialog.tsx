import { useState } from 'react';
import { useWords } from '../i18n.ts';
import { TextField } from '../fields/text-field.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** A unit by its name alone; the places above it may stay empty and be filled in later. */
export interface FreeUnit {
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
  readonly town: string;
  readonly raw: string;
}

interface Props {
  name: string;
  onCreate: (unit: FreeUnit) => void;
  onClose: () => void;
}

const PLACES = ['province', 'prefecture', 'county', 'town'] as const;

export function FreeNameDialog({ name, onCreate, onClose }: Props) {
  const t = useWords();
  const [unit, setUnit] = useState<FreeUnit>({ province: '', prefecture: '', county: '', town: '', raw: name });
  const change = (part: keyof FreeUnit) => (value: string) => setUnit((before) => ({ ...before, [part]: value.trim() }));
  const isMissing = unit.raw === '';
  const foot = (
    <>
      <Button onPress={onClose}>{t('shell.cancel')}</Button>
      <Button kind="primary" isDisabled={isMissing} onPress={() => onCreate(unit)}>
        {t('start.create')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('start.freeTitle')} onClose={onClose} foot={foot}>
      <div className="fields">
        <TextField label={t('start.freeUnit')} value={unit.raw} live onCommit={change('raw')} />
        {isMissing && <p className="field-error">{t('start.needUnit')}</p>}
        {PLACES.map((place) => (
          <TextField key={place} label={t(`start.${place}`)} value={unit[place]} live onCommit={change(place)} />
        ))}
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { inkKey, type Ink } from '../../drawing/ink.ts';
import type { FaceMark } from '../../model/sign.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { inkOfKey, inkOptions } from '../inspector/ink-presets.ts';
import { Button } from '../parts/button.tsx';

type FaceInk = FaceMark['ink'];

interface Props {
  label: string;
  ink: FaceInk;
  isDisabled: boolean;
  onCommit: (ink: FaceInk) => void;
}

const PLATES = ['C', 'M', 'Y', 'K'] as const;
const own = ({ cmyk: [c, m, y, k], spot }: Ink): FaceInk => ({ cmyk: [c, m, y, k], ...(spot === undefined ? {} : { spot }) });

/** An ink: one of those that signs are made of, or its four parts in percent and the name of a spot colour. */
export function InkField({ label, ink, isDisabled, onCommit }: Props) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ChoiceField
        label={label}
        value={inkKey(ink)}
        options={inkOptions(t, [ink])}
        isDisabled={isDisabled}
        onCommit={(key) => {
          const chosen = inkOfKey(key);
          if (chosen !== undefined) onCommit(own(chosen));
        }}
      />
      <Button small kind="quiet" isDisabled={isDisabled} aria-expanded={isOpen} aria-label={t('face.ownInk', { what: label })} onPress={() => setOpen(!isOpen)}>
        {t('face.ownInkShort')}
      </Button>
      {isOpen && <OwnInk label={label} ink={ink} isDisabled={isDisabled} onCommit={onCommit} />}
    </>
  );
}

function OwnInk({ label, ink, isDisabled, onCommit }: Props) {
  const t = useWords();
  const setPlate = (at: number, percent: number | null) => {
    const [c, m, y, k] = ink.cmyk.map((value, i) => (i === at ? (percent ?? 0) : value));
    onCommit({ ...ink, cmyk: [c!, m!, y!, k!] });
  };
  return (
    <fieldset className="face-own-ink" aria-label={t('face.ownInk', { what: label })}>
      {PLATES.map((plate, at) => (
        <NumberField key={plate} label={plate} value={ink.cmyk[at]!} unit="%" min={0} max={100} isDisabled={isDisabled} onCommit={(percent) => setPlate(at, percent)} />
      ))}
      <TextField
        label={t('face.spot')}
        value={ink.spot ?? ''}
        placeholder={t('face.noSpot')}
        isDisabled={isDisabled}
        onCommit={(name) => onCommit(own({ cmyk: ink.cmyk, ...(name.trim() === '' ? {} : { spot: name.trim() }) }))}
      />
    </fieldset>
  );
}

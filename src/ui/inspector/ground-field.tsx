import { inkKey } from '../../drawing/ink.ts';
import type { Sign } from '../../model/sign.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { common } from '../fields/step.ts';
import { useWords } from '../i18n.ts';
import { inkOfKey, inkOptions } from './ink-presets.ts';

const NONE = 'none';

interface Props {
  signs: readonly Sign[];
  isDisabled: boolean;
  onCommit: (ground: Sign['ground']) => void;
}

const keyOf = ({ ground }: Sign): string => (ground === null ? NONE : inkKey(ground));

/** The colour of the ground; none for single letters. */
export function GroundField({ signs, isDisabled, onCommit }: Props) {
  const t = useWords();
  const inUse = signs.flatMap((sign) => sign.ground ?? []);
  const options = [{ value: NONE, label: t('ink.none') }, ...inkOptions(t, inUse)];
  return (
    <ChoiceField
      label={t('sign.ground')}
      value={common(signs.map(keyOf))}
      options={options}
      isDisabled={isDisabled}
      onCommit={(key) => {
        const ink = inkOfKey(key) ?? inUse.find((one) => inkKey(one) === key);
        onCommit(key === NONE || ink === undefined ? null : { ...ink, cmyk: [...ink.cmyk] });
      }}
    />
  );
}

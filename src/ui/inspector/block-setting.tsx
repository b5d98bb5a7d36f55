import type { FaceBlock, Sign } from '../../model/sign.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';

interface Props {
  sign: Pick<Sign, 'writing' | 'filling'>;
  block: FaceBlock;
  isDisabled: boolean;
  onChange: (changes: Partial<FaceBlock>) => void;
}

const ALONG = ['spread', 'start', 'middle', 'end'] as const;
const ACROSS = ['start', 'middle', 'end'] as const;

/** Where a text stands in its box, how large it is and how far its lines are apart. */
export function BlockSetting({ sign, block, isDisabled, onChange }: Props) {
  const t = useWords();
  const isWrapped = block.fit === 'wrap';
  const hasLines = isWrapped || (sign.filling === 'twoLines' && sign.writing === 'horizontal');
  const along = (isWrapped ? ALONG.filter((align) => align !== 'spread') : ALONG).map((value) => ({
    value,
    label: t(value === 'start' || value === 'end' ? `align.${sign.writing}.${value}` : `align.${value}`),
  }));
  const across = ACROSS.map((value) => ({ value, label: t(value === 'middle' ? 'align.middle' : `alignAcross.${sign.writing}.${value}`) }));
  const shown = isWrapped && block.align === 'spread' ? 'start' : block.align;
  return (
    <>
      <ChoiceField label={t('sign.align')} value={shown} options={along} isDisabled={isDisabled} onCommit={(align) => onChange({ align })} />
      <ChoiceField
        label={t('sign.alignAcross')}
        value={block.alignAcross}
        options={across}
        isDisabled={isDisabled}
        onCommit={(alignAcross) => onChange({ alignAcross })}
      />
      <NumberField
        label={t('sign.typedSize')}
        value={block.size}
        unit="mm"
        optional
        placeholder={t('sign.sizeThatFits')}
        min={0.1}
        max={10_000}
        isDisabled={isDisabled}
        onCommit={(size) => onChange({ size: size === null ? null : Math.round(size * 10) / 10 })}
      />
      {hasLines && (
        <NumberField
          label={t('sign.lineSpacing')}
          value={block.lineSpacing}
          unit={t('unit.times')}
          min={1}
          max={3}
          isDisabled={isDisabled}
          onCommit={(lineSpacing) => (lineSpacing === null ? undefined : onChange({ lineSpacing }))}
        />
      )}
    </>
  );
}

import { AnswerField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { type Feature, outlineSize, resized } from './site-features.ts';

interface Props {
  feature: Feature;
  readOnly: boolean;
  onChange: (feature: Feature) => void;
  onRemove: () => void;
}

const metres = (mm: number): string => (mm / 1000).toFixed(1);

/** A feature of the site in one line; its size and what is stated of it below, when it is opened. */
export function FeatureFields({ feature, readOnly, onChange, onRemove }: Props) {
  const t = useWords();
  const name = t(`feature.${feature.kind}`);
  const { width, depth } = outlineSize(feature);
  return (
    <details className="feature">
      <summary>
        {name} <span className="secondary">{`${metres(width)} × ${metres(depth)} m`}</span>
      </summary>
      <fieldset className="fields" aria-label={name}>
        <LengthField label={t('site.width')} value={width} min={1} isDisabled={readOnly} onCommit={(mm) => onChange(resized(feature, { width: mm, depth }))} />
        <LengthField label={t('site.depth')} value={depth} min={1} isDisabled={readOnly} onCommit={(mm) => onChange(resized(feature, { width, depth: mm }))} />
        <CheckBox isSelected={feature.existing} isDisabled={readOnly} onChange={(existing) => onChange({ ...feature, existing })}>
          {t('site.existing')}
        </CheckBox>
        {(['hardened', 'weatherproof'] as const).map((part) => (
          <AnswerField
            key={part}
            label={t(`site.${part}`)}
            value={feature[part]}
            isDisabled={readOnly}
            onCommit={(value) => onChange({ ...feature, [part]: value })}
          />
        ))}
        {!readOnly && (
          <Button small onPress={onRemove}>
            {t('site.removeFeature', { name })}
          </Button>
        )}
      </fieldset>
    </details>
  );
}

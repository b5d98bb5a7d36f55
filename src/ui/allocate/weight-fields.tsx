import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import type { Weights } from '../../solver/problem.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';

interface Props {
  settings: AllocationSettings;
  onChange: (settings: AllocationSettings) => void;
}

/** Those that a person weighs; how much an earlier plan is kept matters only once there is one. */
const SHOWN: readonly (keyof Weights)[] = ['move', 'cost', 'area', 'share', 'ground'];
const MOST = 20;

/** What is weighed against what; 0 = it does not matter. */
export function WeightFields({ settings, onChange }: Props) {
  const t = useWords();
  return (
    <fieldset className="allocation-weights">
      <legend>{t('allocation.weights')}</legend>
      {SHOWN.map((weight) => (
        <NumberField
          key={weight}
          label={t(`allocation.weight.${weight}`)}
          value={settings.weights[weight]}
          whole
          min={0}
          max={MOST}
          onCommit={(value) => onChange({ ...settings, weights: { ...settings.weights, [weight]: value ?? 0 } })}
        />
      ))}
      <NumberField
        label={t('allocation.maxUses')}
        value={settings.maxUses}
        whole
        min={1}
        max={6}
        onCommit={(value) => onChange({ ...settings, maxUses: value ?? 1 })}
      />
    </fieldset>
  );
}

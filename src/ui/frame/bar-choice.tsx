import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from '../parts/choice.tsx';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}

/** One of few, all of them seen at once. */
export function BarChoice<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <ToggleButtonGroup
      className="view-tabs"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="view-tab">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

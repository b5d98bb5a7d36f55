import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  label: string;
  /** null where the things selected differ or nothing is known: then `placeholder` is shown. */
  value: T | null;
  options: readonly Option<T>[];
  placeholder?: string;
  isDisabled?: boolean;
  onChange: (value: T) => void;
}

/** One of few. */
export function Choice<T extends string>({ label, value, options, placeholder = '', isDisabled = false, onChange }: Props<T>) {
  return (
    <Select
      aria-label={label}
      value={value}
      placeholder={placeholder}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined && chosen.value !== value) onChange(chosen.value);
      }}
    >
      <Button className="select-trigger">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={2}>
        <ListBox className="menu" aria-label={label}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="menu-item" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

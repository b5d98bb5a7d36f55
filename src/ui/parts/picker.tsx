import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Option } from './choice.tsx';

interface Props<T extends string> {
  label: string;
  placeholder: string;
  options: readonly Option<T>[];
  isDisabled?: boolean;
  onPick: (value: T) => void;
}

/** One of many, found by typing a part of its name; it is empty again once something was picked. */
export function Picker<T extends string>({ label, placeholder, options, isDisabled = false, onPick }: Props<T>) {
  const [text, setText] = useState('');
  // Each pick begins with a new box: one that is emptied under the hand opens its list again over all else.
  const [picks, setPicks] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (picks > 0) input.current?.focus();
  }, [picks]);
  const found = options.filter((option) => option.label.includes(text.trim()));
  return (
    <ComboBox
      key={picks}
      className="picker"
      aria-label={label}
      items={found}
      inputValue={text}
      value={null}
      isDisabled={isDisabled}
      allowsEmptyCollection
      onInputChange={setText}
      onChange={(key) => {
        // Typing unpicks what was picked: that is no choice.
        if (key === null) return;
        const picked = options.find((option) => option.value === key);
        setText('');
        setPicks(picks + 1);
        if (picked !== undefined) onPick(picked.value);
      }}
    >
      <div className="picker-field">
        <Input ref={input} className="input" placeholder={placeholder} />
        <Button className="picker-button">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className="popover" offset={2}>
        <ListBox className="menu" aria-label={label}>
          {(option: Option<T>) => (
            <ListBoxItem key={option.value} id={option.value} className="menu-item" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

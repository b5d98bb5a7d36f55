import type { Underlay } from '../../model/plan-part.ts';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useReadOnly } from '../session/session-context.ts';

type Lines = Extract<Underlay['source'], { kind: 'lines' }>;

interface Props {
  source: Lines;
  onChange: (source: Lines) => void;
}

/** The layers of the drawing that was read: each can be shown or not. */
export function UnderlayLayers({ source, onChange }: Props) {
  const t = useWords();
  const readOnly = useReadOnly();
  const show = (at: number, shown: boolean) => onChange({ ...source, layers: source.layers.map((layer, i) => (i === at ? { ...layer, shown } : layer)) });
  return (
    <ul className="underlay-layers" aria-label={t('underlay.layers')}>
      {source.layers.map(({ name, shown }, i) => (
        <li key={name}>
          <CheckBox isSelected={shown} isDisabled={readOnly} onChange={(on) => show(i, on)}>
            {name}
          </CheckBox>
        </li>
      ))}
    </ul>
  );
}

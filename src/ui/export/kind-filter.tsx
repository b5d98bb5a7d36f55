import { useMemo } from 'react';
import { SIGN_KINDS, type SignKind } from '../../model/sign.ts';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useProject } from '../session/session-context.ts';

interface Props {
  /** Kinds that go out; none = all. */
  only: readonly SignKind[];
  onChange: (only: readonly SignKind[]) => void;
}

/** Which kinds of signs go out, of those that the project has; shown where there is a choice. */
export function KindFilter({ only, onChange }: Props) {
  const t = useWords();
  const { signs } = useProject();
  const present = useMemo(() => {
    const counts = new Map<SignKind, number>();
    for (const { kind } of Object.values(signs)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return SIGN_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind)! }] : []));
  }, [signs]);
  if (present.length < 2) return null;
  const chosen = (kind: SignKind): boolean => only.length === 0 || only.includes(kind);
  const all = present.map(({ kind }) => kind);
  const toggle = (kind: SignKind, isOn: boolean) => {
    const next = all.filter((one) => (one === kind ? isOn : chosen(one)));
    // The last one stays: an export without a sign is no export. All of them is the same as no choice.
    if (next.length > 0) onChange(next.length === all.length ? [] : next);
  };
  return (
    <details className="export-kinds">
      <summary>{only.length === 0 ? t('export.allKinds', { count: all.length }) : t('export.someKinds', { count: only.length, of: all.length })}</summary>
      <fieldset className="export-kind-list" aria-label={t('export.kinds')}>
        {present.map(({ kind, count }) => (
          <CheckBox key={kind} isSelected={chosen(kind)} onChange={(isOn) => toggle(kind, isOn)}>
            {t(`signKind.${kind}`)} × {count}
          </CheckBox>
        ))}
      </fieldset>
    </details>
  );
}

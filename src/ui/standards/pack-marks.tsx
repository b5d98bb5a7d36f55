import type { Pack } from '../../rules/pack.ts';
import { useWords } from '../i18n.ts';
import type { Applicability } from './applies-words.ts';

const STATUS_SYMBOLS: Readonly<Record<Pack['status'], string>> = { official: '■', draft: '◧', copy: '□' };

/** Whether it was issued, is a draft or reached us as a copy: by shape and word. What goes beyond the notices says so. */
export function StatusMark({ pack }: { pack: Pick<Pack, 'status' | 'optional'> }) {
  const t = useWords();
  return (
    <>
      <span className="badge">
        <span aria-hidden>{STATUS_SYMBOLS[pack.status]}</span> {t(`standard.${pack.status}`)}
      </span>
      {pack.optional && <span className="badge">{t('standards.optional')}</span>}
    </>
  );
}

const APPLIES = {
  yes: { symbol: '✓', colour: 'pass' },
  reference: { symbol: '◇', colour: 'none' },
  no: { symbol: '–', colour: 'none' },
  unknown: { symbol: '？', colour: 'warning' },
} as const;

export function AppliesMark({ applies: { is } }: { applies: Applicability }) {
  const t = useWords();
  const { symbol, colour } = APPLIES[is];
  return (
    <span className={`badge severity-${colour}`}>
      <span aria-hidden>{symbol}</span> {t(`standards.applies.${is}`)}
    </span>
  );
}

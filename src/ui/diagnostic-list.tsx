import { wordsOf } from '../messages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { currentLanguage, useWords } from './i18n.ts';

const SYMBOLS: Readonly<Record<Diagnostic['severity'], string>> = { error: '●', warning: '▲', info: '◇' };

/** Diagnostics in words, each with its place inside of the file. */
export function DiagnosticList({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  const t = useWords();
  return (
    <ul className="problem-list">
      {diagnostics.map((diagnostic, index) => (
        <li key={index}>
          <span className={diagnostic.severity === 'info' ? 'severity-none' : `severity-${diagnostic.severity}`}>
            {SYMBOLS[diagnostic.severity]} {t(`check.mark.${diagnostic.severity}`)}
          </span>{' '}
          {wordsOf(diagnostic, currentLanguage())}
          {diagnostic.path !== undefined && <p className="secondary">{diagnostic.path}</p>}
        </li>
      ))}
    </ul>
  );
}

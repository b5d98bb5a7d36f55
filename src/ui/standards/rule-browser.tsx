import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { Pack, Rule } from '../../rules/pack.ts';
import { useWords } from '../i18n.ts';
import { severityOf } from '../../rules/severity.ts';
import { markOf } from '../check/finding-mark.ts';
import { appliesWords } from './applies-words.ts';

const holds = (text: string, ...parts: readonly string[]): boolean => parts.join(' ').toLowerCase().includes(text.trim().toLowerCase());

/** Every clause of a standard: those that are checked, with their strength, and those that are not, with the reason. */
export function RuleBrowser({ pack }: { pack: Pack }) {
  const t = useWords();
  const [text, setText] = useState('');
  const rules = pack.rules.filter(({ title, source, requirements }) => holds(text, title, source.clause, source.quote, ...requirements));
  const rows = pack.notChecked.filter(({ source, reason, requirements }) => holds(text, source.clause, source.quote, reason, ...requirements));
  return (
    <>
      <SearchField className="search-field" aria-label={t('standards.searchRules')} value={text} onChange={setText}>
        <Search size={14} aria-hidden />
        <Input className="input" placeholder={t('standards.searchRules')} />
      </SearchField>
      <h4>{t('standards.rules', { count: rules.length })}</h4>
      <ol className="rule-list">
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} pack={pack} />
        ))}
      </ol>
      {rows.length > 0 && (
        <>
          <h4>{t('standards.notChecked', { count: rows.length })}</h4>
          <ol className="rule-list">
            {rows.map(({ requirements, source, reason }) => (
              <li key={requirements.join()}>
                <Clause clause={source.clause} quote={source.quote} />
                <p>{t('standards.reason', { reason })}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function RuleRow({ rule, pack }: { rule: Rule; pack: Pack }) {
  const t = useWords();
  const mark = markOf({ state: 'fail', severity: rule.severity ?? severityOf(rule.modality) });
  const applies = appliesWords(rule.applies, pack);
  return (
    <li>
      <p className="rule-head">
        <strong>{rule.title}</strong>
        <span className={`badge severity-${mark.colour}`}>
          <span aria-hidden>{mark.symbol}</span> {t(`modality.${rule.modality}`)}
        </span>
        {rule.check.kind === 'attest' && <span className="badge severity-attest">✎ {t('standards.byAttestation')}</span>}
      </p>
      {applies !== null && <p className="secondary">{t('standards.when', { applies })}</p>}
      <Clause clause={rule.source.clause} quote={rule.source.quote} />
    </li>
  );
}

function Clause({ clause, quote }: { clause: string; quote: string }) {
  const t = useWords();
  return (
    <blockquote className="clause">
      <p>{quote}</p>
      <footer className="secondary">{t('standards.clause', { clause })}</footer>
    </blockquote>
  );
}

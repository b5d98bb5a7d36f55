import type { Rule } from '../../rules/pack.ts';
import type { Finding } from '../../rules/report.ts';
import { useWords } from '../i18n.ts';
import { measuresOf } from './measures.ts';

interface Props {
  finding: Finding;
  rule: Rule | undefined;
}

/** 实测 · 要求 · 差值 as figures beside the sentence. */
export function FindingMeasures({ finding, rule }: Props) {
  const t = useWords();
  const measures = measuresOf(finding, rule);
  if (measures.length === 0) return null;
  return (
    <dl className="measures">
      {measures.map(({ part, text }) => (
        <div key={part}>
          <dt>{t(`check.measure.${part}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

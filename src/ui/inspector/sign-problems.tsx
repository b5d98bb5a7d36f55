import { useStore } from 'zustand';
import { composeSign } from '../../drawing/compose-sign.ts';
import type { Sign } from '../../model/sign.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { useProject, useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

/** What keeps the face from being made as it is written: a character that the font lacks, a text too long, a font that stands in. */
export function SignProblems({ sign }: { sign: Sign }) {
  const t = useWords();
  const project = useProject();
  const draw = useStore(useSession().draw);
  const { diagnostics } = composeSign(project, sign.id, draw);
  if (diagnostics.length === 0) return null;
  return (
    <Section title={t('sign.problems')}>
      <DiagnosticList diagnostics={diagnostics} />
    </Section>
  );
}

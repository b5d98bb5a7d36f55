import { useStore } from 'zustand';
import { facePartRef, type FacePlace } from '../../model/face-part.ts';
import type { Sign } from '../../model/sign.ts';
import { refKey } from '../../model/entity.ts';
import { faceProblems } from '../../drawing/face-problems.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { useProject, useSession } from '../session/session-context.ts';

/** What keeps this part from being made as it is written. */
export function PartProblems({ sign, place }: { sign: Sign; place: FacePlace }) {
  const t = useWords();
  const project = useProject();
  const draw = useStore(useSession().draw);
  const key = refKey(facePartRef(place));
  const diagnostics = faceProblems(project, sign, draw).filter(({ ref }) => refKey(ref) === key).map((problem) => problem.diagnostic);
  if (diagnostics.length === 0) return null;
  return (
    <Section title={t('sign.problems')}>
      <DiagnosticList diagnostics={diagnostics} />
    </Section>
  );
}

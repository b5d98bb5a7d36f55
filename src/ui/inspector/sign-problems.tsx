import { useStore } from 'zustand';
import { wordsOf } from '../../messages/index.ts';
import type { Sign } from '../../model/sign.ts';
import { faceFaults } from '../face/face-marks.ts';
import { showFault } from '../face/show-fault.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { usePanels, useProject, useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

const SYMBOLS = { error: '●', warning: '▲', info: '◇' } as const;

/**
 * What keeps the face from being made as it is written: a character that the font lacks, a text too long, a font that stands
 * in, and with the check for cutting the places that no machine could cut. The numbers are those on the canvas.
 */
export function SignProblems({ sign }: { sign: Sign }) {
  const t = useWords();
  const session = useSession();
  const project = useProject();
  const draw = useStore(session.draw);
  const cut = usePanels((state) => state.cutCheck);
  const faults = faceFaults(project, sign, draw, cut);
  if (faults.length === 0) return null;
  const show = (key: string) => {
    session.editor.setView('face', { faceSignId: sign.id });
    showFault(session, faults, key);
  };
  return (
    <Section title={t('sign.problems')}>
      <ol className="problem-list face-faults">
        {faults.map(({ key, number, diagnostic }) => (
          <li key={key}>
            <span className={diagnostic.severity === 'info' ? 'severity-none' : `severity-${diagnostic.severity}`}>
              {SYMBOLS[diagnostic.severity]} {number} {t(`check.mark.${diagnostic.severity}`)}
            </span>{' '}
            {wordsOf(diagnostic, currentLanguage())}
            <Button small kind="quiet" aria-label={t('face.locateFault', { number })} onPress={() => show(key)}>
              {t('face.locate')}
            </Button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

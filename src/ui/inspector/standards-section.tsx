import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { StatusMark } from '../standards/pack-marks.tsx';
import { Section } from './section.tsx';

/** Which standards are in force; they are chosen in a dialog of their own. */
export function StandardsSection() {
  const t = useWords();
  const { packs, panels } = useSession();
  const chosen = useProject().standards;
  const change = (
    <Button small onPress={() => panels.setState({ dialog: 'standards' })}>
      {t('project.changeStandards')}
    </Button>
  );
  return (
    <Section title={t('project.standards')} action={change}>
      {chosen.map((id) => {
        const pack = packs.find((one) => one.id === id);
        return (
          <div key={id}>
            <p>{pack?.title ?? id}</p>
            {pack !== undefined && (
              <p className="secondary">
                {[pack.issuer, pack.docNo].filter((part) => part !== null).join(' · ')} <StatusMark pack={pack} />
              </p>
            )}
          </div>
        );
      })}
      {chosen.length === 0 && <p className="secondary">{t('project.noStandards')}</p>}
    </Section>
  );
}

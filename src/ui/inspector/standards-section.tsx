import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

/** Which standards are in force: a choice at any time, one undo step. */
export function StandardsSection() {
  const t = useWords();
  const { editor, packs } = useSession();
  const readOnly = useReadOnly();
  const chosen = useProject().standards;
  const set = (id: string, on: boolean) => {
    const standards = on ? [...chosen, id] : chosen.filter((one) => one !== id);
    editor.commit('undo.setStandards', [{ verb: 'setStandards', args: { standards } }]);
  };
  return (
    <Section title={t('project.standards')}>
      {packs.map((pack) => (
        <CheckBox key={pack.id} isSelected={chosen.includes(pack.id)} isDisabled={readOnly} onChange={(on) => set(pack.id, on)}>
          <span className="standard-title">{pack.title}</span>
          <span className="secondary">
            {[pack.issuer, pack.docNo, t(`standard.${pack.status}`)].filter((part) => part !== null).join(' · ')}
          </span>
        </CheckBox>
      ))}
      {chosen.length === 0 && <p className="secondary">{t('project.noStandards')}</p>}
    </Section>
  );
}

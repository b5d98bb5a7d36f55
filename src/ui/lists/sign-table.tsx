import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import { blockWords } from '../../model/sign-words.ts';
import { signLabel } from '../entity-words.ts';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { useEditor, useProject } from '../session/session-context.ts';

const textOf = (sign: Sign, project: Project): string =>
  sign.face.blocks.map((block) => blockWords(project, sign, block).text).join(' ');

/** 制作清单: what is to be made, in which size, how often. */
export function SignTable() {
  const t = useWords();
  const editor = useEditor();
  const project = useProject();
  const signs = Object.values(project.signs);
  if (signs.length === 0) {
    return (
      <Section title={t('lists.signs')}>
        <p className="secondary">{t('lists.noSigns')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('lists.signs')}>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('lists.sign')}</th>
            <th scope="col" className="number">
              {t('lists.size')}
            </th>
            <th scope="col" className="number">
              {t('lists.copies')}
            </th>
          </tr>
        </thead>
        <tbody>
          {signs.map((sign) => (
            <tr key={sign.id}>
              <td>
                <button type="button" className="link-button" onClick={() => editor.reveal([{ kind: 'sign', id: sign.id }])}>
                  {signLabel(t, sign)}
                </button>
                <p className="secondary">{textOf(sign, project)}</p>
              </td>
              <td className="number">
                {sign.size.width} × {sign.size.height} × {sign.thickness}
              </td>
              <td className="number">{sign.copies}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

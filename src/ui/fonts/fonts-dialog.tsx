import { FileTrigger } from 'react-aria-components';
import { useStore } from 'zustand';
import { FONT_ROLES, FONT_WEIGHTS } from '../../model/face-style.ts';
import { FONT_FILES } from '../../text/font-roles.ts';
import type { FontFace } from '../../text/types.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { dropOwnFont, ownFonts, takeOwnFont } from './own-fonts.ts';

type Role = (typeof FONT_ROLES)[number];

/** Which file answers each font, and licensed files of one's own for them. The default export is for React.lazy. */
export default function FontsDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { told, isLoading } = useStore(ownFonts);
  return (
    <Dialog title={t('fonts.title')} onClose={onClose} foot={<Button onPress={onClose}>{t('shell.close')}</Button>}>
      <p className="secondary">{t('fonts.about')}</p>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('fonts.role')}</th>
            <th scope="col">{t('fonts.answeredBy')}</th>
            <th scope="col">{t('fonts.own')}</th>
          </tr>
        </thead>
        <tbody>
          {FONT_ROLES.map((role) => (
            <RoleRow key={role} role={role} />
          ))}
        </tbody>
      </table>
      <output>{isLoading ? t('fonts.loading') : ''}</output>
      {told.length > 0 && <DiagnosticList diagnostics={told} />}
    </Dialog>
  );
}

const facesOfRole = (role: Role): readonly FontFace[] => FONT_WEIGHTS.map((weight) => ({ role, weight }));

function RoleRow({ role }: { role: Role }) {
  const t = useWords();
  const own = useStore(ownFonts, ({ fonts }) => fonts.find(({ faces }) => faces.some((face) => face.role === role)));
  const shipped = FONT_FILES[role].bold;
  const name = t(`font.${role}`);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {own?.file ?? shipped.file}
        {own === undefined && shipped.substitute && <p className="secondary">▲ {t('fonts.standIn')}</p>}
      </td>
      <td>
        <FileTrigger acceptedFileTypes={['.otf', '.ttf', '.ttc', '.woff2']} onSelect={(files) => files?.[0] !== undefined && void takeOwnFont(files[0], facesOfRole(role))}>
          <Button small aria-label={`${t('fonts.load')} ${name}`}>
            {t('fonts.load')}
          </Button>
        </FileTrigger>{' '}
        {own !== undefined && (
          <Button small aria-label={`${t('fonts.drop')} ${name}`} onPress={() => void dropOwnFont(facesOfRole(role))}>
            {t('fonts.drop')}
          </Button>
        )}
      </td>
    </tr>
  );
}

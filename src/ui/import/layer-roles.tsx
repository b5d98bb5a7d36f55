import { LAYER_ROLES, type LayerRole } from '../../model/plan-file.ts';
import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import type { LayerView } from './file-view.ts';

interface Props {
  layers: readonly LayerView[];
  roles: Readonly<Record<string, LayerRole>>;
  lit: string | null;
  onRole: (layer: string, role: LayerRole) => void;
  onLight: (layer: string | null) => void;
}

/** What each layer is read as; one whose name is pointed at or has the focus is lit up in the drawing. */
export function LayerRoles({ layers, roles, lit, onRole, onLight }: Props) {
  const t = useWords();
  const options = LAYER_ROLES.map((value) => ({ value, label: t(`import.role.${value}`) }));
  return (
    <table className="import-layers">
      <thead>
        <tr>
          <th scope="col">{t('import.layer')}</th>
          <th scope="col">{t('import.count')}</th>
          <th scope="col">{t('import.role')}</th>
        </tr>
      </thead>
      <tbody>
        {layers.map(({ name, count, guess }) => (
          <tr key={name}>
            <th scope="row">
              <button
                type="button"
                className="import-layer"
                aria-label={t('import.light', { layer: name })}
                aria-pressed={lit === name}
                onMouseEnter={() => onLight(name)}
                onMouseLeave={() => onLight(null)}
                onFocus={() => onLight(name)}
                onBlur={() => onLight(null)}
              >
                {name}
              </button>
            </th>
            <td>{count}</td>
            <td>
              <Choice label={t('import.roleOf', { layer: name })} value={roles[name] ?? guess ?? 'underlay'} options={options} onChange={(role) => onRole(name, role)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

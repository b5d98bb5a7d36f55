import { useMemo } from 'react';
import { areaTable, type StoreyAreas } from '../../jobs/report/area-rows.ts';
import { useWords } from '../i18n.ts';
import { functionTitles } from '../inspector/function-titles.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useProject, useSession } from '../session/session-context.ts';

const figure = (hundredths: number | null): string => (hundredths === null ? '—' : (hundredths / 100).toFixed(2));

/** Every room with its areas by name; the sums are those of what is written. The default export is for React.lazy. */
export default function AreasDialog() {
  const t = useWords();
  const { panels, packs } = useSession();
  const project = useProject();
  const table = useMemo(() => {
    const used = project.storeys.flatMap((storey) => Object.values(storey.rooms).flatMap(({ functions }) => functions));
    return areaTable(project, functionTitles(packs.filter(({ id }) => project.standards.includes(id)), used, t));
    // The words change with the language alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [project, packs]);
  return (
    <Dialog title={t('areas.title')} wide isText onClose={() => panels.setState({ dialog: null })}>
      {table.storeys.map((storey) => (
        <StoreyTable key={storey.storey} areas={storey} />
      ))}
      <dl className="area-list">
        <dt>{t('areas.netTotal')}</dt>
        <dd>{figure(table.net)} m²</dd>
        <dt>{t('areas.rest')}</dt>
        <dd>{figure(table.gross - table.net)} m²</dd>
        <dt>{t('areas.grossTotal')}</dt>
        <dd>{figure(table.gross)} m²</dd>
      </dl>
      <p className="secondary">{t('areas.note')}</p>
    </Dialog>
  );
}

function StoreyTable({ areas: { storey, rows, net, centreline, gross, rest } }: { areas: StoreyAreas }) {
  const t = useWords();
  return (
    <table className="areas-table">
      <caption>{storey}</caption>
      <thead>
        <tr>
          {['number', 'name', 'functions', 'net', 'centreline'].map((column) => (
            <th key={column} scope="col">
              {t(`areas.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // Two rooms may have the same name and no number.
          // eslint-disable-next-line react/no-array-index-key
          <tr key={i}>
            <td>{row.number}</td>
            <td>{row.name}</td>
            <td>
              {row.functions}
              {row.sharing !== '' && <span className="secondary"> {row.sharing}</span>}
            </td>
            <td className="number">{figure(row.net)}</td>
            <td className="number">{figure(row.centreline)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('areas.sum')}
          </th>
          <td className="number">{figure(net)}</td>
          <td className="number">{figure(centreline)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            {t('areas.gross')}
          </th>
          <td className="number" colSpan={2}>
            {t('areas.grossOf', { gross: figure(gross), rest: figure(rest) })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

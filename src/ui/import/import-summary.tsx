import type { ImportReport } from '../../jobs/import/index.ts';
import { wordOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';

interface Props {
  report: ImportReport;
  counts: { readonly storeys: number; readonly walls: number; readonly openings: number; readonly rooms: number };
}

/** What became of the file: what stands in the plan now, and what a person has to look at. */
export function ImportSummary({ report, counts }: Props) {
  const t = useWords();
  const lines = report.underlay.reduce((sum, one) => sum + one.lines, 0);
  return (
    <div className="import-summary">
      <p>{t(counts.storeys === 1 ? 'import.done' : 'import.doneStoreys', counts)}</p>
      {report.closed.length > 0 && <p>{t('import.closed', { count: report.closed.length, widest: Math.max(...report.closed.map(({ widthMm }) => widthMm)) })}</p>}
      {lines > 0 && <p>{wordOf('import.stayed', { lines, layers: report.underlay.map(({ layer }) => layer) }, currentLanguage())}</p>}
      {report.areas.length > 0 && <Areas areas={report.areas} />}
      {report.open.length > 0 && <p>{wordOf('import.open', { names: report.open.map(({ name }) => name) }, currentLanguage())}</p>}
      {report.refused.length > 0 && <Refused refused={report.refused} />}
    </div>
  );
}

const squareMetres = (value: number): string => value.toFixed(2);

function Areas({ areas }: Pick<ImportReport, 'areas'>) {
  const t = useWords();
  return (
    <table className="import-layers">
      <caption>{t('import.areas')}</caption>
      <thead>
        <tr>
          {(['name', 'printed', 'own', 'difference'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`import.area.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ name, printedM2, netM2 }, i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            <td>{squareMetres(printedM2)}</td>
            <td>{squareMetres(netM2)}</td>
            <td>{squareMetres(netM2 - printedM2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Reasons, each with how many it kept out. */
function Refused({ refused }: Pick<ImportReport, 'refused'>) {
  const t = useWords();
  const byReason = new Map<string, number>();
  for (const { code } of refused) byReason.set(code, (byReason.get(code) ?? 0) + 1);
  return (
    <>
      <p>{t('import.refused', { walls: refused.filter(({ what }) => what === 'wall').length, openings: refused.filter(({ what }) => what === 'opening').length })}</p>
      <ul>
        {[...byReason].map(([code, count]) => (
          <li key={code}>{t('import.refusedWhy', { count, why: wordOf(code, {}, currentLanguage()) })}</li>
        ))}
      </ul>
    </>
  );
}

import { Download } from 'lucide-react';
import type { ExportedFile } from '../../jobs/exported-file.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { download } from '../session/download.ts';
import { fileSize } from './file-size.ts';
import { PreflightSummary } from './preflight-summary.tsx';

const TYPES: Readonly<Record<ExportedFile['kind'], string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  dxf: 'image/vnd.dxf',
  png: 'image/png',
  zip: 'application/zip',
  sh3d: 'application/zip',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const save = ({ name, bytes, kind }: ExportedFile): void => download(name, bytes, TYPES[kind]);

interface Props {
  files: readonly ExportedFile[];
  remarks: readonly Diagnostic[];
}

/** The files by name and size, what preflight found in each, and the remarks of the composer. */
export function ExportResult({ files, remarks }: Props) {
  const t = useWords();
  return (
    <>
      <output>
        <strong className="severity-pass">✓ {t('export.done', { count: files.length })}</strong>
      </output>
      <p className="secondary">{t('export.downloadHint')}</p>
      {files.length > 1 && (
        <Button kind="primary" onPress={() => files.forEach(save)}>
          <Download size={16} aria-hidden />
          {t('export.downloadAll')}
        </Button>
      )}
      <ul className="export-files">
        {files.map((file) => (
          <li key={file.name}>
            <div className="export-file">
              <span>
                <span className="export-file-name">{file.name}</span>
                <span className="secondary">{fileSize(file.bytes.length)}</span>
              </span>
              <Button small kind={files.length === 1 ? 'primary' : 'plain'} aria-label={`${t('export.download')} ${file.name}`} onPress={() => save(file)}>
                <Download size={14} aria-hidden />
                {t('export.download')}
              </Button>
            </div>
            {file.files !== undefined && (
              <details className="secondary">
                <summary>{t('export.inside', { count: file.files.length })}</summary>
                <ul>
                  {file.files.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </details>
            )}
            {file.preflight !== undefined && <PreflightSummary report={file.preflight} />}
          </li>
        ))}
      </ul>
      {remarks.length > 0 && <DiagnosticList diagnostics={remarks} />}
    </>
  );
}

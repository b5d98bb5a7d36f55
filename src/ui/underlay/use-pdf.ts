import { useEffect, useRef, useState } from 'react';
import { type Diagnostic, problem } from '../../model/diagnostic.ts';
import type { PdfPage } from '../workers/pdf-pages.ts';
import type { PreparedPicture } from '../workers/prepare-picture.ts';
import { startUnderlayWorker, type UnderlayHelp } from './underlay-worker.ts';

export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'rendering' }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** A PDF that is open in a worker of its own as long as a dialog shows it. */
export interface PdfControl {
  readonly state: PdfState;
  /** A small picture of a page, as an address; null while it is drawn. */
  readonly preview: string | null;
  /** The page as a picture; null where it failed, which `state` then tells. */
  readonly render: (page: number, dpi: number) => Promise<PreparedPicture | null>;
}

/** Dots an inch of the small picture. */
const PREVIEW_DPI = 48;

export function usePdf(name: string, bytes: Uint8Array, page: number): PdfControl {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  const [preview, setPreview] = useState<string | null>(null);
  const help = useRef<UnderlayHelp | null>(null);
  const broken = { kind: 'failed', diagnostics: [problem('underlay.outOfMemory', { name })] } as const;
  useEffect(() => {
    const own = startUnderlayWorker();
    help.current = own;
    const settle = (next: PdfState): void => (help.current === own ? setState(next) : undefined);
    Promise.race([own.ask.openPdf(bytes), own.failed])
      .then((opened) => settle(opened.ok ? { kind: 'open', pages: opened.value } : { kind: 'failed', diagnostics: opened.diagnostics }))
      .catch(() => settle({ kind: 'failed', diagnostics: [problem('underlay.outOfMemory', { name })] }));
    return () => {
      help.current = null;
      own.stop();
    };
  }, [name, bytes]);
  const isOpen = state.kind === 'open';
  useEffect(() => {
    const own = help.current;
    if (!isOpen || own === null) return;
    let address: string | null = null;
    let isShown = true;
    void own.ask.renderPdf(page, PREVIEW_DPI).then((made) => {
      if (!isShown || !made.ok) return;
      address = URL.createObjectURL(new Blob([made.value.bytes as Uint8Array<ArrayBuffer>]));
      setPreview(address);
    });
    return () => {
      isShown = false;
      setPreview(null);
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [isOpen, page]);
  const render = async (which: number, dpi: number): Promise<PreparedPicture | null> => {
    const own = help.current;
    if (own === null) return null;
    setState({ kind: 'rendering' });
    const made = await Promise.race([own.ask.renderPdf(which, dpi), own.failed]).catch(() => null);
    if (help.current !== own) return null;
    if (made?.ok) return made.value;
    setState(made === null ? broken : { kind: 'failed', diagnostics: made.diagnostics });
    return null;
  };
  return { state, preview, render };
}

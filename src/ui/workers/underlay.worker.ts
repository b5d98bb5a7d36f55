import { expose, transfer } from 'comlink';
import type { Result } from '../../model/diagnostic.ts';
import type { PdfPage } from './pdf-pages.ts';
import { preparePicture, type PreparedPicture } from './prepare-picture.ts';

/** The bytes go to the page without a copy. */
const handedOver = (result: Result<PreparedPicture>): Result<PreparedPicture> =>
  result.ok ? transfer(result, [result.value.bytes.buffer as ArrayBuffer]) : result;

/** The reader of PDF files is large and fetched with the first of them. */
const pdf = () => import('./pdf-pages.ts');

const api = {
  picture: async (bytes: Uint8Array): Promise<Result<PreparedPicture>> => handedOver(await preparePicture(bytes)),
  openPdf: async (bytes: Uint8Array): Promise<Result<readonly PdfPage[]>> => (await pdf()).openPdf(bytes),
  renderPdf: async (page: number, dpi: number): Promise<Result<PreparedPicture>> => handedOver(await (await pdf()).renderPdf(page, dpi)),
};

export type UnderlayWorker = typeof api;

expose(api);

export { cutDocument } from './cut-dxf.ts';
export { DXF_PROFILES, type DxfProfile } from './document.ts';
export { writeDxf } from './write-dxf.ts';
export { sheetSetDocument, storeysShown, type SheetSet } from './sheet-set.ts';
export { readOwnPlans } from './read-own.ts';

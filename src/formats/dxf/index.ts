export { cutDocument } from './cut-dxf.ts';
export { DXF_PROFILES, type DxfProfile } from './document.ts';
export { writeDxf } from './write-dxf.ts';

export { ENCODINGS, type Encoding } from './decode-bytes.ts';
export { readDxf } from './read-dxf.ts';
export { readDwg } from './read-dwg.ts';

export { cutSvg } from './cut-svg.ts';
export { writeSvg } from './write-svg.ts';

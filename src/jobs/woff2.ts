/** For the Node implementation of Platform, which knows jobs and model alone. */
export { decompressWoff2 } from '../text/woff2.ts';

export { readHome } from './read-home.ts';
export { HOME_OBJECTS, HOME_XML, writeSh3d } from './sh3d-file.ts';
export { writeHome } from './write-home.ts';

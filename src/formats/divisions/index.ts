export { listChildren, type Children } from './browse-divisions.ts';
export { cleanName, pathOf } from './clean-name.ts';
export { type Divisions, type Hit, unitCount } from './divisions.ts';
export { findDivision, findUnits, type UnitsBelow } from './find-division.ts';
export { readDivisions } from './read-divisions.ts';
export { searchDivisions } from './search-divisions.ts';
export { searchTowns, type TownHit } from './search-towns.ts';

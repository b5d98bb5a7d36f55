import { strToU8, zipSync } from 'fflate';

/** Zip keeps local time; a time without a zone is read as local and so gives the same bytes in every zone. */
const FIXED_TIME = '1980-01-01T12:00:00';

export const HOME_XML = 'Home.xml';
/** What older files hold instead: Java objects, which nothing but Java reads. */
export const HOME_OBJECTS = 'Home';

/** A .sh3d that holds Home.xml alone: the desktop program prefers it to the Java objects since version 6. */
export const writeSh3d = (xml: string): Uint8Array => zipSync({ [HOME_XML]: [strToU8(xml), { level: 6, mtime: FIXED_TIME, os: 0 }] });

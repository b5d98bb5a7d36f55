import { failure, problem, success, type Result } from '../../model/diagnostic.ts';

/** What the header of an ICC profile states (ICC.1:2010 7.2). */
export interface ProfileHeader {
  /** prtr = output device, mntr = display … */
  readonly deviceClass: string;
  /** CMYK, RGB, GRAY …, without blanks. */
  readonly colourSpace: string;
}

const HEADER_LENGTH = 128;
const SIGNATURE = 36;

const word = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4)).trim();

/** Fails with `icc.notAProfile` for a file that is none or is cut short. */
export function readProfileHeader(bytes: Uint8Array): Result<ProfileHeader> {
  if (bytes.length < HEADER_LENGTH || word(bytes, SIGNATURE) !== 'acsp') return failure(problem('icc.notAProfile'));
  const stated = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  if (stated > bytes.length) return failure(problem('icc.cutShort', { stated, found: bytes.length }));
  return success({ deviceClass: word(bytes, 12), colourSpace: word(bytes, 16) });
}

/** A profile that a print condition can be made of: an output device in CMYK. Says what it is where it is another. */
export function checkPrintProfile(bytes: Uint8Array): Result<ProfileHeader> {
  const header = readProfileHeader(bytes);
  if (!header.ok) return header;
  const { deviceClass, colourSpace } = header.value;
  return deviceClass === 'prtr' && colourSpace === 'CMYK' ? header : failure(problem('icc.notForPrint', { deviceClass, colourSpace }));
}

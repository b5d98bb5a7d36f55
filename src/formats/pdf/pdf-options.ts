import type { Item } from '../../drawing/drawing.ts';

/** The print condition a file is made for. */
export interface PdfProfile {
  /** Name of the condition as the printing trade registers it, for example FOGRA39. */
  readonly name: string;
  /** A CMYK output profile (ICC). */
  readonly icc: Uint8Array;
}

/** A picture in process colours, row by row from the upper left, four bytes (C, M, Y, K; 255 = full ink) a pixel. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly cmyk: Uint8Array;
}

/** How a PDF is written. */
export interface PdfOptions {
  readonly title: string;
  /** YYYY-MM-DD; the file has no clock of its own. */
  readonly creationDate: string;
  readonly profile: PdfProfile;
  /** Crop and register marks around the bleed. Without them the page is the bleed box. */
  readonly marks: boolean;
  /** `forms`: each glyph is written once and used again; `flat`: plain paths, for cutters and old drawing programs. */
  readonly outlines: 'forms' | 'flat';
  /** The pictures that the drawings show, by name; without them a drawing with a picture is refused. */
  readonly pictures?: ReadonlyMap<string, PdfPicture>;
  /** zlib (RFC 1950) of bytes; fflate where none is given. Node callers hand in their native one, which is faster. */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
  /** Writes every page at 1:10 and says so in an `info` diagnostic; for pages longer than PDF allows. */
  readonly scaleDown?: 10;
  /** Pages longer than PDF allows get a user unit instead, which makes a point larger; without it they are refused. */
  readonly userUnits?: true;
  /** For each page, outlined text in the drawing's mm, to stand in slugBox(); drawn only with marks. */
  readonly slugs?: readonly (readonly Item[])[];
}

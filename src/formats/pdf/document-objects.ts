import { decimal } from '../../drawing/decimal.ts';
import type { Cmyk } from '../../drawing/ink.ts';
import type { JsPdfInternals } from './jspdf-document.ts';
import { LAYER_WORDS } from './layer-words.ts';
import { binaryString, pdfDate, pdfName, textString, utf8Binary } from './pdf-strings.ts';
import type { PdfOptions, PdfProfile } from './pdf-options.ts';
import type { GlyphForm, Resources } from './resources.ts';
import { CREATOR, xmpPacket, type FileFacts } from './xmp.ts';

/** Numbers of the objects that the catalog and the resource dictionary name. */
interface Written {
  readonly forms: string[];
  readonly spots: string[];
  readonly layers: string[];
  readonly states: string[];
  intent: number;
  xmp: number;
}

function object(inner: JsPdfInternals, body: string): number {
  const id = inner.newObject();
  inner.out(body);
  inner.out('endobj');
  return id;
}

function stream(inner: JsPdfInternals, data: string, keys: Record<string, string | number>, packed: boolean): number {
  const id = inner.newObject();
  const additionalKeyValues = Object.entries(keys).map(([key, value]) => ({ key, value }));
  inner.putStream({ data, filters: packed ? ['FlateEncode'] : [], additionalKeyValues, objectId: id });
  inner.out('endobj');
  return id;
}

/** A separation that prints its alternate in proportion where there is no plate for it. */
function separation(spot: string, cmyk: Cmyk): string {
  const full = cmyk.map((v) => decimal(v / 100, 4)).join(' ');
  return `[/Separation ${pdfName(spot)} /DeviceCMYK <</FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [${full}] /N 1>>]`;
}

function writeForms(inner: JsPdfInternals, forms: Iterable<GlyphForm>, named: string, written: Written): void {
  for (const form of forms) {
    const keys = { Type: '/XObject', Subtype: '/Form', BBox: `[${form.box}]`, Resources: `<<${named}>>` };
    written.forms.push(`/${form.name} ${stream(inner, form.content, keys, true)} 0 R`);
  }
}

/** Pictures in process colours; none has a mask, since PDF/X-4 files of signs are flat. */
function writePictures(inner: JsPdfInternals, { pictures: names }: Resources, pictures: PdfOptions['pictures'], written: Written): void {
  for (const [picture, name] of names) {
    const found = pictures?.get(picture);
    if (found === undefined) continue;
    const { width, height, cmyk } = found;
    const keys = { Type: '/XObject', Subtype: '/Image', Width: width, Height: height, ColorSpace: '/DeviceCMYK', BitsPerComponent: 8 };
    written.forms.push(`/${name} ${stream(inner, binaryString(cmyk), keys, true)} 0 R`);
  }
}

/** Spots and layers as entries of a resource dictionary. */
const namedResources = ({ spots, layers }: Written): string => `/ColorSpace <<${spots.join(' ')}>> /Properties <<${layers.join(' ')}>>`;

function writeShared(inner: JsPdfInternals, resources: Resources, written: Written): void {
  for (const [spot, { name, cmyk }] of resources.spots) {
    written.spots.push(`/${name} ${object(inner, separation(spot, cmyk))} 0 R`);
  }
  for (const [layer, name] of resources.layers) {
    const id = object(inner, `<</Type /OCG /Name ${textString(LAYER_WORDS[layer])}>>`);
    written.layers.push(`/${name} ${id} 0 R`);
  }
  for (const [overprint, name] of resources.overprints) {
    // mode 0: zero of a process ink is painted too, so that light artwork covers dark artwork
    const id = object(inner, `<</Type /ExtGState /OP ${overprint} /op ${overprint} /OPM 0>>`);
    written.states.push(`/${name} ${id} 0 R`);
  }
  writeForms(inner, resources.forms.values(), '', written);
  writeForms(inner, resources.marks.values(), namedResources(written), written);
}

function writeIntent(inner: JsPdfInternals, profile: PdfProfile): number {
  const icc = stream(inner, binaryString(profile.icc), { N: 4 }, true);
  return object(
    inner,
    `<</Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier ${textString(profile.name)} ` +
      `/RegistryName (http://www.color.org) /Info ${textString(profile.name)} /DestOutputProfile ${icc} 0 R>>`,
  );
}

const info = (facts: FileFacts): string =>
  `<</Title ${textString(facts.title)} /Creator ${textString(CREATOR)} /Producer ${textString(facts.producer)} ` +
  `/CreationDate ${pdfDate(facts.day)} /ModDate ${pdfDate(facts.day)} /Trapped /False /Scale (1:${facts.scaleDown}) /GTS_PDFXVersion (PDF/X-4)>>`;

/** The catalog's entries after `<<`, without the closing `>>`. */
function catalog(written: Written): string {
  const groups = written.layers.map((entry) => entry.slice(entry.indexOf(' ') + 1)).join(' ');
  const shown = `/D <</Name ${textString('图层')} /Order [${groups}] /ON [${groups}]>>`;
  const layers = groups === '' ? '' : ` /OCProperties <</OCGs [${groups}] ${shown}>>`;
  return `/Type /Catalog /Pages 1 0 R /Metadata ${written.xmp} 0 R /OutputIntents [${written.intent} 0 R]${layers}`;
}

/**
 * What jsPDF does not write by itself, as hooks by its event names: forms, separations, layers, output intent, XMP, and a
 * catalog and Info of our own. jsPDF's trailer takes the last object for the catalog and the last but one for Info, so
 * its own two (with an /OpenAction and a jsPDF date) stay behind as objects that nothing refers to.
 */
export function documentHooks(
  inner: JsPdfInternals,
  resources: Resources,
  { profile, pictures }: Pick<PdfOptions, 'profile' | 'pictures'>,
  facts: FileFacts,
): Readonly<Record<string, () => void>> {
  const written: Written = { forms: [], spots: [], layers: [], states: [], intent: 0, xmp: 0 };
  return {
    putResources: () => {
      writeShared(inner, resources, written);
      writePictures(inner, resources, pictures, written);
      written.intent = writeIntent(inner, profile);
      written.xmp = stream(inner, utf8Binary(xmpPacket(facts)), { Type: '/Metadata', Subtype: '/XML' }, false);
    },
    // called inside `/XObject <<`; jsPDF writes the last `>>`
    putXobjectDict: () => {
      for (const form of written.forms) inner.out(form);
      const states = written.states.length === 0 ? '' : `/ExtGState <<${written.states.join(' ')}>> `;
      inner.out(`>> ${states}${namedResources(written).replace(/>>$/, '')}`);
    },
    // called inside jsPDF's catalog, which is closed here; jsPDF writes the last `>>` and `endobj`
    putCatalog: () => {
      inner.out('>>');
      inner.out('endobj');
      object(inner, info(facts));
      inner.newObject();
      inner.out(`<<${catalog(written)}`);
    },
  };
}

/** What the file says of itself, in XMP and in Info alike. */
export interface FileFacts {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly producer: string;
  /** 32 hex digits, from the content. */
  readonly fileId: string;
  /** How many times the pages have to be enlarged for the finished pieces. */
  readonly scaleDown: number;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The file's identifier in the form of a UUID. */
const uuid = (hex: string): string =>
  hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The XMP packet of a PDF/X-4 file (ISO 15930-7, 6.4 and 6.7): title, dates, ids, trapping and the version claim. */
export function xmpPacket({ title, day, producer, fileId, scaleDown }: FileFacts): string {
  const instant = `${day}T00:00:00Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<xmp:MetadataDate>${instant}</xmp:MetadataDate>
<xmp:CreatorTool>${escape(CREATOR)}</xmp:CreatorTool>
<xmpMM:DocumentID>uuid:${uuid(fileId)}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdf:Producer>${escape(producer)}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<pdfx:Scale>1:${scaleDown}</pdfx:Scale>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** The program that drew the pages. */
export const CREATOR = '牌图 Paitu';

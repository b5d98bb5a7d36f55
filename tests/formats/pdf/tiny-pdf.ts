/** What a hand-made PDF is to hold; all parts in PDF syntax. */
export interface TinyPdf {
  readonly content?: string;
  /** Entries of the page beside Type, Parent, Contents and Resources. */
  readonly page?: string;
  readonly resources?: string;
  /** Entries of the page tree's root beside Kids and Count. */
  readonly pages?: string;
  /** Entries of the catalog beside Type and Pages. */
  readonly catalog?: string;
  readonly trailer?: string;
  readonly version?: string;
  /** Whole objects from number 5 on. */
  readonly objects?: readonly string[];
}

/** A page of 100 × 100 pt with all three boxes. */
const PAGE = '/MediaBox [0 0 100 100] /BleedBox [10 10 90 90] /TrimBox [15 15 85 85]';

/** A small PDF with one page, written by hand so that any fault can be planted in it. */
export function tinyPdf(parts: TinyPdf): Uint8Array {
  const { content = '', page = PAGE, resources = '', pages = '', catalog = '', trailer = '', version = '1.6', objects = [] } = parts;
  const bodies = [
    `<</Type /Catalog /Pages 2 0 R ${catalog}>>`,
    `<</Type /Pages /Kids [3 0 R] /Count 1 ${pages}>>`,
    `<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <<${resources}>> ${page}>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ...objects,
  ];
  let file = `%PDF-${version}\n`;
  const offsets = bodies.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<</Size ${bodies.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

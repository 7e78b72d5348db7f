import { vindNamen } from './pdf-namen.js';
import { Onleesbaar, stromenVan } from './pdf-stromen.js';

/** Largest file that is taken. UWV takes no larger ones either. */
export const MAX_PDF_BYTES = 10 * 1024 * 1024;

export type PdfBezwaar =
  | 'te_groot'
  | 'geen_pdf'
  | 'onvolledig'
  | 'versleuteld'
  | 'actief'
  | 'bijlage'
  | 'onleesbaar';

/** Why each name is refused. Links to the web (`URI`) and where to begin reading are harmless. */
const NAMEN: ReadonlyMap<string, PdfBezwaar> = new Map([
  ['Encrypt', 'versleuteld'],
  ['JavaScript', 'actief'],
  ['Launch', 'actief'],
  ['SubmitForm', 'actief'],
  ['ImportData', 'actief'],
  ['GoToR', 'actief'],
  ['Rendition', 'actief'],
  ['RichMedia', 'actief'],
  ['XFA', 'actief'],
  ['GoToE', 'bijlage'],
  ['EmbeddedFile', 'bijlage'],
  ['EmbeddedFiles', 'bijlage'],
  ['FileAttachment', 'bijlage'],
]);
const GEZOCHT = new Set(NAMEN.keys());

const KOP = Buffer.from('%PDF-');
const SLOT = Buffer.from('%%EOF');
/** After the end there may be some white space, or a stamp of a mail program. */
const STAART_BYTES = 2_048;

/**
 * Whether a file is a whole PDF in which nothing acts: no script, no program, no form that sends, no
 * file inside. By its content, not by its name. It also looks into packed objects and undoes escapes.
 * It is no virus scanner, see `Viruscontrole`.
 * @returns why it is refused, or null
 */
export async function keurPdf(bytes: Buffer): Promise<PdfBezwaar | null> {
  if (bytes.length > MAX_PDF_BYTES) return 'te_groot';
  if (!bytes.subarray(0, KOP.length).equals(KOP)) return 'geen_pdf';
  if (!bytes.subarray(-STAART_BYTES).includes(SLOT)) return 'onvolledig';
  const buiten = bezwaarIn(bytes);
  if (buiten !== null) return buiten;
  try {
    for await (const stroom of stromenVan(bytes)) {
      const binnen = bezwaarIn(stroom);
      if (binnen !== null) return binnen;
    }
    return null;
  } catch (fout) {
    if (fout instanceof Onleesbaar) return 'onleesbaar';
    throw fout;
  }
}

function bezwaarIn(bytes: Buffer): PdfBezwaar | null {
  const [eerste] = vindNamen(bytes, GEZOCHT);
  return eerste === undefined ? null : (NAMEN.get(eerste) ?? null);
}

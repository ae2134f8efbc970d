import { PDFBool, PDFDict, PDFName, PDFStreamWriter, type PDFDocument } from '@cantoo/pdf-lib';

const OBJECTS_PER_TICK = 1000;
// The more tags are packed together, the smaller they are.
const OBJECTS_PER_STREAM = 2000;

/**
 * The bytes of a PDF without what differs from one printing to the next (dates, ids), and packed: of its tags, most
 * are alike. A reader shows the title in place of the file’s name.
 */
export async function finishPdf(pdf: PDFDocument): Promise<Uint8Array> {
  const { context, catalog } = pdf;
  const info = context.lookup(context.trailerInfo.Info);
  if (info instanceof PDFDict) for (const name of ['CreationDate', 'ModDate']) info.delete(PDFName.of(name));
  delete context.trailerInfo.ID;
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: PDFBool.True }));
  await pdf.flush();
  return PDFStreamWriter.forContext(context, OBJECTS_PER_TICK, true, OBJECTS_PER_STREAM).serializeToBuffer();
}

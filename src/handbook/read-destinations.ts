import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A PDF, opened without a change to what it says of itself. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** The page, counted from 1, of every named place of a PDF. */
export function readDestinations(pdf: PDFDocument): Map<string, number> {
  const pages = new Map(pdf.getPages().map(({ ref }, i): [string, number] => [ref.toString(), i + 1]));
  const found = new Map<string, number>();
  const add = (name: string, target: PDFObject | undefined) => {
    const place = target instanceof PDFRef ? pdf.context.lookup(target) : target;
    const array = place instanceof PDFDict ? place.lookup(PDFName.of('D')) : place;
    const page = array instanceof PDFArray ? pages.get(String(array.get(0))) : undefined;
    if (page !== undefined) found.set(name, page);
  };
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, target] of named?.entries() ?? []) add(name.decodeText(), target);
  const tree = pdf.catalog
    .lookupMaybe(PDFName.of('Names'), PDFDict)
    ?.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const readNode = (node: PDFDict): void => {
    const names = node.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? [];
    for (let i = 0; i + 1 < names.length; i += 2) {
      const name = names[i];
      if (name instanceof PDFString || name instanceof PDFHexString) add(name.decodeText(), names[i + 1]);
    }
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (let i = 0; i < (kids?.size() ?? 0); i++) readNode(kids!.lookup(i, PDFDict));
  };
  if (tree) readNode(tree);
  return found;
}

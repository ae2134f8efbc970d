import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from './finish-pdf.ts';
import { openPdf, readDestinations } from './read-destinations.ts';

async function makePdf(day: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const pages = [pdf.addPage(), pdf.addPage()];
  const target = (page: number) => pdf.context.obj([pages[page]!.ref, 'XYZ', 0, 0, 0]);
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj({ 'shared-actions-7': target(1) }));
  const names = pdf.context.obj([]);
  names.push(PDFString.of('since'));
  names.push(pdf.context.register(target(0)));
  pdf.catalog.set(
    PDFName.of('Names'),
    pdf.context.obj({ Dests: { Kids: [pdf.context.obj({ Names: names })] } }),
  );
  pdf.setCreationDate(new Date(2026, 0, day));
  pdf.setModificationDate(new Date(2026, 0, day));
  return pdf.save();
}

test('the page of every named place is read, from a dictionary and from a tree', async () => {
  const found = readDestinations(await openPdf(await makePdf(1)));
  expect(Object.fromEntries(found)).toEqual({ 'shared-actions-7': 2, since: 1 });
});

test('two printings on two days give the same bytes', async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(async (day) => finishPdf(await openPdf(await makePdf(day)))),
  );
  expect(Buffer.compare(one!, two!)).toBe(0);
  const again = await openPdf(one!);
  expect(again.getPageCount()).toBe(2);
  expect(again.getCreationDate()).toBeUndefined();
});

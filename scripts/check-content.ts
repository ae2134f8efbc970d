// Holds the content against the gate without building the site: `npm run check:content`.
import { loadAtlas } from '../src/load/atlas.ts';
import { ContentFaults } from '../src/model/faults.ts';

try {
  const { records, relations } = loadAtlas();
  console.log(`${records.length} records and ${relations.length} relations; no fault.`);
} catch (error) {
  if (!(error instanceof ContentFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

// Holds the content against the gate without building the site, and prints the account of coverage: `npm run check:content`.
import { loadAtlas } from '../src/load/atlas.ts';
import { ContentFaults } from '../src/model/faults.ts';

try {
  const { records, relations, coverage } = loadAtlas();
  console.log(`${records.length} records and ${relations.length} relations; no fault.`);
  console.log('Coverage of the sources: what records rest on, what is excused, what is neither.');
  console.table(
    Object.fromEntries(
      coverage.map(({ source, passages, used, excused, facts, factsExcused, acronyms }) => [
        source,
        {
          passages,
          used,
          excused,
          neither: passages - used - excused,
          'numbers and dates': facts,
          'in a record': facts - factsExcused,
          'excused ': factsExcused,
          acronyms,
        },
      ]),
    ),
  );
} catch (error) {
  if (!(error instanceof ContentFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

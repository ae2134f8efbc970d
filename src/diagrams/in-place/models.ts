import type { AtlasIndex } from '../../graph/atlas-index.ts';
import { describeDocuments, describeOwners } from '../matrix-model.ts';
import { describeStructure } from '../structure-model.ts';
import { describeTraining } from '../training-model.ts';

/** What is described of an atlas, described once however many pages ask. */
function once<Model>(describe: (index: AtlasIndex) => Model): (index: AtlasIndex) => Model {
  const known = new WeakMap<AtlasIndex, Model>();
  return (index) => {
    const model = known.get(index) ?? describe(index);
    known.set(index, model);
    return model;
  };
}

/** Each describes an atlas once and gives the same model to every page of the build. */
export const structureOf = once(describeStructure);
export const ownersOf = once(describeOwners);
export const documentsOf = once(describeDocuments);
export const trainingOf = once(describeTraining);

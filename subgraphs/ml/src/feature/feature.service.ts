import { DomainError, parseInput, type Viewer } from '@quantgraph/shared';
import { z } from 'zod';
import { description, name, numbersByName, openObject } from '../owned/inputs.js';
import type { OwnedCollection } from '../owned/owned-collection.js';
import type { FeatureRecord } from './feature.record.js';

const featureType = z
  .string('Expected a type.')
  .trim()
  .min(1, 'Expected a type of 1 to 50 characters.')
  .max(50, 'Expected a type of 1 to 50 characters.');

const newFeature = z.object({
  name,
  description: description.default(null),
  featureType,
  schema: openObject.default({}),
  statistics: numbersByName.nullable().default(null),
});

const featureChanges = z
  .object({ name, description, featureType, schema: openObject, statistics: numbersByName.nullable() })
  .partial();

/** What features need of their versions. */
export interface VersionsOfFeatures {
  removeAllOf(feature: FeatureRecord): Promise<void>;
}

export interface FeatureService {
  create(viewer: Viewer, input: unknown): Promise<FeatureRecord>;
  /** INVALID_STATE for a new schema or statistics where versions have their own. */
  update(viewer: Viewer, id: string, changes: unknown): Promise<FeatureRecord>;
  /** Takes the versions along. */
  remove(viewer: Viewer, id: string): Promise<FeatureRecord>;
}

export function createFeatureService(
  features: OwnedCollection<FeatureRecord>,
  versions: VersionsOfFeatures,
): FeatureService {
  return {
    async create(viewer, input) {
      const { featureType: feature_type, ...given } = parseInput(newFeature, input);
      return features.create(viewer, { ...given, feature_type, version: null });
    },
    async update(viewer, id, changes) {
      const { featureType: feature_type, ...given } = parseInput(featureChanges, changes, ['input', 'changes']);
      const versioned = (['schema', 'statistics'] as const).find((field) => field in given);
      if (versioned) assertUnversioned(await features.get(viewer, id), versioned);
      return features.update(viewer, id, { ...given, ...(feature_type !== undefined && { feature_type }) });
    },
    async remove(viewer, id) {
      const feature = await features.remove(viewer, id);
      await versions.removeAllOf(feature);
      return feature;
    },
  };
}

function assertUnversioned(feature: FeatureRecord, field: string): void {
  if (feature.version === null) return;
  const message = `The feature has versions, of which ${feature.version} says its ${field}: make a new version instead.`;
  throw new DomainError('INVALID_STATE', message, ['input', 'changes', field]);
}

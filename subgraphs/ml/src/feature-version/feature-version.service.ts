import { DomainError, isDuplicateKey, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { FeatureRecord } from '../feature/feature.record.js';
import { numbersByName, openObject } from '../owned/inputs.js';
import type { OwnedCollection } from '../owned/owned-collection.js';
import type { FeatureVersionRecord } from './feature-version.record.js';
import { compareVersions, isSemanticVersion } from './semantic-version.js';

const newVersion = z.object({
  version: z.string().refine(isSemanticVersion, 'Expected a version MAJOR.MINOR.PATCH, such as 1.2.0.'),
  schema: openObject,
  statistics: numbersByName.nullable().default(null),
});

export interface FeatureVersionService {
  /** Adds a draft; INVALID_INPUT unless its version is above all that the feature has. */
  create(viewer: Viewer, featureId: string, input: unknown): Promise<FeatureVersionRecord>;
  /** Puts a version into production in the place of the one before; doing it twice is no error. */
  promote(viewer: Viewer, id: string): Promise<FeatureVersionRecord>;
  removeAllOf(feature: FeatureRecord): Promise<void>;
}

export function createFeatureVersionService(
  model: Model<FeatureVersionRecord>,
  versions: OwnedCollection<FeatureVersionRecord>,
  features: OwnedCollection<FeatureRecord>,
): FeatureVersionService {
  const newestOf = (featureId: string) =>
    model.findOne({ feature_id: featureId }).sort({ created_at: -1, _id: -1 }).lean<FeatureVersionRecord>();

  /** Has the feature say what its version in production says, or else its newest. */
  async function follow(viewer: Viewer, featureId: string): Promise<void> {
    const inProduction = await model
      .findOne({ feature_id: featureId, status: 'production' })
      .lean<FeatureVersionRecord>();
    const shown = inProduction ?? (await newestOf(featureId));
    if (!shown) return;
    const { version, schema, statistics } = shown;
    await features.update(viewer, featureId, { version, schema, statistics });
  }

  async function create(viewer: Viewer, featureId: string, input: unknown): Promise<FeatureVersionRecord> {
    const given = parseInput(newVersion, input);
    const feature = await features.get(viewer, featureId, ['input', 'featureId']);
    const newest = await newestOf(feature._id);
    if (newest && compareVersions(given.version, newest.version) <= 0) throw notAbove(newest.version, given.version);
    try {
      const created = await versions.create(viewer, { ...given, feature_id: feature._id, status: 'draft' });
      await follow(viewer, feature._id);
      return created;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw notAbove(given.version, given.version);
    }
  }

  async function promote(viewer: Viewer, id: string): Promise<FeatureVersionRecord> {
    const version = await versions.get(viewer, id);
    if (version.status === 'production') return version;
    const { feature_id } = version;
    await model.updateMany({ feature_id, status: 'production' }, { $set: { status: 'draft' } });
    try {
      const promoted = await versions.update(viewer, id, { status: 'production' });
      await follow(viewer, feature_id);
      return promoted;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new DomainError('CONFLICT', 'Another version was put into production meanwhile.', ['input', 'id']);
    }
  }

  async function removeAllOf(feature: FeatureRecord): Promise<void> {
    await model.deleteMany({ feature_id: feature._id });
  }

  return { create, promote, removeAllOf };
}

function notAbove(newest: string, given: string): DomainError {
  const message = `Expected a version above ${newest}, but got ${given}.`;
  return new DomainError('INVALID_INPUT', message, ['input', 'version']);
}

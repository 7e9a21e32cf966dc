import { requireViewer, type Viewer } from '../identity/viewer.js';
import type { PersonalData } from './personal-data.js';

interface Context {
  readonly viewer: Viewer | null;
}

/** What every subgraph answers about the viewer's own data; its SDL is in schema/shared.graphql. */
export const createPersonalDataResolvers = (data: PersonalData) => ({
  Query: {
    personalData: (_root: unknown, { after }: { after?: string | null }, { viewer }: Context) =>
      data.page(requireViewer(viewer, 'account:write').id, after),
  },
  Mutation: {
    erasePersonalData: async (_root: unknown, _args: unknown, { viewer }: Context) => ({
      isComplete: await data.erase(requireViewer(viewer, 'account:write').id),
    }),
  },
});

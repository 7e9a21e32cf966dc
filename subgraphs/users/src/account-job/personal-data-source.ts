import {
  type PeerOperation,
  type Peers,
  type PersonalData,
  type PersonalPage,
  SUBGRAPHS,
  type SubgraphName,
  type Viewer,
} from '@quantgraph/shared';

/** A part of the graph that keeps something of users. */
export interface PersonalDataSource extends PersonalData {
  readonly domain: SubgraphName;
}

const PAGE = /* GraphQL */ `
  query PersonalData($after: String) {
    personalData(after: $after) {
      rows {
        collection
        document
      }
      next
    }
  }
`;

const ERASE = /* GraphQL */ `
  mutation ErasePersonalData {
    erasePersonalData {
      isComplete
    }
  }
`;

/** All parts of the graph, this one's `own` data first; the others are asked as the user. */
export function createPersonalDataSources(peers: Peers, own: PersonalData): readonly PersonalDataSource[] {
  return SUBGRAPHS.map((domain) => (domain === 'users' ? { ...own, domain } : sourceAt(peers, domain)));
}

function sourceAt(peers: Peers, domain: SubgraphName): PersonalDataSource {
  const call = <T>(operation: PeerOperation, viewer: Viewer) => peers.call<T>(domain, operation, viewer);
  return {
    domain,
    async page(userId, after = null) {
      const operation = { query: PAGE, variables: { after } };
      return (await call<{ personalData: PersonalPage }>(operation, { id: userId })).personalData;
    },
    async erase(userId) {
      const { erasePersonalData } = await call<{ erasePersonalData: { isComplete: boolean } }>(
        { query: ERASE },
        { id: userId },
      );
      return erasePersonalData.isComplete;
    },
  };
}

import type { Model } from 'mongoose';
import type { Viewer } from '../identity/viewer.js';
import { createCollectionPager } from '../paging/collection-pager.js';
import type { Connection } from '../paging/connection.js';
import type { PageArgs } from '../paging/page-args.js';
import type { ShareAccess, ShareKind, ShareRecord } from './share.model.js';

/** A page of what others share with someone, the latest share first. */
export interface SharedConnection<T> extends Pick<Connection<T>, 'nodes' | 'pageInfo' | 'totalCount'> {
  readonly edges: { cursor: string; node: T; access: ShareAccess; shared_at: Date }[];
}

export interface SharedPages {
  /**
   * A page of what is shared with the viewer. `load` loads what the viewer may see, in one batch; what is gone meanwhile
   * is left out.
   */
  ofViewer<T>(kind: ShareKind, args: PageArgs, load: (id: string) => Promise<T | null>): Promise<SharedConnection<T>>;
}

/** One per request. */
export function createSharedPages(shares: Model<ShareRecord>, viewer: Viewer | null): SharedPages {
  const pager = createCollectionPager<ShareRecord>(shares, { user_id: viewer?.id ?? null });
  return {
    async ofViewer(kind, args, load) {
      const { edges, pageInfo, totalCount } = await pager.list({ args, filter: { kind } });
      const things = await Promise.all(edges.map(({ node }) => load(node.subject_id)));
      const shown = edges.flatMap(({ cursor, node: { access, created_at } }, i) => {
        const node = things[i];
        return node ? [{ cursor, node, access, shared_at: created_at }] : [];
      });
      return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo, totalCount };
    },
  };
}

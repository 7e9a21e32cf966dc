import type { Viewer } from '@quantgraph/shared';

/** What the gateway knows about one client request. */
export interface GatewayContext {
  readonly viewer: Viewer | null;
  /** Under this id the request is logged everywhere; the client gets it in the header x-request-id. */
  readonly requestId: string;
}

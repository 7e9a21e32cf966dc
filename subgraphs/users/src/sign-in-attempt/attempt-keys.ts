import { createHash } from 'node:crypto';
import { addressKey } from '@quantgraph/shared';

/** Of an e-mail address in stored form, be there an account or not: what is kept of it names nobody. */
export const keyOfAccount = (email: string): string =>
  `account:${createHash('sha256').update(email).digest('base64url')}`;

/** Of a client's address; of IPv6 its network, which is one customer's. */
export const keyOfAddress = (address: string): string => `address:${addressKey(address)}`;

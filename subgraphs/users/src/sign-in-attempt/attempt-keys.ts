import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** Of an e-mail address in stored form, be there an account or not: what is kept of it names nobody. */
export const accountKey = (email: string): string =>
  `account:${createHash('sha256').update(email).digest('base64url')}`;

const NETWORK_GROUPS = 4;

/** Of a client's address; of IPv6 the /64 network, which is one customer's. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return `address:${address}`;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail?.split(':').filter((group) => group !== '') ?? [];
  const zeros = Array(Math.max(0, 8 - groups.length - after.length)).fill('0');
  const whole = tail === undefined ? groups : [...groups, ...zeros, ...after];
  return `address:${whole.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

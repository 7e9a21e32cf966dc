import { Secret, TOTP } from 'otpauth';

const STEP_MS = 30_000;
/** Steps before and after the present one, for clocks that go wrong and codes that are on their way. */
const WINDOW = 1;

/** RFC 4226, 4: 160 bits are recommended. */
const SECRET_BYTES = 20;

/** A new secret, in base32. */
export const createTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The codes of a secret by RFC 6238, with what every authenticator takes for granted: SHA-1, 6 digits, 30 s. */
const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'quantgraph', label, algorithm: 'SHA1', digits: 6, period: STEP_MS / 1_000, secret });

/** What authenticators read from a QR code. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The time step whose code this is, of the one that `nowMs` is in and the one on either side; null where it is none of theirs. */
export function stepOfCode(secret: string, code: string, nowMs: number): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: nowMs, window: WINDOW });
  return delta === null ? null : Math.floor(nowMs / STEP_MS) + delta;
}

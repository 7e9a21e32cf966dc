import { isForKeys, isPermission, type Permission } from '@quantgraph/shared';
import { z } from 'zod';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
const LONGEST_DAYS = 366;

const scope = z.custom<Permission>((name) => typeof name === 'string' && isPermission(name) && isForKeys(name), {
  error: 'Expected a scope that API keys may have; `scopes` lists them.',
});

const expiresAt = z
  .date()
  .nullish()
  .transform((given) => given ?? new Date(Date.now() + DEFAULT_DAYS * DAY_MS))
  .refine((at) => at.getTime() > Date.now(), 'Expected a time to come.')
  .refine((at) => at.getTime() <= Date.now() + LONGEST_DAYS * DAY_MS, `Expected at most ${LONGEST_DAYS} days.`);

export const apiKeyInput = z.object({
  name: z.string().trim().min(1, 'Expected a name, but got none.').max(100, 'Expected at most 100 characters.'),
  scopes: z
    .array(scope)
    .min(1, 'Expected at least one scope, but got none.')
    .transform((scopes) => [...new Set(scopes)]),
  expiresAt,
});

import { z } from 'zod';

/** A setting that is on or off. */
export const flag = z.enum(['true', 'false'], 'expected true or false').transform((value) => value === 'true');

const PORT_EXPECTED = 'expected a port from 1 to 65535';

/** A setting that is a TCP port. */
export const port = z.coerce.number(PORT_EXPECTED).int(PORT_EXPECTED).min(1, PORT_EXPECTED).max(65_535, PORT_EXPECTED);

/** Settings that every subgraph server reads, by name; a subgraph adds its own with `.extend`. */
export const subgraphSettings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\//, 'expected a mongodb:// address'),
  DB_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,40}$/i, 'expected 1 to 40 letters, digits, "_" or "-"')
    .default('quantgraph'),
  DATA_DIR: z.string().default('.data'),
  INTERNAL_SECRET: z.string().min(32, 'expected at least 32 characters'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  USERS_URL: z.url().default('http://127.0.0.1:4001'),
  TRADING_URL: z.url().default('http://127.0.0.1:4002'),
  MARKET_URL: z.url().default('http://127.0.0.1:4003'),
  ML_URL: z.url().default('http://127.0.0.1:4004'),
  GENAI_URL: z.url().default('http://127.0.0.1:4005'),
});

export type SubgraphSettings = z.infer<typeof subgraphSettings>;

/** Reads settings from the environment, once, an empty one as not set; throws one error that lists each bad one with what was expected. */
export function readSettings<S extends z.ZodType>(
  schema: S,
  env: NodeJS.ProcessEnv = process.env,
): Readonly<z.infer<S>> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    const given = env[name];
    const shown =
      given === undefined ? 'nothing' : /SECRET|KEY|URI|SMTP_URL/.test(name) ? 'another value' : `"${given}"`;
    return `  ${name}: ${message}; got ${shown}`;
  });
  throw new Error(`These settings can't be used:\n${problems.join('\n')}`);
}

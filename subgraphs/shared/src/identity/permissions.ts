/** What one may be allowed to do, by the name that `@requiresScopes`, services, tokens and API keys have for it. */
export const PERMISSIONS = {
  'account:read': "See one's account, watchlists and dashboard.",
  'account:write':
    "Change one's account: password, sessions, keys, second factor, export, closing. Never through an API key.",
  'watchlist:write': 'Make, change and delete watchlists.',
  'dashboard:write': 'Change the dashboard.',
  'share:write': 'Give others access to things, and take it back.',
  'trading:read': 'See strategies, backtests, studies, portfolios and their jobs.',
  'strategy:write': 'Make, change and archive strategies.',
  'backtest:write': 'Make, run and delete backtests.',
  'study:write': 'Start, stop and resume optimization studies, and run their trials.',
  'portfolio:write': 'Make, change and delete portfolios.',
  'market:export': 'Write market data into files, and load them.',
  'market:ingest': 'Bring in market data.',
  'ml:read': 'See features, models, deployments, experiments and evaluations.',
  'feature:write': 'Make, change and delete features.',
  'model:write': 'Make, change and deploy models.',
  'experiment:write': 'Make, change and delete experiments and evaluation scenarios.',
  'genai:read': 'See chats, prompt templates, generated strategies and documents, and search these.',
  'prompt:write': 'Make, change and delete prompt templates, and generate strategies.',
  'chat:write': 'Hold chats.',
  'document:write': 'Index and delete documents.',
  'user:administer': 'See all accounts, set their roles, unlock and close them.',
  'audit:read': "See everyone's audit events.",
  'platform:observe': 'See query plans.',
} as const satisfies Readonly<Record<string, string>>;

export type Permission = keyof typeof PERMISSIONS;

export const isPermission = (name: string): name is Permission => Object.hasOwn(PERMISSIONS, name);

const ADMINISTRATION: readonly Permission[] = ['market:ingest', 'user:administer', 'audit:read', 'platform:observe'];

/** What a user may do by their role. */
export const ROLES = {
  member: (Object.keys(PERMISSIONS) as Permission[]).filter((name) => !ADMINISTRATION.includes(name)),
  administrator: Object.keys(PERMISSIONS) as Permission[],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;

export type Role = keyof typeof ROLES;

/** Whether an API key may be given a permission: what would let it make further keys, or take the account over, it may not. */
export const isForKeys = (permission: Permission): boolean => permission !== 'account:write';

/** Which permissions let one see a subgraph's private things: what changes them shows them, too. */
const READERS = {
  users: ['account:read', 'account:write', 'watchlist:write', 'dashboard:write', 'share:write', 'user:administer'],
  trading: ['trading:read', 'strategy:write', 'backtest:write', 'study:write', 'portfolio:write', 'share:write'],
  market: ['market:export', 'market:ingest', 'account:write'],
  ml: ['ml:read', 'feature:write', 'model:write', 'experiment:write'],
  genai: ['genai:read', 'prompt:write', 'chat:write', 'document:write', 'share:write'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;

export type Domain = keyof typeof READERS;

/** The permissions of which one is needed to see what is private in a subgraph. */
export const readersOf = (domain: Domain): readonly Permission[] => READERS[domain];

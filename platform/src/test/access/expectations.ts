import type { Kind, Row } from './outcomes.js';
import { DEAD, type Standing } from './standings.js';

type Outcome = string;

/** What one learns of by that of which a thing is shared. */
const SHARED = [
  'Strategy',
  'Backtest',
  'BacktestExecution',
  'BacktestResult',
  'Portfolio',
  'PortfolioTransaction',
  'PromptTemplate',
  'RAGDocument',
];
/** What administrators learn of an account: all that has to do with signing in, and its audit events. */
const ADMINISTERED = ['User', 'Session', 'ApiKey', 'AccountJob', 'AuditEvent'];

const isShared = (standing: Standing): boolean => standing === 'shared read' || standing === 'shared write';
const isSignedIn = (standing: Standing): boolean => standing !== 'anonymous';

/**
 * What one may learn of the owner by what one is: things by their type, and the `mark` in their names and the `e-mail`
 * address. Audit events name what they are about.
 */
export function mayLearn(standing: Standing, kind: string): boolean {
  if (isShared(standing)) return kind === 'mark' || SHARED.includes(kind);
  if (standing !== 'administrator') return standing === 'owner';
  return ['mark', 'e-mail', ...ADMINISTERED, ...SHARED].includes(kind);
}

/** Names of fields and types that answer whoever is signed in. */
const FOR_MEMBERS = ['me', 'profile', 'users.Profile'];

/**
 * References that a subgraph answers to whoever names one: it is public, or hangs nothing on it but what is the asker's
 * own.
 */
const OPEN_REFERENCES = [
  'users.Company',
  ...['Company', 'GeneratedStrategy', 'MLModel', 'MarketSnapshot', 'Profile', 'StrategyTemplate'].map(
    (type) => `trading.${type}`,
  ),
  ...['Backtest', 'Company', 'EconomicIndicator', 'MarketSnapshot', 'NewsData', 'Watchlist'].map(
    (type) => `market.${type}`,
  ),
  'ml.Company',
  ...['Backtest', 'BacktestResult', 'Company', 'Profile', 'Strategy'].map((type) => `genai.${type}`),
];

/** What those may do whom a thing is shared with, beside seeing it. */
const SHARED_MUTATIONS: Readonly<Record<string, { readonly read: Outcome; readonly write: Outcome }>> = {
  'updateStrategy.id': { read: 'FORBIDDEN id', write: 'done' },
  'updateBacktest.id': { read: 'FORBIDDEN id', write: 'done' },
  'recordTransactions.portfolioId': { read: 'FORBIDDEN portfolioId', write: 'done' },
  'deleteTransaction.id': { read: 'FORBIDDEN id', write: 'done' },
  'updatePortfolio.id': { read: 'FORBIDDEN id', write: 'done' },
  'updatePromptTemplate.id': { read: 'FORBIDDEN id', write: 'done' },
  'renderPrompt.id': { read: 'done', write: 'done' },
};

/** Ids of what is everyone's to name: templates, cuts of the market's bars, and whom to share with. */
const EVERYONES = [
  'createBacktest.config.snapshotId',
  'createStrategyFromTemplate.templateId',
  'shareWith.userId',
  'startOptimizationStudy.config.snapshotId',
  'unshareWith.userId',
];

/** What fails otherwise for one who has nothing of their own to name beside it. */
const WITHOUT_OWN: Readonly<Record<string, Outcome>> = {
  'addModelsToExperiment.modelIds': 'NOT_FOUND id',
  'createBacktest.config.snapshotId': 'NOT_FOUND strategyId',
  'shareWith.userId': 'NOT_FOUND id',
  'startOptimizationStudy.config.snapshotId': 'NOT_FOUND strategyId',
  'unshareWith.userId': 'NOT_FOUND id',
};

/** What has to come of a row, asked by someone who stands so to the owner. */
export function expectedOf(row: Row, standing: Standing): Outcome {
  return DEAD.includes(standing) ? 'UNAUTHENTICATED' : EXPECTED[row.kind](row, standing);
}

const EXPECTED: Readonly<Record<Kind, (row: Row, standing: Standing) => Outcome>> = {
  'read by id': thingsOfOwner,
  read: ({ name }, standing) => {
    if (name === 'auditEvents' || name === 'users') return forAdministrators(standing, 'answered');
    if (name === 'searchDocuments') return isSignedIn(standing) ? 'answered' : 'UNAUTHENTICATED';
    return isSignedIn(standing) || !FOR_MEMBERS.includes(name) ? 'answered' : 'nothing';
  },
  watch: (row, standing) => {
    if (!isSignedIn(standing)) return 'UNAUTHENTICATED';
    return thingsOfOwner(row, standing) === 'answered' ? 'answered' : 'NOT_FOUND';
  },
  'inner id': thingsOfOwner,
  download: (row, standing) => {
    if (!isSignedIn(standing)) return 'UNAUTHENTICATED';
    return thingsOfOwner(row, standing) === 'answered' ? 'answered' : 'NOT_FOUND';
  },
  reference: (row, standing) => {
    if (OPEN_REFERENCES.includes(row.name)) return 'answered';
    if (FOR_MEMBERS.includes(row.name)) return isSignedIn(standing) ? 'answered' : 'nothing';
    // Of a user, the other subgraphs keep nothing that administrators may see.
    if (row.type === 'User' && row.name !== 'users.User' && standing === 'administrator') return 'nothing';
    return thingsOfOwner(row, standing);
  },
  'mutation by id': ({ name }, standing) => {
    if (!isSignedIn(standing)) return 'UNAUTHENTICATED';
    if (standing === 'owner') return 'done';
    if (standing === 'signed in' && name in WITHOUT_OWN) return WITHOUT_OWN[name] ?? '';
    if (EVERYONES.includes(name)) return 'done';
    const shared = isShared(standing) && SHARED_MUTATIONS[name];
    if (shared) return standing === 'shared read' ? shared.read : shared.write;
    return `NOT_FOUND ${name.slice(name.indexOf('.') + 1)}`;
  },
  "mutation of one's own": (_row, standing) => (isSignedIn(standing) ? 'done' : 'UNAUTHENTICATED'),
  'mutation of administrators': (_row, standing) => forAdministrators(standing, 'done'),
  'open mutation': () => 'done',
};

function thingsOfOwner({ type = '' }: Row, standing: Standing): Outcome {
  const isTheirs =
    standing === 'owner' ||
    (isShared(standing) && [...SHARED, 'BacktestComparison', 'RebalancingProposal'].includes(type)) ||
    (standing === 'administrator' && ['User', 'MarketDataExport'].includes(type));
  return isTheirs ? 'answered' : 'nothing';
}

function forAdministrators(standing: Standing, outcome: Outcome): Outcome {
  if (!isSignedIn(standing)) return 'UNAUTHENTICATED';
  return standing === 'administrator' ? outcome : 'FORBIDDEN';
}

import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../../__generated__/resolvers.js';
import { cashFlowOf } from '../ledger/cash-flow.js';
import { transactionPage } from './transaction-page.js';

export const portfolioTransactionResolvers: Pick<
  Resolvers,
  'Mutation' | 'Portfolio' | 'PortfolioTransaction' | 'PortfolioTransactionKind' | 'CostMethod'
> = {
  CostMethod: { FIFO: 'fifo', AVERAGE: 'average' },
  PortfolioTransactionKind: {
    DEPOSIT: 'deposit',
    WITHDRAWAL: 'withdrawal',
    BUY: 'buy',
    SELL: 'sell',
    DIVIDEND: 'dividend',
    FEE: 'fee',
    TRANSFER_IN: 'transfer_in',
  },
  Mutation: {
    recordTransactions: (_root, { input }, { portfolioTransactions, loaders, viewer }) => {
      const owner = requireViewer(viewer, 'portfolio:write');
      return settle(async () => {
        const { portfolio, transactions } = await portfolioTransactions.record(owner, input);
        loaders.portfolioBook.forget(portfolio._id);
        return { portfolio, transactions: [...transactions] };
      });
    },
    deleteTransaction: (_root, { input }, { portfolioTransactions, loaders, viewer }) => {
      const owner = requireViewer(viewer, 'portfolio:write');
      return settle(async () => {
        const { portfolio, transactions } = await portfolioTransactions.remove(owner, input.id);
        loaders.portfolioBook.forget(portfolio._id);
        return { portfolio, transaction: transactions[0] ?? null };
      });
    },
  },
  Portfolio: {
    transactions: async (portfolio, args, { loaders }) =>
      transactionPage(await loaders.portfolioBook.recordingsOf(portfolio), args),
    lots: async (portfolio, { costMethod }, { loaders }) => {
      const ledger = await loaders.portfolioBook.ledgerOf(portfolio, costMethod ?? 'fifo');
      return ledger && [...ledger.lots];
    },
  },
  PortfolioTransaction: { cashFlow: cashFlowOf },
};

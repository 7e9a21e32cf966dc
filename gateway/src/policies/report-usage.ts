import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReporting } from '@apollo/server/plugin/usageReporting';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';

export interface ReportUsageOptions {
  /** Key and graph of Apollo Studio; without them nothing is sent to anyone. */
  readonly apollo: ApolloAccount | null;
  readonly logger: Logger;
}

export interface ApolloAccount {
  readonly key: string;
  readonly graphRef: string;
  /** Where reports go, if not to Apollo. */
  readonly endpointUrl?: string;
  readonly reportIntervalMs?: number;
}

/**
 * Tells Apollo Studio how often and how fast each operation of each client is answered, in figures over many requests:
 * no variables, no headers, no messages of errors, no single traces. Field by field nothing is measured, since that
 * would cost every request.
 */
export function reportUsage({ apollo, logger }: ReportUsageOptions): ApolloServerPlugin<GatewayContext> {
  if (!apollo) return ApolloServerPluginUsageReportingDisabled();
  return ApolloServerPluginUsageReporting<GatewayContext>({
    sendVariableValues: { none: true },
    sendHeaders: { none: true },
    sendErrors: { masked: true },
    sendTraces: false,
    fieldLevelInstrumentation: 0,
    sendUnexecutableOperationDocuments: false,
    generateClientInfo: ({ contextValue: { client } }) => ({
      ...(client.name !== null && { clientName: client.name }),
      ...(client.version !== null && { clientVersion: client.version }),
    }),
    ...(apollo.endpointUrl !== undefined && { endpointUrl: apollo.endpointUrl }),
    ...(apollo.reportIntervalMs !== undefined && { reportIntervalMs: apollo.reportIntervalMs }),
    reportErrorFunction: ({ message }) => logger.warn({ reason: message }, 'Usage could not be reported to Apollo'),
  });
}

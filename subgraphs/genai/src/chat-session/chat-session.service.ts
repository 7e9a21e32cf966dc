import { DomainError, newId, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { jsonObject } from '../json-object.js';
import type { DocumentService } from '../rag-document/rag-document.service.js';
import {
  type ChatHistoryRecord,
  type ChatMessageRecord,
  type ChatRole,
  type ChatSessionRecord,
  MAX_HISTORY_BYTES,
  MAX_MESSAGES,
} from './chat-session.model.js';

export interface MessageInput {
  sessionId: string;
  role: ChatRole;
  content: string;
  citations?: { documentId: string; score?: number | null | undefined }[] | null | undefined;
}

const started = z.object({ context: jsonObject('context').nullish() });
const appended = z
  .object({
    sessionId: z.string(),
    role: z.enum(['user', 'assistant', 'system']),
    content: z.string().min(1, 'Expected a message.').max(20_000, 'Expected at most 20,000 characters.'),
    citations: z
      .array(
        z.object({
          documentId: z.string(),
          score: z
            .number()
            .min(-1, 'Expected a score from -1 to 1.')
            .max(1, 'Expected a score from -1 to 1.')
            .nullish(),
        }),
      )
      .max(50, 'Expected at most 50 citations.')
      .nullish(),
  })
  .refine(({ role, citations }) => role === 'assistant' || !citations?.length, {
    path: ['citations'],
    message: "Only an assistant's message cites documents.",
  });

const SESSION_ID: readonly string[] = ['input', 'sessionId'];

export type ChatSessionService = ReturnType<typeof createChatSessionService>;

/** Rules of conversations. */
export function createChatSessionService(sessions: Model<ChatHistoryRecord>, documents: DocumentService) {
  async function getOwn(viewer: Viewer, id: string, field = SESSION_ID): Promise<ChatSessionRecord> {
    const session = await sessions.findOne({ _id: id, user_id: viewer.id }).lean<ChatSessionRecord>();
    if (!session) throw new DomainError('NOT_FOUND', 'No such session of yours.', field);
    return session;
  }

  async function start(viewer: Viewer, input: { context?: unknown }): Promise<ChatSessionRecord> {
    const { context } = parseInput(started, input);
    const _id = newId();
    const session = await sessions.create({ _id, session_id: _id, user_id: viewer.id, context: context ?? {} });
    return session.toObject();
  }

  /** Keeps one message; atomic, so that messages that come at once all stay, and none gets past an end or a full session. */
  async function append(viewer: Viewer, input: MessageInput) {
    const { sessionId, role, content, citations } = parseInput(appended, input);
    const cited = (citations ?? []).map(({ documentId, score }) => ({ document_id: documentId, score: score ?? null }));
    const ids = cited.map(({ document_id }) => document_id);
    await documents.assertOwn(viewer, ids, ['input', 'citations']);
    const message: ChatMessageRecord = { role, content, timestamp: new Date(), citations: cited };
    const bytes = Buffer.byteLength(content);
    const session = await sessions
      .findOneAndUpdate(
        {
          _id: sessionId,
          user_id: viewer.id,
          is_active: true,
          message_count: { $lt: MAX_MESSAGES },
          history_bytes: { $lte: MAX_HISTORY_BYTES - bytes },
        },
        {
          $push: { conversation_history: message },
          $addToSet: { cited_document_ids: { $each: ids } },
          $inc: { message_count: 1, history_bytes: bytes },
        },
        { returnDocument: 'after', runValidators: true },
      )
      .lean<ChatSessionRecord>();
    if (!session) throw refusal(await getOwn(viewer, sessionId));
    return { message, session };
  }

  /** Ending twice is no error, so a client may safely retry. */
  async function end(viewer: Viewer, id: string): Promise<ChatSessionRecord> {
    const ended = await sessions
      .findOneAndUpdate(
        { _id: id, user_id: viewer.id, is_active: true },
        { $set: { is_active: false } },
        { returnDocument: 'after' },
      )
      .lean<ChatSessionRecord>();
    return ended ?? getOwn(viewer, id);
  }

  /** DomainError NOT_FOUND at `field` unless the session is the viewer's. */
  async function assertOwn(viewer: Viewer, id: string, field: readonly string[]): Promise<void> {
    await getOwn(viewer, id, field);
  }

  return { start, append, end, assertOwn };
}

function refusal(session: ChatSessionRecord): DomainError {
  if (!session.is_active)
    return new DomainError('INVALID_STATE', 'The session has ended and takes no messages.', SESSION_ID);
  const room = `it has room for ${MAX_MESSAGES} messages of ${MAX_HISTORY_BYTES / 1024 / 1024} MB in all`;
  return new DomainError('INVALID_STATE', `The session is full: ${room}. Start another.`, SESSION_ID);
}

import { byKey, groupBy, type Order, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { ChatHistoryRecord, ChatMessageRecord, ChatSessionRecord } from './chat-session.model.js';

/** The order of sessions in every page of them. */
export const LATEST_FIRST: Order = { field: 'updated_at', direction: -1 };

export type { ChatMessageRecord, ChatSessionRecord, CitationRecord } from './chat-session.model.js';

/** Sessions by id, without their messages; another's session loads as null, like an id that does not exist. */
export const createChatSessionLoader = (model: Model<ChatHistoryRecord>, viewer: Viewer | null) =>
  byKey<string, ChatSessionRecord>(
    async (ids) =>
      viewer ? model.find({ _id: { $in: [...ids] }, user_id: viewer.id }).lean<ChatSessionRecord[]>() : [],
    (session) => session._id,
  );

interface History {
  readonly key: string;
  readonly messages: ChatMessageRecord[];
}

/**
 * Messages of sessions, oldest first; `last` is how many of the newest, null for all. Equally many of any number of
 * sessions are one command.
 */
export function createChatHistory(model: Model<ChatHistoryRecord>, viewer: Viewer | null) {
  const loader = byKey<string, History>(
    async (keys) => (viewer ? readHistories(model, viewer, keys) : []),
    ({ key }) => key,
  );
  return {
    async load(sessionId: string, last: number | null): Promise<ChatMessageRecord[]> {
      return (await loader.load(keyOf(sessionId, last)))?.messages ?? [];
    },
  };
}

const keyOf = (sessionId: string, last: number | null): string => JSON.stringify([last, sessionId]);

async function readHistories(model: Model<ChatHistoryRecord>, viewer: Viewer, keys: readonly string[]) {
  const asked = keys.map((key) => JSON.parse(key) as [number | null, string]);
  const histories = await Promise.all(
    [...groupBy(asked, ([last]) => last)].map(async ([last, group]) => {
      const history = '$conversation_history';
      const rows = await model.aggregate<{ _id: string; messages: ChatMessageRecord[] }>([
        { $match: { _id: { $in: group.map(([, id]) => id) }, user_id: viewer.id } },
        { $project: { messages: last === null ? history : { $slice: [history, -last] } } },
      ]);
      return rows.map(({ _id, messages }) => ({ key: keyOf(_id, last), messages }));
    }),
  );
  return histories.flat();
}

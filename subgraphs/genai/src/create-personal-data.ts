import { createPersonalData, type PersonalData } from '@quantgraph/shared';
import type { Models, Services } from './context.js';

/** What genai keeps of a user. */
export const createGenaiPersonalData = (models: Models, { documents }: Pick<Services, 'documents'>): PersonalData =>
  createPersonalData({
    personal: [
      { model: models.promptTemplates },
      { model: models.chatSessions },
      { model: models.generatedStrategies },
      // What is shared by the user, and with the user.
      { model: models.shares, rowsOf: (id) => ({ $or: [{ owner_id: id }, { user_id: id }] }) },
      { model: models.documents, erase: documents.eraseOf },
    ],
    shared: [],
  });

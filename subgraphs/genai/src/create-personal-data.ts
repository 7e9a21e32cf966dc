import { createPersonalData, type PersonalData } from '@quantgraph/shared';
import type { Models, Services } from './context.js';

/** What genai keeps of a user. */
export const createGenaiPersonalData = (models: Models, { documents }: Pick<Services, 'documents'>): PersonalData =>
  createPersonalData({
    personal: [
      { model: models.promptTemplates },
      { model: models.chatSessions },
      { model: models.generatedStrategies },
      { model: models.documents, erase: documents.eraseOf },
    ],
    shared: [],
  });

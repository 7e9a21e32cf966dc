import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aWorld, type World } from './a-world.js';

let running: RunningGraph;
let world: World;

beforeAll(async () => {
  running = await aGraph();
  world = await aWorld(running.url, 'ada');
});
afterAll(() => running?.close());

const FORTH = `query ($id: ID!) {
  promptTemplate(id: $id) { id
    generatedStrategies { nodes { id
      strategies { nodes { id
        backtests { nodes { id
          executions { nodes { id
            result { id
              documents { nodes { id
                chatSessions { nodes { id
                  conversationHistory { role citations { score document { id } } }
                } }
              } }
            }
          } }
        } }
      } }
    } }
  }
}`;

const BACK = `query ($id: ID!) {
  chatSession(sessionId: $id) { id
    conversationHistory(last: 1) {
      citations {
        document { id
          subject {
            ... on Backtest { id
              latestResult { id execution { id backtest { id
                strategy { id generatedFrom { id promptTemplate { id user { username } } chatSession { id } } }
              } } }
            }
          }
        }
      }
    }
  }
}`;

describe('the line from a prompt template to what an answer cites', () => {
  it('is one query from the template on', async () => {
    const { ids } = world;
    const { data, errors } = await world.ask(FORTH, { id: ids.PromptTemplate });
    expect(errors).toEqual([]);
    const conversationHistory = [
      { role: 'USER', citations: [] },
      { role: 'ASSISTANT', citations: [{ score: 0.8, document: { id: ids.RAGDocument } }] },
    ];
    const chatSessions = { nodes: [{ id: ids.ChatSession, conversationHistory }] };
    const documents = { nodes: [{ id: ids.RAGDocument, chatSessions }] };
    const executions = { nodes: [{ id: ids.BacktestExecution, result: { id: ids.BacktestResult, documents } }] };
    const backtests = { nodes: [{ id: ids.Backtest, executions }] };
    const strategies = { nodes: [{ id: ids.Strategy, backtests }] };
    const generatedStrategies = { nodes: [{ id: ids.GeneratedStrategy, strategies }] };
    expect(data).toEqual({ promptTemplate: { id: ids.PromptTemplate, generatedStrategies } });
  });

  it('is one query from the conversation back', async () => {
    const { ids } = world;
    const { data, errors } = await world.ask(BACK, { id: ids.ChatSession });
    expect(errors).toEqual([]);
    const promptTemplate = { id: ids.PromptTemplate, user: { username: 'ada' } };
    const generatedFrom = { id: ids.GeneratedStrategy, promptTemplate, chatSession: { id: ids.ChatSession } };
    const backtest = { id: ids.Backtest, strategy: { id: ids.Strategy, generatedFrom } };
    const latestResult = { id: ids.BacktestResult, execution: { id: ids.BacktestExecution, backtest } };
    const document = { id: ids.RAGDocument, subject: { id: ids.Backtest, latestResult } };
    const conversationHistory = [{ citations: [{ document }] }];
    expect(data).toEqual({ chatSession: { id: ids.ChatSession, conversationHistory } });
  });
});

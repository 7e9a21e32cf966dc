// Generated from the SDL beside the resolvers by `pnpm codegen`. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChatSessionRecord, ChatMessageRecord, CitationRecord } from '../chat-session/chat-session.model.js';
import type { GeneratedStrategyRecord } from '../generated-strategy/generated-strategy.model.js';
import type { PromptTemplateRecord } from '../prompt-template/prompt-template.model.js';
import type { RAGDocumentRecord } from '../rag-document/rag-document.model.js';
import type { ShareRecord } from '@quantgraph/shared';
import type { GenaiContext } from '../context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, as ISO 8601: `2023-12-31T16:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day, as `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /**
   * Any JSON value, where the shape is open by nature: at most 256 KiB as text and 20 levels deep, without numbers that are not finite.
   * Keys may neither begin with `$` nor be `__proto__`, `constructor` or `prototype`.
   */
  JSON: { input: unknown; output: unknown; }
  /** A whole number that a double holds exactly: at most 2^53 - 1 in size. */
  SafeInt: { input: number; output: number; }
};

/** Who may be given an answer again. */
export type CacheControlScope =
  /** Everyone. */
  | 'PUBLIC'
  /** Only the one who was given it first. */
  | 'PRIVATE';

/** Where a page of a connection stands among its neighbours. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first node; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last node; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something in a mutation's input that the caller can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** Machine-readable kind of the error. */
  code: UserErrorCode;
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** Path to the offending input field, from `input` on; null when no single field is at fault. */
  field?: Maybe<Array<Scalars['String']['output']>>;
};

/** Kinds of errors that the caller can mend. */
export type UserErrorCode =
  /** A value does not have the form or lie in the range that is asked for. */
  | 'INVALID_INPUT'
  /** No such thing, or not one of yours. */
  | 'NOT_FOUND'
  /** Another already has that name, or the thing has changed meanwhile. */
  | 'CONFLICT'
  /** The thing is not in a state that allows it. */
  | 'INVALID_STATE'
  /** The thing is shared with you for reading only, or this is its owner's alone to do. */
  | 'FORBIDDEN'
  /** The credentials do not match, or are no longer valid. */
  | 'INVALID_CREDENTIALS'
  /** The credentials match, but the account's e-mail address is to be confirmed first. */
  | 'EMAIL_NOT_VERIFIED'
  /** A code of the second factor is needed, too. */
  | 'SECOND_FACTOR_REQUIRED'
  /** Too many failed attempts: the message says when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** A service that this needs does not answer at the moment; trying again later may help. */
  | 'UNAVAILABLE';

/** Orders of connections over named things; ids break ties. */
export type ListOrder =
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** By name, from A. */
  | 'NAME_ASC'
  /** By name, from Z. */
  | 'NAME_DESC';

export type Query = {
  __typename?: 'Query';
  /** What this subgraph keeps of the signed-in user, page by page, without secrets. */
  personalData: PersonalDataPage;
  /** One of the viewer's sessions; null for any other. */
  chatSession?: Maybe<ChatSession>;
  /** One of the viewer's generated strategies; null for any other. */
  generatedStrategy?: Maybe<GeneratedStrategy>;
  /** One of the viewer's templates, or one that is shared with them; null for any other. */
  promptTemplate?: Maybe<PromptTemplate>;
  /** One of the viewer's documents, or one that is shared with them; null for any other. */
  ragDocument?: Maybe<RagDocument>;
  /**
   * The viewer's documents nearest in meaning to `query` (1 to 2,000 characters), nearest first, 1 to 50 of them.
   * `strategyType` keeps those whose metadata has that `strategy_type`. Error UNAVAILABLE while retrieval is off or down.
   */
  searchDocuments: Array<DocumentHit>;
};


export type QueryPersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChatSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryGeneratedStrategyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPromptTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRagDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchDocumentsArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<RagDocumentType>>;
  strategyType?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Erases what this subgraph keeps of the signed-in user. May be repeated. */
  erasePersonalData: ErasePersonalDataPayload;
  /** Opens a session. */
  startChatSession: StartChatSessionPayload;
  /** Keeps a message of a conversation that the client holds with a model of its own. */
  appendChatMessage: AppendChatMessagePayload;
  /** Ends a session; ending one again is no error. */
  endChatSession: EndChatSessionPayload;
  /** Keeps a strategy that a model of the client's wrote. */
  saveGeneratedStrategy: SaveGeneratedStrategyPayload;
  deleteGeneratedStrategy: DeleteGeneratedStrategyPayload;
  createPromptTemplate: CreatePromptTemplatePayload;
  updatePromptTemplate: UpdatePromptTemplatePayload;
  /** Deletes a template; strategies that were generated from it stay. */
  deletePromptTemplate: DeletePromptTemplatePayload;
  /** Fills a template's gaps with checked values. Nothing is stored. */
  renderPrompt: RenderPromptPayload;
  /**
   * Keeps a document and makes it findable by meaning, at once or as soon as retrieval answers. With a `source_id` in the
   * metadata it takes the place of the viewer's earlier document of the same source, under that one's id.
   */
  indexDocument: IndexDocumentPayload;
  deleteDocument: DeleteDocumentPayload;
  /** Shares one of the viewer's own things; a second time changes the access. */
  grantShare: GrantSharePayload;
  /** Takes back a share of one of the viewer's own things. */
  withdrawShare: WithdrawSharePayload;
};


export type MutationStartChatSessionArgs = {
  input: StartChatSessionInput;
};


export type MutationAppendChatMessageArgs = {
  input: AppendChatMessageInput;
};


export type MutationEndChatSessionArgs = {
  input: EndChatSessionInput;
};


export type MutationSaveGeneratedStrategyArgs = {
  input: SaveGeneratedStrategyInput;
};


export type MutationDeleteGeneratedStrategyArgs = {
  input: DeleteGeneratedStrategyInput;
};


export type MutationCreatePromptTemplateArgs = {
  input: CreatePromptTemplateInput;
};


export type MutationUpdatePromptTemplateArgs = {
  input: UpdatePromptTemplateInput;
};


export type MutationDeletePromptTemplateArgs = {
  input: DeletePromptTemplateInput;
};


export type MutationRenderPromptArgs = {
  input: RenderPromptInput;
};


export type MutationIndexDocumentArgs = {
  input: IndexDocumentInput;
};


export type MutationDeleteDocumentArgs = {
  input: DeleteDocumentInput;
};


export type MutationGrantShareArgs = {
  input: GrantShareInput;
};


export type MutationWithdrawShareArgs = {
  input: WithdrawShareInput;
};

export type PersonalDataPage = {
  __typename?: 'PersonalDataPage';
  rows: Array<PersonalDataRow>;
  /** What to give as `after` for the next page; null on the last. */
  next?: Maybe<Scalars['String']['output']>;
};

export type PersonalDataRow = {
  __typename?: 'PersonalDataRow';
  /** Where the row is kept. */
  collection: Scalars['String']['output'];
  /** The row as JSON text. */
  document: Scalars['String']['output'];
};

/** What the mutation answers. */
export type ErasePersonalDataPayload = {
  __typename?: 'ErasePersonalDataPayload';
  /** False where work that is under way may still write something: erase again after a while. */
  isComplete: Scalars['Boolean']['output'];
};

export type BacktestResult = {
  __typename?: 'BacktestResult';
  id: Scalars['ID']['output'];
  /** The viewer's documents whose metadata has this `backtest_result_id`, newest first; null when nobody is signed in. */
  documents?: Maybe<RagDocumentConnection>;
};


export type BacktestResultDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A conversation of one user with a model, kept message by message. */
export type ChatSession = {
  __typename?: 'ChatSession';
  id: Scalars['ID']['output'];
  /** The session's UUID; the same as its id. */
  sessionId: Scalars['ID']['output'];
  /** Messages, oldest first. `last` from 1 to 1000 takes only the newest ones. */
  conversationHistory: Array<ChatMessage>;
  /** How many messages the session has. */
  messageCount: Scalars['Int']['output'];
  /** What the conversation starts from: earlier backtest results, say. */
  context: Scalars['JSON']['output'];
  /** False once the session is ended; it then takes no more messages. */
  isActive: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who the session belongs to; null while accounts are out of reach. */
  user?: Maybe<User>;
  /** Strategies that were generated in this session, newest first. */
  generatedStrategies: GeneratedStrategyConnection;
};


/** A conversation of one user with a model, kept message by message. */
export type ChatSessionConversationHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A conversation of one user with a model, kept message by message. */
export type ChatSessionGeneratedStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One message of a conversation. */
export type ChatMessage = {
  __typename?: 'ChatMessage';
  role: ChatRole;
  content: Scalars['String']['output'];
  timestamp: Scalars['DateTime']['output'];
  /** Documents that an answer draws on, in the order given. */
  citations: Array<ChatCitation>;
};

/** A document that a message draws on. */
export type ChatCitation = {
  __typename?: 'ChatCitation';
  /** Null once the document is deleted. */
  document?: Maybe<RagDocument>;
  /** Likeness to the question, -1 to 1; null when none was given. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** Who speaks in a message. */
export type ChatRole =
  | 'user'
  | 'assistant'
  | 'system';

/** A page of a list. */
export type ChatSessionConnection = {
  __typename?: 'ChatSessionConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<ChatSessionEdge>;
  /** The page, in order. */
  nodes: Array<ChatSession>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type ChatSessionEdge = {
  __typename?: 'ChatSessionEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: ChatSession;
};

/** Conditions on a list; all that are given must hold. */
export type ChatSessionFilter = {
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the mutation takes. */
export type StartChatSessionInput = {
  /** An object of at most 64 KB as JSON. */
  context?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type StartChatSessionPayload = {
  __typename?: 'StartChatSessionPayload';
  session?: Maybe<ChatSession>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type AppendChatMessageInput = {
  sessionId: Scalars['ID']['input'];
  role: ChatRole;
  /** 1 to 20,000 characters. */
  content: Scalars['String']['input'];
  /** Only an assistant's message cites, up to 50 of the viewer's own documents. */
  citations?: InputMaybe<Array<ChatCitationInput>>;
};

/** What the mutation takes. */
export type ChatCitationInput = {
  documentId: Scalars['ID']['input'];
  score?: InputMaybe<Scalars['Float']['input']>;
};

/** What the mutation answers. */
export type AppendChatMessagePayload = {
  __typename?: 'AppendChatMessagePayload';
  message?: Maybe<ChatMessage>;
  session?: Maybe<ChatSession>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type EndChatSessionInput = {
  sessionId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type EndChatSessionPayload = {
  __typename?: 'EndChatSessionPayload';
  session?: Maybe<ChatSession>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A strategy that a language model wrote: its code and what it was asked. */
export type GeneratedStrategy = {
  __typename?: 'GeneratedStrategy';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** Kind of strategy, `SMA_CROSSOVER` say; null when it is of none. */
  strategyType?: Maybe<Scalars['String']['output']>;
  /** Source text as the model gave it. It runs only as a custom strategy's, in a sandbox: see `createStrategyFromGenerated`. */
  code: Scalars['String']['output'];
  parameters: Scalars['JSON']['output'];
  /** What the model was asked. */
  prompt: Scalars['String']['output'];
  /** The model's name, `gpt-4o-mini` say. */
  modelUsed: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Who the strategy belongs to; null while accounts are out of reach. */
  user?: Maybe<User>;
  /** What the prompt was made from; null when it was written freely or the template is deleted. */
  promptTemplate?: Maybe<PromptTemplate>;
  /** The conversation in which it came up; null when there was none. */
  chatSession?: Maybe<ChatSession>;
};

/** A page of a list. */
export type GeneratedStrategyConnection = {
  __typename?: 'GeneratedStrategyConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<GeneratedStrategyEdge>;
  /** The page, in order. */
  nodes: Array<GeneratedStrategy>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type GeneratedStrategyEdge = {
  __typename?: 'GeneratedStrategyEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: GeneratedStrategy;
};

/** Conditions on a list; all that are given must hold. */
export type GeneratedStrategyFilter = {
  strategyType?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation takes. */
export type SaveGeneratedStrategyInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Capital letters, digits and `_`: `MOMENTUM`. */
  strategyType?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100,000 characters. */
  code: Scalars['String']['input'];
  /** An object of at most 64 KB as JSON; `{}` when left out. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** 1 to 50,000 characters. */
  prompt: Scalars['String']['input'];
  /** 1 to 100 characters. */
  modelUsed: Scalars['String']['input'];
  /** One of the viewer's own. */
  promptTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** One of the viewer's own, ended or not. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the mutation answers. */
export type SaveGeneratedStrategyPayload = {
  __typename?: 'SaveGeneratedStrategyPayload';
  generatedStrategy?: Maybe<GeneratedStrategy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteGeneratedStrategyInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteGeneratedStrategyPayload = {
  __typename?: 'DeleteGeneratedStrategyPayload';
  /** The strategy as it last was. */
  generatedStrategy?: Maybe<GeneratedStrategy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A prompt with named gaps, `Compare {symbol} with its sector.`, and a schema of what may fill them. */
export type PromptTemplate = {
  __typename?: 'PromptTemplate';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** The text; `{name}` is a gap, `{{` and `}}` are braces. */
  template: Scalars['String']['output'];
  /** JSON Schema of the gaps: an object with one property for each. */
  variables: Scalars['JSON']['output'];
  tags: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who the template belongs to; null for whom it is shared with, and while accounts are out of reach. */
  user?: Maybe<User>;
  /** Strategies that were generated from it, newest first. */
  generatedStrategies: GeneratedStrategyConnection;
  /** Whom you share it with; empty for all but the owner. */
  shares: Array<Share>;
};


/** A prompt with named gaps, `Compare {symbol} with its sector.`, and a schema of what may fill them. */
export type PromptTemplateGeneratedStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type PromptTemplateConnection = {
  __typename?: 'PromptTemplateConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<PromptTemplateEdge>;
  /** The page, in order. */
  nodes: Array<PromptTemplate>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PromptTemplateEdge = {
  __typename?: 'PromptTemplateEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: PromptTemplate;
};

/** Conditions on a list; all that are given must hold. */
export type PromptTemplateFilter = {
  /** Templates that have all of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the mutation takes. */
export type CreatePromptTemplateInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20,000 characters, at most 100 gaps. */
  template: Scalars['String']['input'];
  /**
   * JSON Schema, `{"type": "object", "properties": {"symbol": {"type": "string"}}}`: a property for each gap and no other.
   * A gap without `default` must be filled. Patterns, formats and references are not taken.
   */
  variables: Scalars['JSON']['input'];
  /** At most 20, of 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the mutation answers. */
export type CreatePromptTemplatePayload = {
  __typename?: 'CreatePromptTemplatePayload';
  promptTemplate?: Maybe<PromptTemplate>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdatePromptTemplateInput = {
  id: Scalars['ID']['input'];
  changes: PromptTemplateChanges;
};

/** What is left out stays as it is. */
export type PromptTemplateChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  template?: InputMaybe<Scalars['String']['input']>;
  variables?: InputMaybe<Scalars['JSON']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the mutation answers. */
export type UpdatePromptTemplatePayload = {
  __typename?: 'UpdatePromptTemplatePayload';
  promptTemplate?: Maybe<PromptTemplate>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeletePromptTemplateInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeletePromptTemplatePayload = {
  __typename?: 'DeletePromptTemplatePayload';
  /** The template as it last was. */
  promptTemplate?: Maybe<PromptTemplate>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RenderPromptInput = {
  id: Scalars['ID']['input'];
  /** A value for each gap; anything but text is written as JSON. */
  values: Scalars['JSON']['input'];
};

/** What the mutation answers. */
export type RenderPromptPayload = {
  __typename?: 'RenderPromptPayload';
  text?: Maybe<Scalars['String']['output']>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A text that answers draw on, found by its meaning. */
export type RagDocument = {
  __typename?: 'RAGDocument';
  id: Scalars['ID']['output'];
  /** The document's UUID; the same as its id. */
  documentId: Scalars['ID']['output'];
  documentType: RagDocumentType;
  content: Scalars['String']['output'];
  /** Open facts about the text. Known: `source_id`, `backtest_id`, `backtest_result_id`, `strategy_id`, `strategy_type`, `symbol`. */
  metadata: Scalars['JSON']['output'];
  /** Whether the present content can be found by meaning already; false while retrieval is down or catching up. */
  isEmbedded: Scalars['Boolean']['output'];
  /** The vector that the content is found by; null until it is embedded, and while retrieval is down. */
  embeddings?: Maybe<Array<Scalars['Float']['output']>>;
  /** Why the embeddings server refuses the content, too long say; null unless it does. */
  embeddingError?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Who the document belongs to; null for whom it is shared with, and while accounts are out of reach. */
  user?: Maybe<User>;
  /** What the text is about, from `backtest_id`, `strategy_id` or `symbol` of its metadata; null when it has none. */
  subject?: Maybe<DocumentSubject>;
  /** Sessions with a message that cites it, latest first. */
  chatSessions: ChatSessionConnection;
  /** Whom you share it with; empty for all but the owner. */
  shares: Array<Share>;
};


/** A text that answers draw on, found by its meaning. */
export type RagDocumentChatSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a document tells about. */
export type RagDocumentType =
  | 'backtest'
  | 'strategy'
  | 'market_insight';

export type DocumentSubject = Backtest | Strategy | Company;

export type Backtest = {
  __typename?: 'Backtest';
  id: Scalars['ID']['output'];
};

export type Company = {
  __typename?: 'Company';
  symbol: Scalars['String']['output'];
};

/** A page of a list. */
export type RagDocumentConnection = {
  __typename?: 'RAGDocumentConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<RagDocumentEdge>;
  /** The page, in order. */
  nodes: Array<RagDocument>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type RagDocumentEdge = {
  __typename?: 'RAGDocumentEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: RagDocument;
};

/** Conditions on a list; all that are given must hold. */
export type RagDocumentFilter = {
  types?: InputMaybe<Array<RagDocumentType>>;
  isEmbedded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A document that a search found. */
export type DocumentHit = {
  __typename?: 'DocumentHit';
  document: RagDocument;
  /** Cosine similarity of its meaning and the question's, -1 to 1. */
  score: Scalars['Float']['output'];
};

/** What the mutation takes. */
export type IndexDocumentInput = {
  documentType: RagDocumentType;
  /** 1 to 20,000 characters. Models take in only so much of a text: the bundled one the first 1,600 letters of English or 500 of Korean. */
  content: Scalars['String']['input'];
  /** An object of at most 64 KB as JSON; its known entries are texts of 1 to 200 characters. */
  metadata?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type IndexDocumentPayload = {
  __typename?: 'IndexDocumentPayload';
  document?: Maybe<RagDocument>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteDocumentInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteDocumentPayload = {
  __typename?: 'DeleteDocumentPayload';
  /** The document as it last was. */
  document?: Maybe<RagDocument>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** Someone whom things can be shared with. */
export type Profile = {
  __typename?: 'Profile';
  id: Scalars['ID']['output'];
};

/** That a thing is shared with someone. */
export type Share = {
  __typename?: 'Share';
  kind: ShareKind;
  /** The thing's id. */
  id: Scalars['ID']['output'];
  /** Whom it is shared with; null once the account is closed. */
  user?: Maybe<Profile>;
  access: ShareAccess;
  createdAt: Scalars['DateTime']['output'];
};

/** What can be shared. */
export type ShareKind =
  | 'strategy'
  | 'backtest'
  | 'portfolio'
  | 'prompt_template'
  | 'document';

/** What one may do with a thing that is shared with one. */
export type ShareAccess =
  /** See it. */
  | 'read'
  /** See it and change it; not delete, archive, run or share it. */
  | 'write';

/** A page of a list. */
export type SharedPromptTemplateConnection = {
  __typename?: 'SharedPromptTemplateConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<SharedPromptTemplateEdge>;
  /** The page, in order. */
  nodes: Array<PromptTemplate>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type SharedPromptTemplateEdge = {
  __typename?: 'SharedPromptTemplateEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: PromptTemplate;
  /** What the user may do with it. */
  access: ShareAccess;
  sharedAt: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type SharedDocumentConnection = {
  __typename?: 'SharedDocumentConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<SharedDocumentEdge>;
  /** The page, in order. */
  nodes: Array<RagDocument>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type SharedDocumentEdge = {
  __typename?: 'SharedDocumentEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: RagDocument;
  /** What the user may do with it. */
  access: ShareAccess;
  sharedAt: Scalars['DateTime']['output'];
};

/** What the mutation takes. */
export type GrantShareInput = {
  kind: ShareKind;
  id: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
  access: ShareAccess;
};

/** What the mutation answers. */
export type GrantSharePayload = {
  __typename?: 'GrantSharePayload';
  share?: Maybe<Share>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type WithdrawShareInput = {
  kind: ShareKind;
  id: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type WithdrawSharePayload = {
  __typename?: 'WithdrawSharePayload';
  /** What was taken back; null where nothing was shared. */
  share?: Maybe<Share>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

export type Strategy = {
  __typename?: 'Strategy';
  id: Scalars['ID']['output'];
  /** The viewer's documents whose metadata has this `strategy_id`, newest first; null when nobody is signed in. */
  documents?: Maybe<RagDocumentConnection>;
};


export type StrategyDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  /** The user's conversations, latest first; null for anyone but the user. */
  chatSessions?: Maybe<ChatSessionConnection>;
  /** The user's prompt templates, newest first; null for anyone but the user. */
  promptTemplates?: Maybe<PromptTemplateConnection>;
  /** Strategies that models wrote for the user, newest first; null for anyone but the user. */
  generatedStrategies?: Maybe<GeneratedStrategyConnection>;
  /** The user's documents, newest first; null for anyone but the user. */
  documents?: Maybe<RagDocumentConnection>;
  /** Prompt templates that others share with the user, the latest first. */
  sharedPromptTemplates?: Maybe<SharedPromptTemplateConnection>;
  /** Documents that others share with the user, the latest first. */
  sharedDocuments?: Maybe<SharedDocumentConnection>;
};


export type UserChatSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChatSessionFilter>;
};


export type UserPromptTemplatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromptTemplateFilter>;
};


export type UserGeneratedStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GeneratedStrategyFilter>;
};


export type UserDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RagDocumentFilter>;
};


export type UserSharedPromptTemplatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type UserSharedDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  BacktestResult: BacktestResult;
  ChatSession: ChatSession;
  GeneratedStrategy: GeneratedStrategy;
  PromptTemplate: PromptTemplate;
  RAGDocument: RagDocument;
  Strategy: Strategy;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BacktestResult:
    ( { __typename: 'BacktestResult' }
    & GraphQLRecursivePick<FederationTypes['BacktestResult'], {"id":true}> );
  ChatSession:
    ( { __typename: 'ChatSession' }
    & ( GraphQLRecursivePick<FederationTypes['ChatSession'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ChatSession'], {"sessionId":true}> ) );
  GeneratedStrategy:
    ( { __typename: 'GeneratedStrategy' }
    & GraphQLRecursivePick<FederationTypes['GeneratedStrategy'], {"id":true}> );
  PromptTemplate:
    ( { __typename: 'PromptTemplate' }
    & GraphQLRecursivePick<FederationTypes['PromptTemplate'], {"id":true}> );
  RAGDocument:
    ( { __typename: 'RAGDocument' }
    & GraphQLRecursivePick<FederationTypes['RAGDocument'], {"id":true}> );
  Strategy:
    ( { __typename: 'Strategy' }
    & GraphQLRecursivePick<FederationTypes['Strategy'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DocumentSubject:
    | ( { __typename?: 'Backtest'; id: string } )
    | ( { __typename?: 'Strategy'; id: string } )
    | ( { __typename?: 'Company'; symbol: string } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  ListOrder: ListOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PersonalDataPage: ResolverTypeWrapper<PersonalDataPage>;
  PersonalDataRow: ResolverTypeWrapper<PersonalDataRow>;
  ErasePersonalDataPayload: ResolverTypeWrapper<ErasePersonalDataPayload>;
  BacktestResult: ResolverTypeWrapper<{ __typename?: 'BacktestResult'; id: string }>;
  ChatSession: ResolverTypeWrapper<ChatSessionRecord>;
  ChatMessage: ResolverTypeWrapper<ChatMessageRecord>;
  ChatCitation: ResolverTypeWrapper<CitationRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ChatRole: ResolverTypeWrapper<'user' | 'assistant' | 'system'>;
  ChatSessionConnection: ResolverTypeWrapper<import('@quantgraph/shared').Connection<import('../chat-session/chat-session.model.js').ChatSessionRecord>>;
  ChatSessionEdge: ResolverTypeWrapper<Omit<ChatSessionEdge, 'node'> & { node: ResolversTypes['ChatSession'] }>;
  ChatSessionFilter: ChatSessionFilter;
  StartChatSessionInput: StartChatSessionInput;
  StartChatSessionPayload: ResolverTypeWrapper<Omit<StartChatSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['ChatSession']> }>;
  AppendChatMessageInput: AppendChatMessageInput;
  ChatCitationInput: ChatCitationInput;
  AppendChatMessagePayload: ResolverTypeWrapper<Omit<AppendChatMessagePayload, 'message' | 'session'> & { message?: Maybe<ResolversTypes['ChatMessage']>, session?: Maybe<ResolversTypes['ChatSession']> }>;
  EndChatSessionInput: EndChatSessionInput;
  EndChatSessionPayload: ResolverTypeWrapper<Omit<EndChatSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['ChatSession']> }>;
  GeneratedStrategy: ResolverTypeWrapper<GeneratedStrategyRecord>;
  GeneratedStrategyConnection: ResolverTypeWrapper<import('@quantgraph/shared').Connection<import('../generated-strategy/generated-strategy.model.js').GeneratedStrategyRecord>>;
  GeneratedStrategyEdge: ResolverTypeWrapper<Omit<GeneratedStrategyEdge, 'node'> & { node: ResolversTypes['GeneratedStrategy'] }>;
  GeneratedStrategyFilter: GeneratedStrategyFilter;
  SaveGeneratedStrategyInput: SaveGeneratedStrategyInput;
  SaveGeneratedStrategyPayload: ResolverTypeWrapper<Omit<SaveGeneratedStrategyPayload, 'generatedStrategy'> & { generatedStrategy?: Maybe<ResolversTypes['GeneratedStrategy']> }>;
  DeleteGeneratedStrategyInput: DeleteGeneratedStrategyInput;
  DeleteGeneratedStrategyPayload: ResolverTypeWrapper<Omit<DeleteGeneratedStrategyPayload, 'generatedStrategy'> & { generatedStrategy?: Maybe<ResolversTypes['GeneratedStrategy']> }>;
  PromptTemplate: ResolverTypeWrapper<PromptTemplateRecord>;
  PromptTemplateConnection: ResolverTypeWrapper<import('@quantgraph/shared').Connection<import('../prompt-template/prompt-template.model.js').PromptTemplateRecord>>;
  PromptTemplateEdge: ResolverTypeWrapper<Omit<PromptTemplateEdge, 'node'> & { node: ResolversTypes['PromptTemplate'] }>;
  PromptTemplateFilter: PromptTemplateFilter;
  CreatePromptTemplateInput: CreatePromptTemplateInput;
  CreatePromptTemplatePayload: ResolverTypeWrapper<Omit<CreatePromptTemplatePayload, 'promptTemplate'> & { promptTemplate?: Maybe<ResolversTypes['PromptTemplate']> }>;
  UpdatePromptTemplateInput: UpdatePromptTemplateInput;
  PromptTemplateChanges: PromptTemplateChanges;
  UpdatePromptTemplatePayload: ResolverTypeWrapper<Omit<UpdatePromptTemplatePayload, 'promptTemplate'> & { promptTemplate?: Maybe<ResolversTypes['PromptTemplate']> }>;
  DeletePromptTemplateInput: DeletePromptTemplateInput;
  DeletePromptTemplatePayload: ResolverTypeWrapper<Omit<DeletePromptTemplatePayload, 'promptTemplate'> & { promptTemplate?: Maybe<ResolversTypes['PromptTemplate']> }>;
  RenderPromptInput: RenderPromptInput;
  RenderPromptPayload: ResolverTypeWrapper<RenderPromptPayload>;
  RAGDocument: ResolverTypeWrapper<RAGDocumentRecord>;
  RAGDocumentType: ResolverTypeWrapper<'backtest' | 'strategy' | 'market_insight'>;
  DocumentSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DocumentSubject']>;
  Backtest: ResolverTypeWrapper<{ __typename?: 'Backtest'; id: string }>;
  Company: ResolverTypeWrapper<{ __typename?: 'Company'; symbol: string }>;
  RAGDocumentConnection: ResolverTypeWrapper<import('@quantgraph/shared').Connection<import('../rag-document/rag-document.model.js').RAGDocumentRecord>>;
  RAGDocumentEdge: ResolverTypeWrapper<Omit<RagDocumentEdge, 'node'> & { node: ResolversTypes['RAGDocument'] }>;
  RAGDocumentFilter: RagDocumentFilter;
  DocumentHit: ResolverTypeWrapper<Omit<DocumentHit, 'document'> & { document: ResolversTypes['RAGDocument'] }>;
  IndexDocumentInput: IndexDocumentInput;
  IndexDocumentPayload: ResolverTypeWrapper<Omit<IndexDocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['RAGDocument']> }>;
  DeleteDocumentInput: DeleteDocumentInput;
  DeleteDocumentPayload: ResolverTypeWrapper<Omit<DeleteDocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['RAGDocument']> }>;
  Profile: ResolverTypeWrapper<{ __typename?: 'Profile'; id: string }>;
  Share: ResolverTypeWrapper<ShareRecord>;
  ShareKind: ResolverTypeWrapper<'strategy' | 'backtest' | 'portfolio' | 'prompt_template' | 'document'>;
  ShareAccess: ResolverTypeWrapper<'read' | 'write'>;
  SharedPromptTemplateConnection: ResolverTypeWrapper<import('@quantgraph/shared').SharedConnection<import('../prompt-template/prompt-template.loader.js').PromptTemplateRecord>>;
  SharedPromptTemplateEdge: ResolverTypeWrapper<Omit<SharedPromptTemplateEdge, 'node' | 'access'> & { node: ResolversTypes['PromptTemplate'], access: ResolversTypes['ShareAccess'] }>;
  SharedDocumentConnection: ResolverTypeWrapper<import('@quantgraph/shared').SharedConnection<import('../rag-document/rag-document.loader.js').RAGDocumentRecord>>;
  SharedDocumentEdge: ResolverTypeWrapper<Omit<SharedDocumentEdge, 'node' | 'access'> & { node: ResolversTypes['RAGDocument'], access: ResolversTypes['ShareAccess'] }>;
  GrantShareInput: GrantShareInput;
  GrantSharePayload: ResolverTypeWrapper<Omit<GrantSharePayload, 'share'> & { share?: Maybe<ResolversTypes['Share']> }>;
  WithdrawShareInput: WithdrawShareInput;
  WithdrawSharePayload: ResolverTypeWrapper<Omit<WithdrawSharePayload, 'share'> & { share?: Maybe<ResolversTypes['Share']> }>;
  Strategy: ResolverTypeWrapper<{ __typename?: 'Strategy'; id: string }>;
  User: ResolverTypeWrapper<{ __typename?: 'User'; id: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  JSON: Scalars['JSON']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  PageInfo: PageInfo;
  UserError: UserError;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  PersonalDataPage: PersonalDataPage;
  PersonalDataRow: PersonalDataRow;
  ErasePersonalDataPayload: ErasePersonalDataPayload;
  BacktestResult: { __typename?: 'BacktestResult'; id: string };
  ChatSession: ChatSessionRecord;
  ChatMessage: ChatMessageRecord;
  ChatCitation: CitationRecord;
  Float: Scalars['Float']['output'];
  ChatSessionConnection: import('@quantgraph/shared').Connection<import('../chat-session/chat-session.model.js').ChatSessionRecord>;
  ChatSessionEdge: Omit<ChatSessionEdge, 'node'> & { node: ResolversParentTypes['ChatSession'] };
  ChatSessionFilter: ChatSessionFilter;
  StartChatSessionInput: StartChatSessionInput;
  StartChatSessionPayload: Omit<StartChatSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['ChatSession']> };
  AppendChatMessageInput: AppendChatMessageInput;
  ChatCitationInput: ChatCitationInput;
  AppendChatMessagePayload: Omit<AppendChatMessagePayload, 'message' | 'session'> & { message?: Maybe<ResolversParentTypes['ChatMessage']>, session?: Maybe<ResolversParentTypes['ChatSession']> };
  EndChatSessionInput: EndChatSessionInput;
  EndChatSessionPayload: Omit<EndChatSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['ChatSession']> };
  GeneratedStrategy: GeneratedStrategyRecord;
  GeneratedStrategyConnection: import('@quantgraph/shared').Connection<import('../generated-strategy/generated-strategy.model.js').GeneratedStrategyRecord>;
  GeneratedStrategyEdge: Omit<GeneratedStrategyEdge, 'node'> & { node: ResolversParentTypes['GeneratedStrategy'] };
  GeneratedStrategyFilter: GeneratedStrategyFilter;
  SaveGeneratedStrategyInput: SaveGeneratedStrategyInput;
  SaveGeneratedStrategyPayload: Omit<SaveGeneratedStrategyPayload, 'generatedStrategy'> & { generatedStrategy?: Maybe<ResolversParentTypes['GeneratedStrategy']> };
  DeleteGeneratedStrategyInput: DeleteGeneratedStrategyInput;
  DeleteGeneratedStrategyPayload: Omit<DeleteGeneratedStrategyPayload, 'generatedStrategy'> & { generatedStrategy?: Maybe<ResolversParentTypes['GeneratedStrategy']> };
  PromptTemplate: PromptTemplateRecord;
  PromptTemplateConnection: import('@quantgraph/shared').Connection<import('../prompt-template/prompt-template.model.js').PromptTemplateRecord>;
  PromptTemplateEdge: Omit<PromptTemplateEdge, 'node'> & { node: ResolversParentTypes['PromptTemplate'] };
  PromptTemplateFilter: PromptTemplateFilter;
  CreatePromptTemplateInput: CreatePromptTemplateInput;
  CreatePromptTemplatePayload: Omit<CreatePromptTemplatePayload, 'promptTemplate'> & { promptTemplate?: Maybe<ResolversParentTypes['PromptTemplate']> };
  UpdatePromptTemplateInput: UpdatePromptTemplateInput;
  PromptTemplateChanges: PromptTemplateChanges;
  UpdatePromptTemplatePayload: Omit<UpdatePromptTemplatePayload, 'promptTemplate'> & { promptTemplate?: Maybe<ResolversParentTypes['PromptTemplate']> };
  DeletePromptTemplateInput: DeletePromptTemplateInput;
  DeletePromptTemplatePayload: Omit<DeletePromptTemplatePayload, 'promptTemplate'> & { promptTemplate?: Maybe<ResolversParentTypes['PromptTemplate']> };
  RenderPromptInput: RenderPromptInput;
  RenderPromptPayload: RenderPromptPayload;
  RAGDocument: RAGDocumentRecord;
  DocumentSubject: ResolversUnionTypes<ResolversParentTypes>['DocumentSubject'];
  Backtest: { __typename?: 'Backtest'; id: string };
  Company: { __typename?: 'Company'; symbol: string };
  RAGDocumentConnection: import('@quantgraph/shared').Connection<import('../rag-document/rag-document.model.js').RAGDocumentRecord>;
  RAGDocumentEdge: Omit<RagDocumentEdge, 'node'> & { node: ResolversParentTypes['RAGDocument'] };
  RAGDocumentFilter: RagDocumentFilter;
  DocumentHit: Omit<DocumentHit, 'document'> & { document: ResolversParentTypes['RAGDocument'] };
  IndexDocumentInput: IndexDocumentInput;
  IndexDocumentPayload: Omit<IndexDocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['RAGDocument']> };
  DeleteDocumentInput: DeleteDocumentInput;
  DeleteDocumentPayload: Omit<DeleteDocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['RAGDocument']> };
  Profile: { __typename?: 'Profile'; id: string };
  Share: ShareRecord;
  SharedPromptTemplateConnection: import('@quantgraph/shared').SharedConnection<import('../prompt-template/prompt-template.loader.js').PromptTemplateRecord>;
  SharedPromptTemplateEdge: Omit<SharedPromptTemplateEdge, 'node'> & { node: ResolversParentTypes['PromptTemplate'] };
  SharedDocumentConnection: import('@quantgraph/shared').SharedConnection<import('../rag-document/rag-document.loader.js').RAGDocumentRecord>;
  SharedDocumentEdge: Omit<SharedDocumentEdge, 'node'> & { node: ResolversParentTypes['RAGDocument'] };
  GrantShareInput: GrantShareInput;
  GrantSharePayload: Omit<GrantSharePayload, 'share'> & { share?: Maybe<ResolversParentTypes['Share']> };
  WithdrawShareInput: WithdrawShareInput;
  WithdrawSharePayload: Omit<WithdrawSharePayload, 'share'> & { share?: Maybe<ResolversParentTypes['Share']> };
  Strategy: { __typename?: 'Strategy'; id: string };
  User: { __typename?: 'User'; id: string };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = GenaiContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = GenaiContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = GenaiContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = GenaiContext, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = GenaiContext, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = GenaiContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type PageInfoResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  personalData?: Resolver<ResolversTypes['PersonalDataPage'], ParentType, ContextType, Partial<QueryPersonalDataArgs>>;
  chatSession?: Resolver<Maybe<ResolversTypes['ChatSession']>, ParentType, ContextType, RequireFields<QueryChatSessionArgs, 'sessionId'>>;
  generatedStrategy?: Resolver<Maybe<ResolversTypes['GeneratedStrategy']>, ParentType, ContextType, RequireFields<QueryGeneratedStrategyArgs, 'id'>>;
  promptTemplate?: Resolver<Maybe<ResolversTypes['PromptTemplate']>, ParentType, ContextType, RequireFields<QueryPromptTemplateArgs, 'id'>>;
  ragDocument?: Resolver<Maybe<ResolversTypes['RAGDocument']>, ParentType, ContextType, RequireFields<QueryRagDocumentArgs, 'id'>>;
  searchDocuments?: Resolver<Array<ResolversTypes['DocumentHit']>, ParentType, ContextType, RequireFields<QuerySearchDocumentsArgs, 'query' | 'limit'>>;
};

export type MutationResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  erasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType>;
  startChatSession?: Resolver<ResolversTypes['StartChatSessionPayload'], ParentType, ContextType, RequireFields<MutationStartChatSessionArgs, 'input'>>;
  appendChatMessage?: Resolver<ResolversTypes['AppendChatMessagePayload'], ParentType, ContextType, RequireFields<MutationAppendChatMessageArgs, 'input'>>;
  endChatSession?: Resolver<ResolversTypes['EndChatSessionPayload'], ParentType, ContextType, RequireFields<MutationEndChatSessionArgs, 'input'>>;
  saveGeneratedStrategy?: Resolver<ResolversTypes['SaveGeneratedStrategyPayload'], ParentType, ContextType, RequireFields<MutationSaveGeneratedStrategyArgs, 'input'>>;
  deleteGeneratedStrategy?: Resolver<ResolversTypes['DeleteGeneratedStrategyPayload'], ParentType, ContextType, RequireFields<MutationDeleteGeneratedStrategyArgs, 'input'>>;
  createPromptTemplate?: Resolver<ResolversTypes['CreatePromptTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreatePromptTemplateArgs, 'input'>>;
  updatePromptTemplate?: Resolver<ResolversTypes['UpdatePromptTemplatePayload'], ParentType, ContextType, RequireFields<MutationUpdatePromptTemplateArgs, 'input'>>;
  deletePromptTemplate?: Resolver<ResolversTypes['DeletePromptTemplatePayload'], ParentType, ContextType, RequireFields<MutationDeletePromptTemplateArgs, 'input'>>;
  renderPrompt?: Resolver<ResolversTypes['RenderPromptPayload'], ParentType, ContextType, RequireFields<MutationRenderPromptArgs, 'input'>>;
  indexDocument?: Resolver<ResolversTypes['IndexDocumentPayload'], ParentType, ContextType, RequireFields<MutationIndexDocumentArgs, 'input'>>;
  deleteDocument?: Resolver<ResolversTypes['DeleteDocumentPayload'], ParentType, ContextType, RequireFields<MutationDeleteDocumentArgs, 'input'>>;
  grantShare?: Resolver<ResolversTypes['GrantSharePayload'], ParentType, ContextType, RequireFields<MutationGrantShareArgs, 'input'>>;
  withdrawShare?: Resolver<ResolversTypes['WithdrawSharePayload'], ParentType, ContextType, RequireFields<MutationWithdrawShareArgs, 'input'>>;
};

export type PersonalDataPageResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['PersonalDataPage'] = ResolversParentTypes['PersonalDataPage']> = {
  rows?: Resolver<Array<ResolversTypes['PersonalDataRow']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataRowResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['PersonalDataRow'] = ResolversParentTypes['PersonalDataRow']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] = ResolversParentTypes['ErasePersonalDataPayload']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BacktestResultResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['BacktestResult'] = ResolversParentTypes['BacktestResult'], FederationReferenceType extends FederationReferenceTypes['BacktestResult'] = FederationReferenceTypes['BacktestResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BacktestResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['RAGDocumentConnection']>, ParentType, ContextType, Partial<BacktestResultDocumentsArgs>>;
};

export type ChatSessionResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['ChatSession'] = ResolversParentTypes['ChatSession'], FederationReferenceType extends FederationReferenceTypes['ChatSession'] = FederationReferenceTypes['ChatSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChatSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversationHistory?: Resolver<Array<ResolversTypes['ChatMessage']>, ParentType, ContextType, Partial<ChatSessionConversationHistoryArgs>>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  generatedStrategies?: Resolver<ResolversTypes['GeneratedStrategyConnection'], ParentType, ContextType, Partial<ChatSessionGeneratedStrategiesArgs>>;
};

export type ChatMessageResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['ChatMessage'] = ResolversParentTypes['ChatMessage']> = {
  role?: Resolver<ResolversTypes['ChatRole'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['ChatCitation']>, ParentType, ContextType>;
};

export type ChatCitationResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['ChatCitation'] = ResolversParentTypes['ChatCitation']> = {
  document?: Resolver<Maybe<ResolversTypes['RAGDocument']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChatRoleResolvers = { USER: 'user', ASSISTANT: 'assistant', SYSTEM: 'system' };

export type ChatSessionConnectionResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['ChatSessionConnection'] = ResolversParentTypes['ChatSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChatSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatSessionEdgeResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['ChatSessionEdge'] = ResolversParentTypes['ChatSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatSession'], ParentType, ContextType>;
};

export type StartChatSessionPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['StartChatSessionPayload'] = ResolversParentTypes['StartChatSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['ChatSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppendChatMessagePayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['AppendChatMessagePayload'] = ResolversParentTypes['AppendChatMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['ChatMessage']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ChatSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndChatSessionPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['EndChatSessionPayload'] = ResolversParentTypes['EndChatSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['ChatSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GeneratedStrategyResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['GeneratedStrategy'] = ResolversParentTypes['GeneratedStrategy'], FederationReferenceType extends FederationReferenceTypes['GeneratedStrategy'] = FederationReferenceTypes['GeneratedStrategy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GeneratedStrategy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelUsed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  promptTemplate?: Resolver<Maybe<ResolversTypes['PromptTemplate']>, ParentType, ContextType>;
  chatSession?: Resolver<Maybe<ResolversTypes['ChatSession']>, ParentType, ContextType>;
};

export type GeneratedStrategyConnectionResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['GeneratedStrategyConnection'] = ResolversParentTypes['GeneratedStrategyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GeneratedStrategyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GeneratedStrategy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeneratedStrategyEdgeResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['GeneratedStrategyEdge'] = ResolversParentTypes['GeneratedStrategyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GeneratedStrategy'], ParentType, ContextType>;
};

export type SaveGeneratedStrategyPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['SaveGeneratedStrategyPayload'] = ResolversParentTypes['SaveGeneratedStrategyPayload']> = {
  generatedStrategy?: Resolver<Maybe<ResolversTypes['GeneratedStrategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteGeneratedStrategyPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['DeleteGeneratedStrategyPayload'] = ResolversParentTypes['DeleteGeneratedStrategyPayload']> = {
  generatedStrategy?: Resolver<Maybe<ResolversTypes['GeneratedStrategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromptTemplateResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['PromptTemplate'] = ResolversParentTypes['PromptTemplate'], FederationReferenceType extends FederationReferenceTypes['PromptTemplate'] = FederationReferenceTypes['PromptTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PromptTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  generatedStrategies?: Resolver<ResolversTypes['GeneratedStrategyConnection'], ParentType, ContextType, Partial<PromptTemplateGeneratedStrategiesArgs>>;
  shares?: Resolver<Array<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type PromptTemplateConnectionResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['PromptTemplateConnection'] = ResolversParentTypes['PromptTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromptTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PromptTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromptTemplateEdgeResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['PromptTemplateEdge'] = ResolversParentTypes['PromptTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PromptTemplate'], ParentType, ContextType>;
};

export type CreatePromptTemplatePayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['CreatePromptTemplatePayload'] = ResolversParentTypes['CreatePromptTemplatePayload']> = {
  promptTemplate?: Resolver<Maybe<ResolversTypes['PromptTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePromptTemplatePayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['UpdatePromptTemplatePayload'] = ResolversParentTypes['UpdatePromptTemplatePayload']> = {
  promptTemplate?: Resolver<Maybe<ResolversTypes['PromptTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeletePromptTemplatePayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['DeletePromptTemplatePayload'] = ResolversParentTypes['DeletePromptTemplatePayload']> = {
  promptTemplate?: Resolver<Maybe<ResolversTypes['PromptTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenderPromptPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['RenderPromptPayload'] = ResolversParentTypes['RenderPromptPayload']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RagDocumentResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['RAGDocument'] = ResolversParentTypes['RAGDocument'], FederationReferenceType extends FederationReferenceTypes['RAGDocument'] = FederationReferenceTypes['RAGDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RAGDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentType?: Resolver<ResolversTypes['RAGDocumentType'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  isEmbedded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  embeddings?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  embeddingError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['DocumentSubject']>, ParentType, ContextType>;
  chatSessions?: Resolver<ResolversTypes['ChatSessionConnection'], ParentType, ContextType, Partial<RagDocumentChatSessionsArgs>>;
  shares?: Resolver<Array<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type RagDocumentTypeResolvers = { BACKTEST: 'backtest', STRATEGY: 'strategy', MARKET_INSIGHT: 'market_insight' };

export type DocumentSubjectResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['DocumentSubject'] = ResolversParentTypes['DocumentSubject']> = {
  __resolveType: TypeResolveFn<'Backtest' | 'Strategy' | 'Company', ParentType, ContextType>;
};

export type BacktestResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['Backtest'] = ResolversParentTypes['Backtest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RagDocumentConnectionResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['RAGDocumentConnection'] = ResolversParentTypes['RAGDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RAGDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RAGDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RagDocumentEdgeResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['RAGDocumentEdge'] = ResolversParentTypes['RAGDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RAGDocument'], ParentType, ContextType>;
};

export type DocumentHitResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['DocumentHit'] = ResolversParentTypes['DocumentHit']> = {
  document?: Resolver<ResolversTypes['RAGDocument'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndexDocumentPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['IndexDocumentPayload'] = ResolversParentTypes['IndexDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['RAGDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteDocumentPayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['DeleteDocumentPayload'] = ResolversParentTypes['DeleteDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['RAGDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  kind?: Resolver<ResolversTypes['ShareKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShareKindResolvers = { STRATEGY: 'strategy', BACKTEST: 'backtest', PORTFOLIO: 'portfolio', PROMPT_TEMPLATE: 'prompt_template', DOCUMENT: 'document' };

export type ShareAccessResolvers = { READ: 'read', WRITE: 'write' };

export type SharedPromptTemplateConnectionResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['SharedPromptTemplateConnection'] = ResolversParentTypes['SharedPromptTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedPromptTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PromptTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedPromptTemplateEdgeResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['SharedPromptTemplateEdge'] = ResolversParentTypes['SharedPromptTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PromptTemplate'], ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SharedDocumentConnectionResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['SharedDocumentConnection'] = ResolversParentTypes['SharedDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RAGDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedDocumentEdgeResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['SharedDocumentEdge'] = ResolversParentTypes['SharedDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RAGDocument'], ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GrantSharePayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['GrantSharePayload'] = ResolversParentTypes['GrantSharePayload']> = {
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawSharePayloadResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['WithdrawSharePayload'] = ResolversParentTypes['WithdrawSharePayload']> = {
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy'], FederationReferenceType extends FederationReferenceTypes['Strategy'] = FederationReferenceTypes['Strategy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Strategy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['RAGDocumentConnection']>, ParentType, ContextType, Partial<StrategyDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = GenaiContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chatSessions?: Resolver<Maybe<ResolversTypes['ChatSessionConnection']>, ParentType, ContextType, Partial<UserChatSessionsArgs>>;
  promptTemplates?: Resolver<Maybe<ResolversTypes['PromptTemplateConnection']>, ParentType, ContextType, Partial<UserPromptTemplatesArgs>>;
  generatedStrategies?: Resolver<Maybe<ResolversTypes['GeneratedStrategyConnection']>, ParentType, ContextType, Partial<UserGeneratedStrategiesArgs>>;
  documents?: Resolver<Maybe<ResolversTypes['RAGDocumentConnection']>, ParentType, ContextType, Partial<UserDocumentsArgs>>;
  sharedPromptTemplates?: Resolver<Maybe<ResolversTypes['SharedPromptTemplateConnection']>, ParentType, ContextType, Partial<UserSharedPromptTemplatesArgs>>;
  sharedDocuments?: Resolver<Maybe<ResolversTypes['SharedDocumentConnection']>, ParentType, ContextType, Partial<UserSharedDocumentsArgs>>;
};

export type Resolvers<ContextType = GenaiContext> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PersonalDataPage?: PersonalDataPageResolvers<ContextType>;
  PersonalDataRow?: PersonalDataRowResolvers<ContextType>;
  ErasePersonalDataPayload?: ErasePersonalDataPayloadResolvers<ContextType>;
  BacktestResult?: BacktestResultResolvers<ContextType>;
  ChatSession?: ChatSessionResolvers<ContextType>;
  ChatMessage?: ChatMessageResolvers<ContextType>;
  ChatCitation?: ChatCitationResolvers<ContextType>;
  ChatRole?: ChatRoleResolvers;
  ChatSessionConnection?: ChatSessionConnectionResolvers<ContextType>;
  ChatSessionEdge?: ChatSessionEdgeResolvers<ContextType>;
  StartChatSessionPayload?: StartChatSessionPayloadResolvers<ContextType>;
  AppendChatMessagePayload?: AppendChatMessagePayloadResolvers<ContextType>;
  EndChatSessionPayload?: EndChatSessionPayloadResolvers<ContextType>;
  GeneratedStrategy?: GeneratedStrategyResolvers<ContextType>;
  GeneratedStrategyConnection?: GeneratedStrategyConnectionResolvers<ContextType>;
  GeneratedStrategyEdge?: GeneratedStrategyEdgeResolvers<ContextType>;
  SaveGeneratedStrategyPayload?: SaveGeneratedStrategyPayloadResolvers<ContextType>;
  DeleteGeneratedStrategyPayload?: DeleteGeneratedStrategyPayloadResolvers<ContextType>;
  PromptTemplate?: PromptTemplateResolvers<ContextType>;
  PromptTemplateConnection?: PromptTemplateConnectionResolvers<ContextType>;
  PromptTemplateEdge?: PromptTemplateEdgeResolvers<ContextType>;
  CreatePromptTemplatePayload?: CreatePromptTemplatePayloadResolvers<ContextType>;
  UpdatePromptTemplatePayload?: UpdatePromptTemplatePayloadResolvers<ContextType>;
  DeletePromptTemplatePayload?: DeletePromptTemplatePayloadResolvers<ContextType>;
  RenderPromptPayload?: RenderPromptPayloadResolvers<ContextType>;
  RAGDocument?: RagDocumentResolvers<ContextType>;
  RAGDocumentType?: RagDocumentTypeResolvers;
  DocumentSubject?: DocumentSubjectResolvers<ContextType>;
  Backtest?: BacktestResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  RAGDocumentConnection?: RagDocumentConnectionResolvers<ContextType>;
  RAGDocumentEdge?: RagDocumentEdgeResolvers<ContextType>;
  DocumentHit?: DocumentHitResolvers<ContextType>;
  IndexDocumentPayload?: IndexDocumentPayloadResolvers<ContextType>;
  DeleteDocumentPayload?: DeleteDocumentPayloadResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  ShareKind?: ShareKindResolvers;
  ShareAccess?: ShareAccessResolvers;
  SharedPromptTemplateConnection?: SharedPromptTemplateConnectionResolvers<ContextType>;
  SharedPromptTemplateEdge?: SharedPromptTemplateEdgeResolvers<ContextType>;
  SharedDocumentConnection?: SharedDocumentConnectionResolvers<ContextType>;
  SharedDocumentEdge?: SharedDocumentEdgeResolvers<ContextType>;
  GrantSharePayload?: GrantSharePayloadResolvers<ContextType>;
  WithdrawSharePayload?: WithdrawSharePayloadResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GenaiContext> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};


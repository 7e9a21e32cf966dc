// Generated from the SDL beside the resolvers by `pnpm codegen`. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ModelDeploymentRecord, ModelDeploymentPage } from '../deployment/deployment.record.js';
import type { EvaluationScenarioRecord, EvaluationScenarioPage } from '../evaluation-scenario/evaluation-scenario.record.js';
import type { ExperimentRecord, ExperimentPage } from '../experiment/experiment.record.js';
import type { FeatureVersionRecord, FeatureVersionPage } from '../feature-version/feature-version.record.js';
import type { FeatureRecord, FeaturePage } from '../feature/feature.record.js';
import type { MLModelRecord, MLModelPage } from '../model/model.record.js';
import type { PredictionRecord, PredictionPage } from '../prediction/prediction.record.js';
import type { MlContext } from '../context.js';
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
  /** A deployment by id; null unless it is yours. */
  modelDeployment?: Maybe<ModelDeployment>;
  /** Your deployments, newest first; none for anonymous callers. */
  modelDeployments: Array<ModelDeployment>;
  /** An evaluation scenario by id; null unless it is yours. */
  evaluationScenario?: Maybe<EvaluationScenario>;
  /** An experiment by id; null unless it is yours. */
  experiment?: Maybe<Experiment>;
  /** A version of a feature by id; null unless it is yours. */
  featureVersion?: Maybe<FeatureVersion>;
  /** A feature by id; null unless it is yours. */
  feature?: Maybe<Feature>;
  /** A model by id; null unless it is yours. */
  mlModel?: Maybe<MlModel>;
};


export type QueryPersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryModelDeploymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryModelDeploymentsArgs = {
  environment?: InputMaybe<DeploymentEnvironment>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEvaluationScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExperimentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFeatureVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFeatureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMlModelArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Erases what this subgraph keeps of the signed-in user. May be repeated. */
  erasePersonalData: ErasePersonalDataPayload;
  /**
   * Puts a model to use. It takes the place of the active deployment of the same model name in that environment. Only
   * released models go to PROD, and archived ones nowhere.
   */
  deployModel: DeployModelPayload;
  /**
   * Takes a deployment back; the one that it took the place of, if any, is active again. No error where it is taken back
   * already.
   */
  rollbackDeployment: RollbackDeploymentPayload;
  createEvaluationScenario: CreateEvaluationScenarioPayload;
  updateEvaluationScenario: UpdateEvaluationScenarioPayload;
  deleteEvaluationScenario: DeleteEvaluationScenarioPayload;
  /** Keeps what a run elsewhere measured, in the place of all results before. */
  recordEvaluationResults: RecordEvaluationResultsPayload;
  createExperiment: CreateExperimentPayload;
  updateExperiment: UpdateExperimentPayload;
  /** Adds models; those that it has already stay where they are. */
  addModelsToExperiment: AddModelsToExperimentPayload;
  /** Deletes an experiment; its evaluation scenarios stay, without one. */
  deleteExperiment: DeleteExperimentPayload;
  /** Adds a draft, with a version above all that the feature has. */
  createFeatureVersion: CreateFeatureVersionPayload;
  /** Puts a version into production. The one before, if any, becomes a draft again. */
  promoteFeatureVersion: PromoteFeatureVersionPayload;
  createFeature: CreateFeaturePayload;
  updateFeature: UpdateFeaturePayload;
  /** Deletes a feature with all its versions. Models that were trained on it no longer name it. */
  deleteFeature: DeleteFeaturePayload;
  /** Keeps the record of a model that was trained elsewhere. Its status is TRAINING until it is promoted. */
  registerMlModel: RegisterMlModelPayload;
  updateMlModel: UpdateMlModelPayload;
  /** Releases a model; no error where it is released already. An archived one stays archived. */
  promoteModel: PromoteModelPayload;
  /** Archives a model and rolls its deployments back; no error where it is archived already. */
  archiveModel: ArchiveModelPayload;
  /** Keeps what a model foresaw elsewhere. A day of a symbol that it has already takes the new value. */
  recordPredictions: RecordPredictionsPayload;
};


export type MutationDeployModelArgs = {
  input: DeployModelInput;
};


export type MutationRollbackDeploymentArgs = {
  input: RollbackDeploymentInput;
};


export type MutationCreateEvaluationScenarioArgs = {
  input: CreateEvaluationScenarioInput;
};


export type MutationUpdateEvaluationScenarioArgs = {
  input: UpdateEvaluationScenarioInput;
};


export type MutationDeleteEvaluationScenarioArgs = {
  input: DeleteEvaluationScenarioInput;
};


export type MutationRecordEvaluationResultsArgs = {
  input: RecordEvaluationResultsInput;
};


export type MutationCreateExperimentArgs = {
  input: CreateExperimentInput;
};


export type MutationUpdateExperimentArgs = {
  input: UpdateExperimentInput;
};


export type MutationAddModelsToExperimentArgs = {
  input: AddModelsToExperimentInput;
};


export type MutationDeleteExperimentArgs = {
  input: DeleteExperimentInput;
};


export type MutationCreateFeatureVersionArgs = {
  input: CreateFeatureVersionInput;
};


export type MutationPromoteFeatureVersionArgs = {
  input: PromoteFeatureVersionInput;
};


export type MutationCreateFeatureArgs = {
  input: CreateFeatureInput;
};


export type MutationUpdateFeatureArgs = {
  input: UpdateFeatureInput;
};


export type MutationDeleteFeatureArgs = {
  input: DeleteFeatureInput;
};


export type MutationRegisterMlModelArgs = {
  input: RegisterMlModelInput;
};


export type MutationUpdateMlModelArgs = {
  input: UpdateMlModelInput;
};


export type MutationPromoteModelArgs = {
  input: PromoteModelInput;
};


export type MutationArchiveModelArgs = {
  input: ArchiveModelInput;
};


export type MutationRecordPredictionsArgs = {
  input: RecordPredictionsInput;
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

/** A model put to use in an environment. */
export type ModelDeployment = {
  __typename?: 'ModelDeployment';
  id: Scalars['ID']['output'];
  model?: Maybe<MlModel>;
  environment: DeploymentEnvironment;
  status: DeploymentStatus;
  /**
   * Whether it is the one that serves: the newest that is not rolled back, of the models with its model's name in its
   * environment.
   */
  isActive: Scalars['Boolean']['output'];
  config: Scalars['JSON']['output'];
  user?: Maybe<User>;
  deployedAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type DeploymentEnvironment =
  | 'dev'
  | 'staging'
  | 'prod';

export type DeploymentStatus =
  | 'deployed'
  /** Taken back: never serves again. */
  | 'rollback';

/** A page of a list. */
export type ModelDeploymentConnection = {
  __typename?: 'ModelDeploymentConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<ModelDeploymentEdge>;
  /** The page, in order. */
  nodes: Array<ModelDeployment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type ModelDeploymentEdge = {
  __typename?: 'ModelDeploymentEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: ModelDeployment;
};

/** What the mutation takes. */
export type DeployModelInput = {
  modelId: Scalars['ID']['input'];
  environment: DeploymentEnvironment;
  /** An object. */
  config?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type DeployModelPayload = {
  __typename?: 'DeployModelPayload';
  deployment?: Maybe<ModelDeployment>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RollbackDeploymentInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type RollbackDeploymentPayload = {
  __typename?: 'RollbackDeploymentPayload';
  deployment?: Maybe<ModelDeployment>;
  /** What serves now in its place; null where nothing does. */
  active?: Maybe<ModelDeployment>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A situation in which models are measured: a crash, a sideways market. */
export type EvaluationScenario = {
  __typename?: 'EvaluationScenario';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  config: Scalars['JSON']['output'];
  /** In the order in which they were given. */
  models: Array<MlModel>;
  /** Null where it belongs to none. */
  experiment?: Maybe<Experiment>;
  /** Numbers by metric, or by model id and metric, as a run recorded them; null before the first. */
  results?: Maybe<Scalars['JSON']['output']>;
  user?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type EvaluationScenarioConnection = {
  __typename?: 'EvaluationScenarioConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<EvaluationScenarioEdge>;
  /** The page, in order. */
  nodes: Array<EvaluationScenario>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type EvaluationScenarioEdge = {
  __typename?: 'EvaluationScenarioEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: EvaluationScenario;
};

/** Conditions on a list; all that are given must hold. */
export type EvaluationScenarioFilter = {
  /** Part of the name; letter case does not count. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation takes. */
export type CreateEvaluationScenarioInput = {
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  /** An object. */
  config?: InputMaybe<Scalars['JSON']['input']>;
  /** At most 100. */
  modelIds?: Array<Scalars['ID']['input']>;
  experimentId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the mutation answers. */
export type CreateEvaluationScenarioPayload = {
  __typename?: 'CreateEvaluationScenarioPayload';
  evaluationScenario?: Maybe<EvaluationScenario>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateEvaluationScenarioInput = {
  id: Scalars['ID']['input'];
  changes: EvaluationScenarioChanges;
};

/** What is left out stays as it is. */
export type EvaluationScenarioChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  config?: InputMaybe<Scalars['JSON']['input']>;
  modelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Null takes it out of its experiment. */
  experimentId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the mutation answers. */
export type UpdateEvaluationScenarioPayload = {
  __typename?: 'UpdateEvaluationScenarioPayload';
  evaluationScenario?: Maybe<EvaluationScenario>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteEvaluationScenarioInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteEvaluationScenarioPayload = {
  __typename?: 'DeleteEvaluationScenarioPayload';
  /** As it was. */
  evaluationScenario?: Maybe<EvaluationScenario>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RecordEvaluationResultsInput = {
  id: Scalars['ID']['input'];
  /** Numbers by metric, or such objects by the ids of the scenario's models. */
  results: Scalars['JSON']['input'];
};

/** What the mutation answers. */
export type RecordEvaluationResultsPayload = {
  __typename?: 'RecordEvaluationResultsPayload';
  evaluationScenario?: Maybe<EvaluationScenario>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A comparison of models. */
export type Experiment = {
  __typename?: 'Experiment';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  parameters: Scalars['JSON']['output'];
  /** In the order in which they were added. */
  models: Array<MlModel>;
  /** Numbers by name, as they were given; empty where none were. */
  metrics: Scalars['JSON']['output'];
  /** The model with the best value of a metric; null where none has it. */
  bestModel?: Maybe<MlModel>;
  user?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  evaluationScenarios: EvaluationScenarioConnection;
};


/** A comparison of models. */
export type ExperimentBestModelArgs = {
  metric: Scalars['String']['input'];
  goal: MetricGoal;
};


/** A comparison of models. */
export type ExperimentEvaluationScenariosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationScenarioFilter>;
  orderBy?: InputMaybe<ListOrder>;
};

/** Which values of a metric are better. */
export type MetricGoal =
  /** Lower ones: `rmse`, `mae`. */
  | 'MINIMIZE'
  /** Higher ones: `r2`, `auc`. */
  | 'MAXIMIZE';

/** A page of a list. */
export type ExperimentConnection = {
  __typename?: 'ExperimentConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<ExperimentEdge>;
  /** The page, in order. */
  nodes: Array<Experiment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type ExperimentEdge = {
  __typename?: 'ExperimentEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Experiment;
};

/** Conditions on a list; all that are given must hold. */
export type ExperimentFilter = {
  /** Part of the name; letter case does not count. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation takes. */
export type CreateExperimentInput = {
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  /** An object. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** At most 100. */
  modelIds?: Array<Scalars['ID']['input']>;
  /** An object of numbers. */
  metrics?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type CreateExperimentPayload = {
  __typename?: 'CreateExperimentPayload';
  experiment?: Maybe<Experiment>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateExperimentInput = {
  id: Scalars['ID']['input'];
  changes: ExperimentChanges;
};

/** What is left out stays as it is. */
export type ExperimentChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  modelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  metrics?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type UpdateExperimentPayload = {
  __typename?: 'UpdateExperimentPayload';
  experiment?: Maybe<Experiment>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type AddModelsToExperimentInput = {
  id: Scalars['ID']['input'];
  modelIds: Array<Scalars['ID']['input']>;
};

/** What the mutation answers. */
export type AddModelsToExperimentPayload = {
  __typename?: 'AddModelsToExperimentPayload';
  experiment?: Maybe<Experiment>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteExperimentInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteExperimentPayload = {
  __typename?: 'DeleteExperimentPayload';
  /** As it was. */
  experiment?: Maybe<Experiment>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A feature as it was defined at one time. Never changes but for its status. */
export type FeatureVersion = {
  __typename?: 'FeatureVersion';
  id: Scalars['ID']['output'];
  /** Null once the feature is deleted. */
  feature?: Maybe<Feature>;
  /** Semantic: MAJOR.MINOR.PATCH. */
  version: Scalars['String']['output'];
  schema: Scalars['JSON']['output'];
  /** Mean, variance and other numbers by name, as they were given; null where none were. */
  statistics?: Maybe<Scalars['JSON']['output']>;
  status: FeatureVersionStatus;
  user?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
};

export type FeatureVersionStatus =
  | 'draft'
  /** The one in use: at most one of a feature. */
  | 'production';

/** A page of a list. */
export type FeatureVersionConnection = {
  __typename?: 'FeatureVersionConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<FeatureVersionEdge>;
  /** The page, in order. */
  nodes: Array<FeatureVersion>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type FeatureVersionEdge = {
  __typename?: 'FeatureVersionEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: FeatureVersion;
};

/** What the mutation takes. */
export type CreateFeatureVersionInput = {
  featureId: Scalars['ID']['input'];
  /** MAJOR.MINOR.PATCH, such as 1.2.0. */
  version: Scalars['String']['input'];
  /** An object. */
  schema: Scalars['JSON']['input'];
  /** An object of numbers. */
  statistics?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type CreateFeatureVersionPayload = {
  __typename?: 'CreateFeatureVersionPayload';
  featureVersion?: Maybe<FeatureVersion>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type PromoteFeatureVersionInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type PromoteFeatureVersionPayload = {
  __typename?: 'PromoteFeatureVersionPayload';
  featureVersion?: Maybe<FeatureVersion>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A quantity that models are trained on, by its versions. */
export type Feature = {
  __typename?: 'Feature';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** What kind of quantity it is: numeric, categorical, or a name of your own. */
  featureType: Scalars['String']['output'];
  /** How it is made and what it looks like; that of `version` once there is one. */
  schema: Scalars['JSON']['output'];
  /** The version in production, or else the newest; null before the first one. */
  version?: Maybe<Scalars['String']['output']>;
  /** Mean, variance and other numbers by name, as they were given; null where none were. */
  statistics?: Maybe<Scalars['JSON']['output']>;
  user?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Newest first. */
  versions: FeatureVersionConnection;
  /** Models that were trained on it. */
  mlModels: MlModelConnection;
};


/** A quantity that models are trained on, by its versions. */
export type FeatureVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<FeatureVersionStatus>;
};


/** A quantity that models are trained on, by its versions. */
export type FeatureMlModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MlModelFilter>;
  orderBy?: InputMaybe<ListOrder>;
};

/** A page of a list. */
export type FeatureConnection = {
  __typename?: 'FeatureConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<FeatureEdge>;
  /** The page, in order. */
  nodes: Array<Feature>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type FeatureEdge = {
  __typename?: 'FeatureEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Feature;
};

/** Conditions on a list; all that are given must hold. */
export type FeatureFilter = {
  /** Part of the name; letter case does not count. */
  search?: InputMaybe<Scalars['String']['input']>;
  featureType?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation takes. */
export type CreateFeatureInput = {
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  featureType: Scalars['String']['input'];
  /** An object. */
  schema?: InputMaybe<Scalars['JSON']['input']>;
  /** An object of numbers. */
  statistics?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type CreateFeaturePayload = {
  __typename?: 'CreateFeaturePayload';
  feature?: Maybe<Feature>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateFeatureInput = {
  id: Scalars['ID']['input'];
  changes: FeatureChanges;
};

/** What is left out stays as it is. */
export type FeatureChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  featureType?: InputMaybe<Scalars['String']['input']>;
  /** Only before the first version: later on each version has its own. */
  schema?: InputMaybe<Scalars['JSON']['input']>;
  /** Only before the first version: later on each version has its own. */
  statistics?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type UpdateFeaturePayload = {
  __typename?: 'UpdateFeaturePayload';
  feature?: Maybe<Feature>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteFeatureInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteFeaturePayload = {
  __typename?: 'DeleteFeaturePayload';
  /** As it was. */
  feature?: Maybe<Feature>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A trained model's record: what it was trained with, how well it does, where it is kept. */
export type MlModel = {
  __typename?: 'MLModel';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  modelType: MlModelType;
  version: Scalars['String']['output'];
  /** Hyperparameters. */
  parameters: Scalars['JSON']['output'];
  /** Numbers by name: `rmse`, `mae`, `r2`, `auc` and others; empty while it is not measured. */
  metrics: Scalars['JSON']['output'];
  status: MlModelStatus;
  /** A relative path or an `s3://` address; null while nothing is kept. */
  artifactPath?: Maybe<Scalars['String']['output']>;
  /** What it was trained on. */
  features: Array<Feature>;
  user?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Newest first. */
  deployments: ModelDeploymentConnection;
  /** Scenarios that measure it. */
  evaluationScenarios: EvaluationScenarioConnection;
  /** Experiments that compare it. */
  experiments: ExperimentConnection;
  /** Ordered by symbol, then by date from the oldest. */
  predictions: Array<Prediction>;
  /** One series for each symbol asked for, in that order; empty where there are no predictions. */
  predictionSeries: Array<PredictionSeries>;
};


/** A trained model's record: what it was trained with, how well it does, where it is kept. */
export type MlModelDeploymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  environment?: InputMaybe<DeploymentEnvironment>;
  status?: InputMaybe<DeploymentStatus>;
};


/** A trained model's record: what it was trained with, how well it does, where it is kept. */
export type MlModelEvaluationScenariosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationScenarioFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


/** A trained model's record: what it was trained with, how well it does, where it is kept. */
export type MlModelExperimentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExperimentFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


/** A trained model's record: what it was trained with, how well it does, where it is kept. */
export type MlModelPredictionsArgs = {
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** A trained model's record: what it was trained with, how well it does, where it is kept. */
export type MlModelPredictionSeriesArgs = {
  symbols: Array<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type MlModelType =
  | 'LightGBM'
  | 'CatBoost'
  | 'Prophet'
  | 'LSTM';

export type MlModelStatus =
  /** Not yet released. */
  | 'training'
  /** Released: may be deployed to PROD. */
  | 'production'
  /** Kept for the record only. */
  | 'archived';

/** A page of a list. */
export type MlModelConnection = {
  __typename?: 'MLModelConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<MlModelEdge>;
  /** The page, in order. */
  nodes: Array<MlModel>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type MlModelEdge = {
  __typename?: 'MLModelEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: MlModel;
};

/** Conditions on a list; all that are given must hold. */
export type MlModelFilter = {
  /** Part of the name; letter case does not count. */
  search?: InputMaybe<Scalars['String']['input']>;
  modelType?: InputMaybe<MlModelType>;
  status?: InputMaybe<MlModelStatus>;
};

/** What the mutation takes. */
export type RegisterMlModelInput = {
  name: Scalars['String']['input'];
  modelType: MlModelType;
  /** 1 to 50 characters without space. */
  version: Scalars['String']['input'];
  /** An object; an empty one unless given. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** An object of numbers. `rmse` and `mae` are at least 0, `auc` is 0 to 1, `r2` at most 1. */
  metrics?: InputMaybe<Scalars['JSON']['input']>;
  /** A relative path below the artifact folder, or an `s3://bucket/key` address. */
  artifactPath?: InputMaybe<Scalars['String']['input']>;
  /** At most 100. */
  featureIds?: Array<Scalars['ID']['input']>;
};

/** What the mutation answers. */
export type RegisterMlModelPayload = {
  __typename?: 'RegisterMlModelPayload';
  mlModel?: Maybe<MlModel>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateMlModelInput = {
  id: Scalars['ID']['input'];
  changes: MlModelChanges;
};

/** What is left out stays as it is. */
export type MlModelChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** Takes the place of all metrics before. */
  metrics?: InputMaybe<Scalars['JSON']['input']>;
  artifactPath?: InputMaybe<Scalars['String']['input']>;
  featureIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What the mutation answers. */
export type UpdateMlModelPayload = {
  __typename?: 'UpdateMlModelPayload';
  mlModel?: Maybe<MlModel>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type PromoteModelInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type PromoteModelPayload = {
  __typename?: 'PromoteModelPayload';
  model?: Maybe<MlModel>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type ArchiveModelInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type ArchiveModelPayload = {
  __typename?: 'ArchiveModelPayload';
  model?: Maybe<MlModel>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What a model foresaw for a symbol on a day. */
export type Prediction = {
  __typename?: 'Prediction';
  id: Scalars['ID']['output'];
  model?: Maybe<MlModel>;
  company?: Maybe<Company>;
  symbol: Scalars['String']['output'];
  /** The day that it is for. */
  date: Scalars['Date']['output'];
  /** In the model's own unit: a return, a price, a probability. */
  value: Scalars['Float']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** When it was last recorded anew. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type PredictionConnection = {
  __typename?: 'PredictionConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<PredictionEdge>;
  /** The page, in order. */
  nodes: Array<Prediction>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PredictionEdge = {
  __typename?: 'PredictionEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Prediction;
};

/** A model's predictions for one symbol, as columns of equal length, by date. */
export type PredictionSeries = {
  __typename?: 'PredictionSeries';
  symbol: Scalars['String']['output'];
  dates: Array<Scalars['Date']['output']>;
  values: Array<Scalars['Float']['output']>;
};

export type Company = {
  __typename?: 'Company';
  symbol: Scalars['String']['output'];
  /** The viewer's own, newest day first; none for anonymous callers. */
  predictions?: Maybe<PredictionConnection>;
};


export type CompanyPredictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  modelId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the mutation takes. */
export type RecordPredictionsInput = {
  modelId: Scalars['ID']['input'];
  /** 1 to 5000, each day of a symbol once. */
  predictions: Array<PredictionInput>;
};

/** What the mutation takes. */
export type PredictionInput = {
  /** 1 to 15 of `A-Z`, `0-9`, `.`, `^`, `-`; letter case does not count. */
  symbol: Scalars['String']['input'];
  date: Scalars['Date']['input'];
  value: Scalars['Float']['input'];
};

/** What the mutation answers. */
export type RecordPredictionsPayload = {
  __typename?: 'RecordPredictionsPayload';
  model?: Maybe<MlModel>;
  /** How many were kept, those that were there already included. */
  recordedCount?: Maybe<Scalars['Int']['output']>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  evaluationScenarios?: Maybe<EvaluationScenarioConnection>;
  experiments?: Maybe<ExperimentConnection>;
  features?: Maybe<FeatureConnection>;
  mlModels?: Maybe<MlModelConnection>;
};


export type UserEvaluationScenariosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationScenarioFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


export type UserExperimentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExperimentFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


export type UserFeaturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeatureFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


export type UserMlModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MlModelFilter>;
  orderBy?: InputMaybe<ListOrder>;
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
  ModelDeployment: ModelDeployment;
  EvaluationScenario: EvaluationScenario;
  Experiment: Experiment;
  FeatureVersion: FeatureVersion;
  Feature: Feature;
  MLModel: MlModel;
  Company: Company;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ModelDeployment:
    ( { __typename: 'ModelDeployment' }
    & GraphQLRecursivePick<FederationTypes['ModelDeployment'], {"id":true}> );
  EvaluationScenario:
    ( { __typename: 'EvaluationScenario' }
    & GraphQLRecursivePick<FederationTypes['EvaluationScenario'], {"id":true}> );
  Experiment:
    ( { __typename: 'Experiment' }
    & GraphQLRecursivePick<FederationTypes['Experiment'], {"id":true}> );
  FeatureVersion:
    ( { __typename: 'FeatureVersion' }
    & GraphQLRecursivePick<FederationTypes['FeatureVersion'], {"id":true}> );
  Feature:
    ( { __typename: 'Feature' }
    & GraphQLRecursivePick<FederationTypes['Feature'], {"id":true}> );
  MLModel:
    ( { __typename: 'MLModel' }
    & GraphQLRecursivePick<FederationTypes['MLModel'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"symbol":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
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
  ModelDeployment: ResolverTypeWrapper<ModelDeploymentRecord>;
  DeploymentEnvironment: ResolverTypeWrapper<'dev' | 'staging' | 'prod'>;
  DeploymentStatus: ResolverTypeWrapper<'deployed' | 'rollback'>;
  ModelDeploymentConnection: ResolverTypeWrapper<ModelDeploymentPage>;
  ModelDeploymentEdge: ResolverTypeWrapper<Omit<ModelDeploymentEdge, 'node'> & { node: ResolversTypes['ModelDeployment'] }>;
  DeployModelInput: DeployModelInput;
  DeployModelPayload: ResolverTypeWrapper<Omit<DeployModelPayload, 'deployment'> & { deployment?: Maybe<ResolversTypes['ModelDeployment']> }>;
  RollbackDeploymentInput: RollbackDeploymentInput;
  RollbackDeploymentPayload: ResolverTypeWrapper<Omit<RollbackDeploymentPayload, 'deployment' | 'active'> & { deployment?: Maybe<ResolversTypes['ModelDeployment']>, active?: Maybe<ResolversTypes['ModelDeployment']> }>;
  EvaluationScenario: ResolverTypeWrapper<EvaluationScenarioRecord>;
  EvaluationScenarioConnection: ResolverTypeWrapper<EvaluationScenarioPage>;
  EvaluationScenarioEdge: ResolverTypeWrapper<Omit<EvaluationScenarioEdge, 'node'> & { node: ResolversTypes['EvaluationScenario'] }>;
  EvaluationScenarioFilter: EvaluationScenarioFilter;
  CreateEvaluationScenarioInput: CreateEvaluationScenarioInput;
  CreateEvaluationScenarioPayload: ResolverTypeWrapper<Omit<CreateEvaluationScenarioPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversTypes['EvaluationScenario']> }>;
  UpdateEvaluationScenarioInput: UpdateEvaluationScenarioInput;
  EvaluationScenarioChanges: EvaluationScenarioChanges;
  UpdateEvaluationScenarioPayload: ResolverTypeWrapper<Omit<UpdateEvaluationScenarioPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversTypes['EvaluationScenario']> }>;
  DeleteEvaluationScenarioInput: DeleteEvaluationScenarioInput;
  DeleteEvaluationScenarioPayload: ResolverTypeWrapper<Omit<DeleteEvaluationScenarioPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversTypes['EvaluationScenario']> }>;
  RecordEvaluationResultsInput: RecordEvaluationResultsInput;
  RecordEvaluationResultsPayload: ResolverTypeWrapper<Omit<RecordEvaluationResultsPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversTypes['EvaluationScenario']> }>;
  Experiment: ResolverTypeWrapper<ExperimentRecord>;
  MetricGoal: MetricGoal;
  ExperimentConnection: ResolverTypeWrapper<ExperimentPage>;
  ExperimentEdge: ResolverTypeWrapper<Omit<ExperimentEdge, 'node'> & { node: ResolversTypes['Experiment'] }>;
  ExperimentFilter: ExperimentFilter;
  CreateExperimentInput: CreateExperimentInput;
  CreateExperimentPayload: ResolverTypeWrapper<Omit<CreateExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversTypes['Experiment']> }>;
  UpdateExperimentInput: UpdateExperimentInput;
  ExperimentChanges: ExperimentChanges;
  UpdateExperimentPayload: ResolverTypeWrapper<Omit<UpdateExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversTypes['Experiment']> }>;
  AddModelsToExperimentInput: AddModelsToExperimentInput;
  AddModelsToExperimentPayload: ResolverTypeWrapper<Omit<AddModelsToExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversTypes['Experiment']> }>;
  DeleteExperimentInput: DeleteExperimentInput;
  DeleteExperimentPayload: ResolverTypeWrapper<Omit<DeleteExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversTypes['Experiment']> }>;
  FeatureVersion: ResolverTypeWrapper<FeatureVersionRecord>;
  FeatureVersionStatus: ResolverTypeWrapper<'draft' | 'production'>;
  FeatureVersionConnection: ResolverTypeWrapper<FeatureVersionPage>;
  FeatureVersionEdge: ResolverTypeWrapper<Omit<FeatureVersionEdge, 'node'> & { node: ResolversTypes['FeatureVersion'] }>;
  CreateFeatureVersionInput: CreateFeatureVersionInput;
  CreateFeatureVersionPayload: ResolverTypeWrapper<Omit<CreateFeatureVersionPayload, 'featureVersion'> & { featureVersion?: Maybe<ResolversTypes['FeatureVersion']> }>;
  PromoteFeatureVersionInput: PromoteFeatureVersionInput;
  PromoteFeatureVersionPayload: ResolverTypeWrapper<Omit<PromoteFeatureVersionPayload, 'featureVersion'> & { featureVersion?: Maybe<ResolversTypes['FeatureVersion']> }>;
  Feature: ResolverTypeWrapper<FeatureRecord>;
  FeatureConnection: ResolverTypeWrapper<FeaturePage>;
  FeatureEdge: ResolverTypeWrapper<Omit<FeatureEdge, 'node'> & { node: ResolversTypes['Feature'] }>;
  FeatureFilter: FeatureFilter;
  CreateFeatureInput: CreateFeatureInput;
  CreateFeaturePayload: ResolverTypeWrapper<Omit<CreateFeaturePayload, 'feature'> & { feature?: Maybe<ResolversTypes['Feature']> }>;
  UpdateFeatureInput: UpdateFeatureInput;
  FeatureChanges: FeatureChanges;
  UpdateFeaturePayload: ResolverTypeWrapper<Omit<UpdateFeaturePayload, 'feature'> & { feature?: Maybe<ResolversTypes['Feature']> }>;
  DeleteFeatureInput: DeleteFeatureInput;
  DeleteFeaturePayload: ResolverTypeWrapper<Omit<DeleteFeaturePayload, 'feature'> & { feature?: Maybe<ResolversTypes['Feature']> }>;
  MLModel: ResolverTypeWrapper<MLModelRecord>;
  MLModelType: ResolverTypeWrapper<'LightGBM' | 'CatBoost' | 'Prophet' | 'LSTM'>;
  MLModelStatus: ResolverTypeWrapper<'training' | 'production' | 'archived'>;
  MLModelConnection: ResolverTypeWrapper<MLModelPage>;
  MLModelEdge: ResolverTypeWrapper<Omit<MlModelEdge, 'node'> & { node: ResolversTypes['MLModel'] }>;
  MLModelFilter: MlModelFilter;
  RegisterMlModelInput: RegisterMlModelInput;
  RegisterMlModelPayload: ResolverTypeWrapper<Omit<RegisterMlModelPayload, 'mlModel'> & { mlModel?: Maybe<ResolversTypes['MLModel']> }>;
  UpdateMlModelInput: UpdateMlModelInput;
  MLModelChanges: MlModelChanges;
  UpdateMlModelPayload: ResolverTypeWrapper<Omit<UpdateMlModelPayload, 'mlModel'> & { mlModel?: Maybe<ResolversTypes['MLModel']> }>;
  PromoteModelInput: PromoteModelInput;
  PromoteModelPayload: ResolverTypeWrapper<Omit<PromoteModelPayload, 'model'> & { model?: Maybe<ResolversTypes['MLModel']> }>;
  ArchiveModelInput: ArchiveModelInput;
  ArchiveModelPayload: ResolverTypeWrapper<Omit<ArchiveModelPayload, 'model'> & { model?: Maybe<ResolversTypes['MLModel']> }>;
  Prediction: ResolverTypeWrapper<PredictionRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PredictionConnection: ResolverTypeWrapper<PredictionPage>;
  PredictionEdge: ResolverTypeWrapper<Omit<PredictionEdge, 'node'> & { node: ResolversTypes['Prediction'] }>;
  PredictionSeries: ResolverTypeWrapper<PredictionSeries>;
  Company: ResolverTypeWrapper<{ __typename?: 'Company'; symbol: string }>;
  RecordPredictionsInput: RecordPredictionsInput;
  PredictionInput: PredictionInput;
  RecordPredictionsPayload: ResolverTypeWrapper<Omit<RecordPredictionsPayload, 'model'> & { model?: Maybe<ResolversTypes['MLModel']> }>;
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
  ModelDeployment: ModelDeploymentRecord;
  ModelDeploymentConnection: ModelDeploymentPage;
  ModelDeploymentEdge: Omit<ModelDeploymentEdge, 'node'> & { node: ResolversParentTypes['ModelDeployment'] };
  DeployModelInput: DeployModelInput;
  DeployModelPayload: Omit<DeployModelPayload, 'deployment'> & { deployment?: Maybe<ResolversParentTypes['ModelDeployment']> };
  RollbackDeploymentInput: RollbackDeploymentInput;
  RollbackDeploymentPayload: Omit<RollbackDeploymentPayload, 'deployment' | 'active'> & { deployment?: Maybe<ResolversParentTypes['ModelDeployment']>, active?: Maybe<ResolversParentTypes['ModelDeployment']> };
  EvaluationScenario: EvaluationScenarioRecord;
  EvaluationScenarioConnection: EvaluationScenarioPage;
  EvaluationScenarioEdge: Omit<EvaluationScenarioEdge, 'node'> & { node: ResolversParentTypes['EvaluationScenario'] };
  EvaluationScenarioFilter: EvaluationScenarioFilter;
  CreateEvaluationScenarioInput: CreateEvaluationScenarioInput;
  CreateEvaluationScenarioPayload: Omit<CreateEvaluationScenarioPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversParentTypes['EvaluationScenario']> };
  UpdateEvaluationScenarioInput: UpdateEvaluationScenarioInput;
  EvaluationScenarioChanges: EvaluationScenarioChanges;
  UpdateEvaluationScenarioPayload: Omit<UpdateEvaluationScenarioPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversParentTypes['EvaluationScenario']> };
  DeleteEvaluationScenarioInput: DeleteEvaluationScenarioInput;
  DeleteEvaluationScenarioPayload: Omit<DeleteEvaluationScenarioPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversParentTypes['EvaluationScenario']> };
  RecordEvaluationResultsInput: RecordEvaluationResultsInput;
  RecordEvaluationResultsPayload: Omit<RecordEvaluationResultsPayload, 'evaluationScenario'> & { evaluationScenario?: Maybe<ResolversParentTypes['EvaluationScenario']> };
  Experiment: ExperimentRecord;
  ExperimentConnection: ExperimentPage;
  ExperimentEdge: Omit<ExperimentEdge, 'node'> & { node: ResolversParentTypes['Experiment'] };
  ExperimentFilter: ExperimentFilter;
  CreateExperimentInput: CreateExperimentInput;
  CreateExperimentPayload: Omit<CreateExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversParentTypes['Experiment']> };
  UpdateExperimentInput: UpdateExperimentInput;
  ExperimentChanges: ExperimentChanges;
  UpdateExperimentPayload: Omit<UpdateExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversParentTypes['Experiment']> };
  AddModelsToExperimentInput: AddModelsToExperimentInput;
  AddModelsToExperimentPayload: Omit<AddModelsToExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversParentTypes['Experiment']> };
  DeleteExperimentInput: DeleteExperimentInput;
  DeleteExperimentPayload: Omit<DeleteExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversParentTypes['Experiment']> };
  FeatureVersion: FeatureVersionRecord;
  FeatureVersionConnection: FeatureVersionPage;
  FeatureVersionEdge: Omit<FeatureVersionEdge, 'node'> & { node: ResolversParentTypes['FeatureVersion'] };
  CreateFeatureVersionInput: CreateFeatureVersionInput;
  CreateFeatureVersionPayload: Omit<CreateFeatureVersionPayload, 'featureVersion'> & { featureVersion?: Maybe<ResolversParentTypes['FeatureVersion']> };
  PromoteFeatureVersionInput: PromoteFeatureVersionInput;
  PromoteFeatureVersionPayload: Omit<PromoteFeatureVersionPayload, 'featureVersion'> & { featureVersion?: Maybe<ResolversParentTypes['FeatureVersion']> };
  Feature: FeatureRecord;
  FeatureConnection: FeaturePage;
  FeatureEdge: Omit<FeatureEdge, 'node'> & { node: ResolversParentTypes['Feature'] };
  FeatureFilter: FeatureFilter;
  CreateFeatureInput: CreateFeatureInput;
  CreateFeaturePayload: Omit<CreateFeaturePayload, 'feature'> & { feature?: Maybe<ResolversParentTypes['Feature']> };
  UpdateFeatureInput: UpdateFeatureInput;
  FeatureChanges: FeatureChanges;
  UpdateFeaturePayload: Omit<UpdateFeaturePayload, 'feature'> & { feature?: Maybe<ResolversParentTypes['Feature']> };
  DeleteFeatureInput: DeleteFeatureInput;
  DeleteFeaturePayload: Omit<DeleteFeaturePayload, 'feature'> & { feature?: Maybe<ResolversParentTypes['Feature']> };
  MLModel: MLModelRecord;
  MLModelConnection: MLModelPage;
  MLModelEdge: Omit<MlModelEdge, 'node'> & { node: ResolversParentTypes['MLModel'] };
  MLModelFilter: MlModelFilter;
  RegisterMlModelInput: RegisterMlModelInput;
  RegisterMlModelPayload: Omit<RegisterMlModelPayload, 'mlModel'> & { mlModel?: Maybe<ResolversParentTypes['MLModel']> };
  UpdateMlModelInput: UpdateMlModelInput;
  MLModelChanges: MlModelChanges;
  UpdateMlModelPayload: Omit<UpdateMlModelPayload, 'mlModel'> & { mlModel?: Maybe<ResolversParentTypes['MLModel']> };
  PromoteModelInput: PromoteModelInput;
  PromoteModelPayload: Omit<PromoteModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['MLModel']> };
  ArchiveModelInput: ArchiveModelInput;
  ArchiveModelPayload: Omit<ArchiveModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['MLModel']> };
  Prediction: PredictionRecord;
  Float: Scalars['Float']['output'];
  PredictionConnection: PredictionPage;
  PredictionEdge: Omit<PredictionEdge, 'node'> & { node: ResolversParentTypes['Prediction'] };
  PredictionSeries: PredictionSeries;
  Company: { __typename?: 'Company'; symbol: string };
  RecordPredictionsInput: RecordPredictionsInput;
  PredictionInput: PredictionInput;
  RecordPredictionsPayload: Omit<RecordPredictionsPayload, 'model'> & { model?: Maybe<ResolversParentTypes['MLModel']> };
  User: { __typename?: 'User'; id: string };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = MlContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = MlContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = MlContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = MlContext, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = MlContext, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = MlContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  personalData?: Resolver<ResolversTypes['PersonalDataPage'], ParentType, ContextType, Partial<QueryPersonalDataArgs>>;
  modelDeployment?: Resolver<Maybe<ResolversTypes['ModelDeployment']>, ParentType, ContextType, RequireFields<QueryModelDeploymentArgs, 'id'>>;
  modelDeployments?: Resolver<Array<ResolversTypes['ModelDeployment']>, ParentType, ContextType, RequireFields<QueryModelDeploymentsArgs, 'limit'>>;
  evaluationScenario?: Resolver<Maybe<ResolversTypes['EvaluationScenario']>, ParentType, ContextType, RequireFields<QueryEvaluationScenarioArgs, 'id'>>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType, RequireFields<QueryExperimentArgs, 'id'>>;
  featureVersion?: Resolver<Maybe<ResolversTypes['FeatureVersion']>, ParentType, ContextType, RequireFields<QueryFeatureVersionArgs, 'id'>>;
  feature?: Resolver<Maybe<ResolversTypes['Feature']>, ParentType, ContextType, RequireFields<QueryFeatureArgs, 'id'>>;
  mlModel?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType, RequireFields<QueryMlModelArgs, 'id'>>;
};

export type MutationResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  erasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType>;
  deployModel?: Resolver<ResolversTypes['DeployModelPayload'], ParentType, ContextType, RequireFields<MutationDeployModelArgs, 'input'>>;
  rollbackDeployment?: Resolver<ResolversTypes['RollbackDeploymentPayload'], ParentType, ContextType, RequireFields<MutationRollbackDeploymentArgs, 'input'>>;
  createEvaluationScenario?: Resolver<ResolversTypes['CreateEvaluationScenarioPayload'], ParentType, ContextType, RequireFields<MutationCreateEvaluationScenarioArgs, 'input'>>;
  updateEvaluationScenario?: Resolver<ResolversTypes['UpdateEvaluationScenarioPayload'], ParentType, ContextType, RequireFields<MutationUpdateEvaluationScenarioArgs, 'input'>>;
  deleteEvaluationScenario?: Resolver<ResolversTypes['DeleteEvaluationScenarioPayload'], ParentType, ContextType, RequireFields<MutationDeleteEvaluationScenarioArgs, 'input'>>;
  recordEvaluationResults?: Resolver<ResolversTypes['RecordEvaluationResultsPayload'], ParentType, ContextType, RequireFields<MutationRecordEvaluationResultsArgs, 'input'>>;
  createExperiment?: Resolver<ResolversTypes['CreateExperimentPayload'], ParentType, ContextType, RequireFields<MutationCreateExperimentArgs, 'input'>>;
  updateExperiment?: Resolver<ResolversTypes['UpdateExperimentPayload'], ParentType, ContextType, RequireFields<MutationUpdateExperimentArgs, 'input'>>;
  addModelsToExperiment?: Resolver<ResolversTypes['AddModelsToExperimentPayload'], ParentType, ContextType, RequireFields<MutationAddModelsToExperimentArgs, 'input'>>;
  deleteExperiment?: Resolver<ResolversTypes['DeleteExperimentPayload'], ParentType, ContextType, RequireFields<MutationDeleteExperimentArgs, 'input'>>;
  createFeatureVersion?: Resolver<ResolversTypes['CreateFeatureVersionPayload'], ParentType, ContextType, RequireFields<MutationCreateFeatureVersionArgs, 'input'>>;
  promoteFeatureVersion?: Resolver<ResolversTypes['PromoteFeatureVersionPayload'], ParentType, ContextType, RequireFields<MutationPromoteFeatureVersionArgs, 'input'>>;
  createFeature?: Resolver<ResolversTypes['CreateFeaturePayload'], ParentType, ContextType, RequireFields<MutationCreateFeatureArgs, 'input'>>;
  updateFeature?: Resolver<ResolversTypes['UpdateFeaturePayload'], ParentType, ContextType, RequireFields<MutationUpdateFeatureArgs, 'input'>>;
  deleteFeature?: Resolver<ResolversTypes['DeleteFeaturePayload'], ParentType, ContextType, RequireFields<MutationDeleteFeatureArgs, 'input'>>;
  registerMlModel?: Resolver<ResolversTypes['RegisterMlModelPayload'], ParentType, ContextType, RequireFields<MutationRegisterMlModelArgs, 'input'>>;
  updateMlModel?: Resolver<ResolversTypes['UpdateMlModelPayload'], ParentType, ContextType, RequireFields<MutationUpdateMlModelArgs, 'input'>>;
  promoteModel?: Resolver<ResolversTypes['PromoteModelPayload'], ParentType, ContextType, RequireFields<MutationPromoteModelArgs, 'input'>>;
  archiveModel?: Resolver<ResolversTypes['ArchiveModelPayload'], ParentType, ContextType, RequireFields<MutationArchiveModelArgs, 'input'>>;
  recordPredictions?: Resolver<ResolversTypes['RecordPredictionsPayload'], ParentType, ContextType, RequireFields<MutationRecordPredictionsArgs, 'input'>>;
};

export type PersonalDataPageResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PersonalDataPage'] = ResolversParentTypes['PersonalDataPage']> = {
  rows?: Resolver<Array<ResolversTypes['PersonalDataRow']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataRowResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PersonalDataRow'] = ResolversParentTypes['PersonalDataRow']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] = ResolversParentTypes['ErasePersonalDataPayload']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModelDeploymentResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['ModelDeployment'] = ResolversParentTypes['ModelDeployment'], FederationReferenceType extends FederationReferenceTypes['ModelDeployment'] = FederationReferenceTypes['ModelDeployment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ModelDeployment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['DeploymentEnvironment'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeploymentStatus'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  config?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deployedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeploymentEnvironmentResolvers = { DEV: 'dev', STAGING: 'staging', PROD: 'prod' };

export type DeploymentStatusResolvers = { DEPLOYED: 'deployed', ROLLBACK: 'rollback' };

export type ModelDeploymentConnectionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['ModelDeploymentConnection'] = ResolversParentTypes['ModelDeploymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModelDeploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ModelDeployment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelDeploymentEdgeResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['ModelDeploymentEdge'] = ResolversParentTypes['ModelDeploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelDeployment'], ParentType, ContextType>;
};

export type DeployModelPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['DeployModelPayload'] = ResolversParentTypes['DeployModelPayload']> = {
  deployment?: Resolver<Maybe<ResolversTypes['ModelDeployment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RollbackDeploymentPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['RollbackDeploymentPayload'] = ResolversParentTypes['RollbackDeploymentPayload']> = {
  deployment?: Resolver<Maybe<ResolversTypes['ModelDeployment']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['ModelDeployment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationScenarioResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['EvaluationScenario'] = ResolversParentTypes['EvaluationScenario'], FederationReferenceType extends FederationReferenceTypes['EvaluationScenario'] = FederationReferenceTypes['EvaluationScenario']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluationScenario']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  config?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['MLModel']>, ParentType, ContextType>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EvaluationScenarioConnectionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['EvaluationScenarioConnection'] = ResolversParentTypes['EvaluationScenarioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationScenarioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvaluationScenario']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationScenarioEdgeResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['EvaluationScenarioEdge'] = ResolversParentTypes['EvaluationScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationScenario'], ParentType, ContextType>;
};

export type CreateEvaluationScenarioPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['CreateEvaluationScenarioPayload'] = ResolversParentTypes['CreateEvaluationScenarioPayload']> = {
  evaluationScenario?: Resolver<Maybe<ResolversTypes['EvaluationScenario']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEvaluationScenarioPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['UpdateEvaluationScenarioPayload'] = ResolversParentTypes['UpdateEvaluationScenarioPayload']> = {
  evaluationScenario?: Resolver<Maybe<ResolversTypes['EvaluationScenario']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteEvaluationScenarioPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['DeleteEvaluationScenarioPayload'] = ResolversParentTypes['DeleteEvaluationScenarioPayload']> = {
  evaluationScenario?: Resolver<Maybe<ResolversTypes['EvaluationScenario']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEvaluationResultsPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['RecordEvaluationResultsPayload'] = ResolversParentTypes['RecordEvaluationResultsPayload']> = {
  evaluationScenario?: Resolver<Maybe<ResolversTypes['EvaluationScenario']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExperimentResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment'], FederationReferenceType extends FederationReferenceTypes['Experiment'] = FederationReferenceTypes['Experiment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Experiment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['MLModel']>, ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  bestModel?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType, RequireFields<ExperimentBestModelArgs, 'metric' | 'goal'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evaluationScenarios?: Resolver<ResolversTypes['EvaluationScenarioConnection'], ParentType, ContextType, RequireFields<ExperimentEvaluationScenariosArgs, 'orderBy'>>;
};

export type ExperimentConnectionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['ExperimentConnection'] = ResolversParentTypes['ExperimentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExperimentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Experiment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperimentEdgeResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['ExperimentEdge'] = ResolversParentTypes['ExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
};

export type CreateExperimentPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['CreateExperimentPayload'] = ResolversParentTypes['CreateExperimentPayload']> = {
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateExperimentPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['UpdateExperimentPayload'] = ResolversParentTypes['UpdateExperimentPayload']> = {
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddModelsToExperimentPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['AddModelsToExperimentPayload'] = ResolversParentTypes['AddModelsToExperimentPayload']> = {
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteExperimentPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['DeleteExperimentPayload'] = ResolversParentTypes['DeleteExperimentPayload']> = {
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeatureVersionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['FeatureVersion'] = ResolversParentTypes['FeatureVersion'], FederationReferenceType extends FederationReferenceTypes['FeatureVersion'] = FederationReferenceTypes['FeatureVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeatureVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feature?: Resolver<Maybe<ResolversTypes['Feature']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeatureVersionStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FeatureVersionStatusResolvers = { DRAFT: 'draft', PRODUCTION: 'production' };

export type FeatureVersionConnectionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['FeatureVersionConnection'] = ResolversParentTypes['FeatureVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeatureVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FeatureVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeatureVersionEdgeResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['FeatureVersionEdge'] = ResolversParentTypes['FeatureVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeatureVersion'], ParentType, ContextType>;
};

export type CreateFeatureVersionPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['CreateFeatureVersionPayload'] = ResolversParentTypes['CreateFeatureVersionPayload']> = {
  featureVersion?: Resolver<Maybe<ResolversTypes['FeatureVersion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromoteFeatureVersionPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PromoteFeatureVersionPayload'] = ResolversParentTypes['PromoteFeatureVersionPayload']> = {
  featureVersion?: Resolver<Maybe<ResolversTypes['FeatureVersion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeatureResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature'], FederationReferenceType extends FederationReferenceTypes['Feature'] = FederationReferenceTypes['Feature']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feature']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  featureType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['FeatureVersionConnection'], ParentType, ContextType, Partial<FeatureVersionsArgs>>;
  mlModels?: Resolver<ResolversTypes['MLModelConnection'], ParentType, ContextType, RequireFields<FeatureMlModelsArgs, 'orderBy'>>;
};

export type FeatureConnectionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['FeatureConnection'] = ResolversParentTypes['FeatureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeatureEdgeResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['FeatureEdge'] = ResolversParentTypes['FeatureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
};

export type CreateFeaturePayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['CreateFeaturePayload'] = ResolversParentTypes['CreateFeaturePayload']> = {
  feature?: Resolver<Maybe<ResolversTypes['Feature']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateFeaturePayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['UpdateFeaturePayload'] = ResolversParentTypes['UpdateFeaturePayload']> = {
  feature?: Resolver<Maybe<ResolversTypes['Feature']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteFeaturePayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['DeleteFeaturePayload'] = ResolversParentTypes['DeleteFeaturePayload']> = {
  feature?: Resolver<Maybe<ResolversTypes['Feature']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MlModelResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['MLModel'] = ResolversParentTypes['MLModel'], FederationReferenceType extends FederationReferenceTypes['MLModel'] = FederationReferenceTypes['MLModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MLModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelType?: Resolver<ResolversTypes['MLModelType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MLModelStatus'], ParentType, ContextType>;
  artifactPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deployments?: Resolver<ResolversTypes['ModelDeploymentConnection'], ParentType, ContextType, Partial<MlModelDeploymentsArgs>>;
  evaluationScenarios?: Resolver<ResolversTypes['EvaluationScenarioConnection'], ParentType, ContextType, RequireFields<MlModelEvaluationScenariosArgs, 'orderBy'>>;
  experiments?: Resolver<ResolversTypes['ExperimentConnection'], ParentType, ContextType, RequireFields<MlModelExperimentsArgs, 'orderBy'>>;
  predictions?: Resolver<Array<ResolversTypes['Prediction']>, ParentType, ContextType, RequireFields<MlModelPredictionsArgs, 'limit'>>;
  predictionSeries?: Resolver<Array<ResolversTypes['PredictionSeries']>, ParentType, ContextType, RequireFields<MlModelPredictionSeriesArgs, 'symbols'>>;
};

export type MlModelTypeResolvers = { LIGHTGBM: 'LightGBM', CATBOOST: 'CatBoost', PROPHET: 'Prophet', LSTM: 'LSTM' };

export type MlModelStatusResolvers = { TRAINING: 'training', PRODUCTION: 'production', ARCHIVED: 'archived' };

export type MlModelConnectionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['MLModelConnection'] = ResolversParentTypes['MLModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MLModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MLModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MlModelEdgeResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['MLModelEdge'] = ResolversParentTypes['MLModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MLModel'], ParentType, ContextType>;
};

export type RegisterMlModelPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['RegisterMlModelPayload'] = ResolversParentTypes['RegisterMlModelPayload']> = {
  mlModel?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateMlModelPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['UpdateMlModelPayload'] = ResolversParentTypes['UpdateMlModelPayload']> = {
  mlModel?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromoteModelPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PromoteModelPayload'] = ResolversParentTypes['PromoteModelPayload']> = {
  model?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveModelPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['ArchiveModelPayload'] = ResolversParentTypes['ArchiveModelPayload']> = {
  model?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PredictionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['Prediction'] = ResolversParentTypes['Prediction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PredictionConnectionResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PredictionConnection'] = ResolversParentTypes['PredictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PredictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Prediction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PredictionEdgeResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PredictionEdge'] = ResolversParentTypes['PredictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Prediction'], ParentType, ContextType>;
};

export type PredictionSeriesResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['PredictionSeries'] = ResolversParentTypes['PredictionSeries']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predictions?: Resolver<Maybe<ResolversTypes['PredictionConnection']>, ParentType, ContextType, Partial<CompanyPredictionsArgs>>;
};

export type RecordPredictionsPayloadResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['RecordPredictionsPayload'] = ResolversParentTypes['RecordPredictionsPayload']> = {
  model?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  recordedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = MlContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluationScenarios?: Resolver<Maybe<ResolversTypes['EvaluationScenarioConnection']>, ParentType, ContextType, RequireFields<UserEvaluationScenariosArgs, 'orderBy'>>;
  experiments?: Resolver<Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, RequireFields<UserExperimentsArgs, 'orderBy'>>;
  features?: Resolver<Maybe<ResolversTypes['FeatureConnection']>, ParentType, ContextType, RequireFields<UserFeaturesArgs, 'orderBy'>>;
  mlModels?: Resolver<Maybe<ResolversTypes['MLModelConnection']>, ParentType, ContextType, RequireFields<UserMlModelsArgs, 'orderBy'>>;
};

export type Resolvers<ContextType = MlContext> = {
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
  ModelDeployment?: ModelDeploymentResolvers<ContextType>;
  DeploymentEnvironment?: DeploymentEnvironmentResolvers;
  DeploymentStatus?: DeploymentStatusResolvers;
  ModelDeploymentConnection?: ModelDeploymentConnectionResolvers<ContextType>;
  ModelDeploymentEdge?: ModelDeploymentEdgeResolvers<ContextType>;
  DeployModelPayload?: DeployModelPayloadResolvers<ContextType>;
  RollbackDeploymentPayload?: RollbackDeploymentPayloadResolvers<ContextType>;
  EvaluationScenario?: EvaluationScenarioResolvers<ContextType>;
  EvaluationScenarioConnection?: EvaluationScenarioConnectionResolvers<ContextType>;
  EvaluationScenarioEdge?: EvaluationScenarioEdgeResolvers<ContextType>;
  CreateEvaluationScenarioPayload?: CreateEvaluationScenarioPayloadResolvers<ContextType>;
  UpdateEvaluationScenarioPayload?: UpdateEvaluationScenarioPayloadResolvers<ContextType>;
  DeleteEvaluationScenarioPayload?: DeleteEvaluationScenarioPayloadResolvers<ContextType>;
  RecordEvaluationResultsPayload?: RecordEvaluationResultsPayloadResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentConnection?: ExperimentConnectionResolvers<ContextType>;
  ExperimentEdge?: ExperimentEdgeResolvers<ContextType>;
  CreateExperimentPayload?: CreateExperimentPayloadResolvers<ContextType>;
  UpdateExperimentPayload?: UpdateExperimentPayloadResolvers<ContextType>;
  AddModelsToExperimentPayload?: AddModelsToExperimentPayloadResolvers<ContextType>;
  DeleteExperimentPayload?: DeleteExperimentPayloadResolvers<ContextType>;
  FeatureVersion?: FeatureVersionResolvers<ContextType>;
  FeatureVersionStatus?: FeatureVersionStatusResolvers;
  FeatureVersionConnection?: FeatureVersionConnectionResolvers<ContextType>;
  FeatureVersionEdge?: FeatureVersionEdgeResolvers<ContextType>;
  CreateFeatureVersionPayload?: CreateFeatureVersionPayloadResolvers<ContextType>;
  PromoteFeatureVersionPayload?: PromoteFeatureVersionPayloadResolvers<ContextType>;
  Feature?: FeatureResolvers<ContextType>;
  FeatureConnection?: FeatureConnectionResolvers<ContextType>;
  FeatureEdge?: FeatureEdgeResolvers<ContextType>;
  CreateFeaturePayload?: CreateFeaturePayloadResolvers<ContextType>;
  UpdateFeaturePayload?: UpdateFeaturePayloadResolvers<ContextType>;
  DeleteFeaturePayload?: DeleteFeaturePayloadResolvers<ContextType>;
  MLModel?: MlModelResolvers<ContextType>;
  MLModelType?: MlModelTypeResolvers;
  MLModelStatus?: MlModelStatusResolvers;
  MLModelConnection?: MlModelConnectionResolvers<ContextType>;
  MLModelEdge?: MlModelEdgeResolvers<ContextType>;
  RegisterMlModelPayload?: RegisterMlModelPayloadResolvers<ContextType>;
  UpdateMlModelPayload?: UpdateMlModelPayloadResolvers<ContextType>;
  PromoteModelPayload?: PromoteModelPayloadResolvers<ContextType>;
  ArchiveModelPayload?: ArchiveModelPayloadResolvers<ContextType>;
  Prediction?: PredictionResolvers<ContextType>;
  PredictionConnection?: PredictionConnectionResolvers<ContextType>;
  PredictionEdge?: PredictionEdgeResolvers<ContextType>;
  PredictionSeries?: PredictionSeriesResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  RecordPredictionsPayload?: RecordPredictionsPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = MlContext> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};


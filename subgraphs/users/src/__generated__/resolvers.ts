// Generated from the SDL beside the resolvers by `pnpm codegen`. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DashboardRecord } from '../dashboard/dashboard.model.js';
import type { ProfileRecord } from '../user/user.loader.js';
import type { UserRecord, UserPage } from '../user/user.model.js';
import type { WatchlistRecord, WatchlistPage } from '../watchlist/watchlist.model.js';
import type { Share as GivenShare } from '../share/share.client.js';
import type { AccountJobRecord } from '../account-job/account-job.loader.js';
import type { ExportChunk } from '../account-export/account-export.service.js';
import type { ApiKeyRecord } from '../api-key/api-key.model.js';
import type { MailRecord } from '../mail/mail.model.js';
import type { AuditEventRecord, AuditEventPage } from '../audit-event/audit-event.model.js';
import type { SessionRecord } from '../session/session.model.js';
import type { UsersContext } from '../context.js';
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
  /**
   * Sessions, accounts and keys that ended in the last 20 minutes, as `session:<id>`, `user:<id>` and `key:<id>`; and changes
   * of rights, as `rights:<user>:<change>`.
   */
  accessEnds: Array<Scalars['String']['output']>;
  /** A piece of one of the viewer's exports that is whole; null for any other. */
  accountExportChunk?: Maybe<AccountExportChunk>;
  /** All accounts, newest first; for administrators. */
  users?: Maybe<UserConnection>;
  /** All that there is to be allowed. */
  scopes: Array<Scope>;
  /** Whom the key with this SHA-256 digest, in base64url, speaks for; null where it does not hold. */
  keyHolder?: Maybe<KeyHolder>;
  /** What happened to all accounts, newest first; for administrators. */
  auditEvents?: Maybe<AuditEventConnection>;
  /** The development mailbox, newest first: the newest 100 mails that were kept in the place of being sent. */
  mailbox: Array<Mail>;
  /** The open account with this username, in the same case; null where there is none, and for whoever is not signed in. */
  profile?: Maybe<Profile>;
  /** The signed-in user; null for anonymous callers and closed accounts. */
  me?: Maybe<User>;
  /** A user by id; null unless it is you, or you may administer users. */
  user?: Maybe<User>;
  /** A watchlist by id; null unless it is yours. */
  watchlist?: Maybe<Watchlist>;
};


export type QueryPersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountExportChunkArgs = {
  id: Scalars['ID']['input'];
  index: Scalars['Int']['input'];
};


export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
};


export type QueryKeyHolderArgs = {
  digest: Scalars['String']['input'];
};


export type QueryAuditEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllAuditEventsFilter>;
};


export type QueryProfileArgs = {
  username: Scalars['String']['input'];
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWatchlistArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Erases what this subgraph keeps of the signed-in user. May be repeated. */
  erasePersonalData: ErasePersonalDataPayload;
  /**
   * Begins to write all that is kept of the signed-in user into one JSON file, without secrets; while one is being written,
   * that one is answered. INVALID_CREDENTIALS where the password is not the account's.
   */
  exportAccountData: ExportAccountDataPayload;
  /** Erases all that is kept of a user whose account is closed; INVALID_STATE while it is open. For administrators. */
  eraseAccount: EraseAccountPayload;
  /**
   * Gives a user another role; for administrators. The user's sessions end at once, and API keys lose what the role does not
   * allow. INVALID_STATE where no administrator would be left.
   */
  setUserRole: SetUserRolePayload;
  /**
   * Closes a user's account for good, as `closeAccount` does; for administrators. INVALID_STATE where it is an administrator's,
   * who has to get another role first.
   */
  closeUserAccount: CloseUserAccountPayload;
  /** Lets sign-ins to an account through again that too many failed ones have locked; for administrators. */
  unlockAccount: UnlockAccountPayload;
  /** Makes a key, with some of one's own scopes. Its `secret` is shown this once and kept nowhere. */
  createApiKey: CreateApiKeyPayload;
  /** Ends a key at once; no error where it has ended already. */
  revokeApiKey: RevokeApiKeyPayload;
  /** Saves the signed-in user's dashboard, made where there is none. */
  saveDashboard: SaveDashboardPayload;
  /** Confirms the e-mail address of an account by the token that was sent there, which works once, for 24 hours. */
  verifyEmail: VerifyEmailPayload;
  /**
   * Sends the mail that confirms an address once more; the token of the one before works no more. Answered alike whether or
   * not there is such an account, and whether or not it is confirmed. At most 5 mails an hour go to one address.
   */
  resendVerification: ResendVerificationPayload;
  /**
   * Sends a mail by which whoever owns the address can choose another password. Answered alike whether or not there is such an
   * account. At most 5 mails an hour go to one address.
   */
  requestPasswordReset: RequestPasswordResetPayload;
  /**
   * Sets another password by the token of a mail, which works once, for an hour. Ends all sessions of the account at once,
   * forgets its failed sign-ins unless it has a second factor, which stays, and confirms its e-mail address.
   */
  resetPassword: ResetPasswordPayload;
  /**
   * Makes a secret for an authenticator app, in the place of one made before. It is a second factor once
   * `confirmSecondFactor` gets a code of it, within 10 minutes. INVALID_CREDENTIALS where the password is not the account's,
   * INVALID_STATE where there is a second factor.
   */
  beginSecondFactor: BeginSecondFactorPayload;
  /**
   * Turns the second factor on: from now on logging in takes a code, too. Sessions go on. INVALID_CREDENTIALS where the code
   * is not one of now, INVALID_STATE where none was begun in the last 10 minutes.
   */
  confirmSecondFactor: ConfirmSecondFactorPayload;
  /**
   * Turns the second factor off. INVALID_CREDENTIALS where the password or the code is wrong, INVALID_STATE where there is
   * none.
   */
  disableSecondFactor: DisableSecondFactorPayload;
  /**
   * Makes new recovery codes; those from before work no more. INVALID_CREDENTIALS where the password or the code is wrong,
   * INVALID_STATE where there is no second factor.
   */
  renewRecoveryCodes: RenewRecoveryCodesPayload;
  /**
   * Turns off the second factor of a user who has lost it, and ends their sessions at once; for administrators. No error where
   * there is none.
   */
  removeSecondFactor: RemoveSecondFactorPayload;
  /**
   * Signs in. An unknown address, a wrong password and a closed account are answered alike. After 5 failures each further one
   * locks the account for a while, twice as long each time, up to 15 minutes; after 50 from one network, that.
   * Where the password is right and the account has a second factor: SECOND_FACTOR_REQUIRED without a `code`, which counts as
   * no failure, and INVALID_CREDENTIALS with a wrong one, which does.
   * EMAIL_NOT_VERIFIED where both match, but sign-ups are to be confirmed and this one is not.
   */
  logIn: LogInPayload;
  /** New tokens for a session. Its refresh token changes; one that was used before ends the session. */
  refreshSession: RefreshSessionPayload;
  /** Ends the session of a refresh token at once, with its access tokens; no error where it has ended already. */
  logOut: LogOutPayload;
  /** Ends one of the signed-in user's sessions at once; no error where it has ended already. */
  revokeSession: RevokeSessionPayload;
  /** Ends all of the signed-in user's sessions at once. */
  revokeAllSessions: RevokeAllSessionsPayload;
  /** Lets another user at a thing of yours; a second time changes the access. NOT_FOUND where there is no such user. */
  shareWith: ShareWithPayload;
  /** Takes back what `shareWith` gave, at once; no error where nothing is shared. */
  unshareWith: UnshareWithPayload;
  /**
   * Closes the signed-in user's account for good. All its sessions and API keys end at once, open subscriptions too.
   * INVALID_CREDENTIALS where the password is not the account's.
   */
  closeAccount: CloseAccountPayload;
  /**
   * Opens an account and sends a mail that confirms its e-mail address. Where sign-ups are open, it is signed in at once.
   * Where they are to be confirmed, `user` and `session` are null, a taken address is answered like a new one, and `logIn`
   * answers EMAIL_NOT_VERIFIED until the address is confirmed.
   */
  signUp: SignUpPayload;
  /** Changes the signed-in user's account. */
  updateUser: UpdateUserPayload;
  /**
   * Sets another password, and ends all sessions but the one that asks at once.
   * INVALID_CREDENTIALS where `currentPassword` is not the current one.
   */
  changePassword: ChangePasswordPayload;
  createWatchlist: CreateWatchlistPayload;
  updateWatchlist: UpdateWatchlistPayload;
  deleteWatchlist: DeleteWatchlistPayload;
};


export type MutationExportAccountDataArgs = {
  input: ExportAccountDataInput;
};


export type MutationEraseAccountArgs = {
  input: EraseAccountInput;
};


export type MutationSetUserRoleArgs = {
  input: SetUserRoleInput;
};


export type MutationCloseUserAccountArgs = {
  input: CloseUserAccountInput;
};


export type MutationUnlockAccountArgs = {
  input: UnlockAccountInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationSaveDashboardArgs = {
  input: SaveDashboardInput;
};


export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};


export type MutationResendVerificationArgs = {
  input: ResendVerificationInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationBeginSecondFactorArgs = {
  input: BeginSecondFactorInput;
};


export type MutationConfirmSecondFactorArgs = {
  input: ConfirmSecondFactorInput;
};


export type MutationDisableSecondFactorArgs = {
  input: DisableSecondFactorInput;
};


export type MutationRenewRecoveryCodesArgs = {
  input: RenewRecoveryCodesInput;
};


export type MutationRemoveSecondFactorArgs = {
  input: RemoveSecondFactorInput;
};


export type MutationLogInArgs = {
  input: LogInInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationLogOutArgs = {
  input: LogOutInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationRevokeAllSessionsArgs = {
  input: RevokeAllSessionsInput;
};


export type MutationShareWithArgs = {
  input: ShareWithInput;
};


export type MutationUnshareWithArgs = {
  input: UnshareWithInput;
};


export type MutationCloseAccountArgs = {
  input: CloseAccountInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCreateWatchlistArgs = {
  input: CreateWatchlistInput;
};


export type MutationUpdateWatchlistArgs = {
  input: UpdateWatchlistInput;
};


export type MutationDeleteWatchlistArgs = {
  input: DeleteWatchlistInput;
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

export type Subscription = {
  __typename?: 'Subscription';
  /** As the field of Query, again whenever something ends. */
  accessEnded: Array<Scalars['String']['output']>;
  /** A job on the viewer's account: as it is now, then as it goes on, until it has ended. NOT_FOUND for any other id. */
  accountJobProgressed: AccountJob;
};


export type SubscriptionAccountJobProgressedArgs = {
  id: Scalars['ID']['input'];
};

export type AccountExportChunk = {
  __typename?: 'AccountExportChunk';
  text: Scalars['String']['output'];
  /** How many pieces there are. */
  chunkCount: Scalars['Int']['output'];
  /** Bytes of all pieces in UTF-8. */
  byteLength: Scalars['SafeInt']['output'];
};

/** What a job does with an account. */
export type AccountJobKind =
  /** Writes all that is kept of the user into one file. */
  | 'export_account'
  /** Erases all that is kept of the user. */
  | 'erase_account';

export type JobStatus =
  /** It waits: to be taken up, to be tried again, or to be taken over from a server that is gone. */
  | 'queued'
  | 'running'
  | 'completed'
  /** It will not be tried again; `error` says why. */
  | 'failed'
  /** It was ended before it was done. */
  | 'cancelled';

/** Work on an account in the background. It is kept for 7 days after its end. */
export type AccountJob = {
  __typename?: 'AccountJob';
  id: Scalars['ID']['output'];
  kind: AccountJobKind;
  status: JobStatus;
  /** How much is done, from 0 to 1; null before it is taken up. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** How often it was taken up. */
  attempts: Scalars['Int']['output'];
  /** Why the last attempt failed; null if it did not, or a later one went well. */
  error?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** When it was first taken up; null until then. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where the gateway serves the file, to be asked for with the bearer token of a session; null unless this is an export of
   * the viewer's that has completed. The file is kept for 7 days.
   */
  downloadPath?: Maybe<Scalars['String']['output']>;
};

/** What the mutation takes. */
export type ExportAccountDataInput = {
  password: Scalars['String']['input'];
};

/** What the mutation answers. */
export type ExportAccountDataPayload = {
  __typename?: 'ExportAccountDataPayload';
  job?: Maybe<AccountJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type EraseAccountInput = {
  userId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type EraseAccountPayload = {
  __typename?: 'EraseAccountPayload';
  job?: Maybe<AccountJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A page of a list. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<UserEdge>;
  /** The page, in order. */
  nodes: Array<User>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: User;
};

/** Conditions on a list; all that are given must hold. */
export type UserFilter = {
  /** Only those with this text, in any case, in the e-mail address or the username. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only open accounts, or only closed ones. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Role>;
};

/** What the mutation takes. */
export type CloseUserAccountInput = {
  userId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type CloseUserAccountPayload = {
  __typename?: 'CloseUserAccountPayload';
  user?: Maybe<User>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UnlockAccountInput = {
  userId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type UnlockAccountPayload = {
  __typename?: 'UnlockAccountPayload';
  user?: Maybe<User>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type SetUserRoleInput = {
  userId: Scalars['ID']['input'];
  role: Role;
};

/** What the mutation answers. */
export type SetUserRolePayload = {
  __typename?: 'SetUserRolePayload';
  user?: Maybe<User>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What a program signs its requests with, in the place of an access token. */
export type ApiKey = {
  __typename?: 'ApiKey';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** How the key begins; the whole of it is shown once, by `createApiKey`. */
  prefix: Scalars['String']['output'];
  /** What it allows. It never allows more than its owner may do. */
  scopes: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** When it was last used, to about a minute; null until then. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended; null until then. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Something that a sign-in or an API key may be allowed to do. */
export type Scope = {
  __typename?: 'Scope';
  name: Scalars['String']['output'];
  description: Scalars['String']['output'];
  /** Whether API keys may have it. */
  isForKeys: Scalars['Boolean']['output'];
};

/** Whom an API key speaks for. */
export type KeyHolder = {
  __typename?: 'KeyHolder';
  userId: Scalars['ID']['output'];
  keyId: Scalars['ID']['output'];
  scopes: Array<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
};

/** What the mutation takes. */
export type CreateApiKeyInput = {
  name: Scalars['String']['input'];
  /** At least one, as `scopes` lists them, and none that you do not have yourself. */
  scopes: Array<Scalars['String']['input']>;
  /** At most 366 days ahead; in 90 days if left out. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What the mutation answers. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  apiKey?: Maybe<ApiKey>;
  /** Goes into the header `Authorization: Bearer <secret>`. */
  secret?: Maybe<Scalars['String']['output']>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RevokeApiKeyInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  apiKey?: Maybe<ApiKey>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** Something that happened to an account. Kept as it was written. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  id: Scalars['ID']['output'];
  type: AuditEventType;
  /** Whose account; null where the account is unknown, or not the viewer's to see. */
  user?: Maybe<User>;
  /** Id of who did it; null for someone who was not signed in. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** The session it was done through, if any. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** The API key it was done with, if any. */
  keyId?: Maybe<Scalars['ID']['output']>;
  /** Where the client was, as an IP address; null where it is not known. */
  address?: Maybe<Scalars['String']['output']>;
  /** What it was about: a key's prefix, a share's kind and id, the new role. */
  details: Scalars['JSON']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type AuditEventType =
  | 'signed_up'
  | 'signed_in'
  | 'sign_in_failed'
  /** Someone signed in gave a wrong password or code for a change that takes it. */
  | 'confirmation_failed'
  | 'signed_out'
  | 'session_revoked'
  /** A refresh token came a second time, so its session was ended. */
  | 'refresh_token_reused'
  /** Too many failed sign-ins: further ones are refused for a while. */
  | 'account_locked'
  | 'account_unlocked'
  | 'email_verified'
  | 'password_changed'
  | 'password_reset_requested'
  | 'password_reset'
  | 'second_factor_enabled'
  | 'second_factor_disabled'
  | 'recovery_code_used'
  | 'recovery_codes_renewed'
  | 'api_key_created'
  | 'api_key_revoked'
  | 'role_changed'
  | 'shared'
  | 'unshared'
  | 'data_exported'
  | 'account_closed'
  | 'account_erased';

/** A page of a list. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<AuditEventEdge>;
  /** The page, in order. */
  nodes: Array<AuditEvent>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: AuditEvent;
};

/** Conditions on a list; all that are given must hold. */
export type AuditEventFilter = {
  /** Only these. */
  types?: InputMaybe<Array<AuditEventType>>;
  /** From this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a list; all that are given must hold. */
export type AllAuditEventsFilter = {
  /** Only these. */
  types?: InputMaybe<Array<AuditEventType>>;
  /** From this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those of this account. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a user has arranged the start page. Each has at most one. */
export type Dashboard = {
  __typename?: 'Dashboard';
  id: Scalars['ID']['output'];
  /** The arrangement, an object of the client's own. */
  layout: Scalars['JSON']['output'];
  /** What is shown in it, each an object of the client's own. */
  widgets: Array<Scalars['JSON']['output']>;
  /** The owner; null once the account is closed. */
  user?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** What is left out stays as it is; on a new dashboard it is empty. */
export type SaveDashboardInput = {
  /** An object. */
  layout?: InputMaybe<Scalars['JSON']['input']>;
  /** At most 100 objects. */
  widgets?: InputMaybe<Array<Scalars['JSON']['input']>>;
};

/** What the mutation answers. */
export type SaveDashboardPayload = {
  __typename?: 'SaveDashboardPayload';
  dashboard?: Maybe<Dashboard>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type VerifyEmailInput = {
  token: Scalars['String']['input'];
};

/** What the mutation answers. */
export type VerifyEmailPayload = {
  __typename?: 'VerifyEmailPayload';
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type ResendVerificationInput = {
  email: Scalars['String']['input'];
};

/** What the mutation answers. */
export type ResendVerificationPayload = {
  __typename?: 'ResendVerificationPayload';
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

export type Mail = {
  __typename?: 'Mail';
  id: Scalars['ID']['output'];
  to: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** What the mutation takes. */
export type RequestPasswordResetInput = {
  email: Scalars['String']['input'];
};

/** What the mutation answers. */
export type RequestPasswordResetPayload = {
  __typename?: 'RequestPasswordResetPayload';
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type ResetPasswordInput = {
  token: Scalars['String']['input'];
  /** 12 to 256 characters of any kind, and none of the most common passwords. */
  newPassword: Scalars['String']['input'];
};

/** What the mutation answers. */
export type ResetPasswordPayload = {
  __typename?: 'ResetPasswordPayload';
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type BeginSecondFactorInput = {
  password: Scalars['String']['input'];
};

/** What the mutation answers. */
export type BeginSecondFactorPayload = {
  __typename?: 'BeginSecondFactorPayload';
  /** In base32, to be typed into an authenticator. It is shown this once. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The same with all else that an authenticator needs (`otpauth://totp/…`), to be shown as a QR code. */
  uri?: Maybe<Scalars['String']['output']>;
  /** Until when it can be confirmed. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type ConfirmSecondFactorInput = {
  /** The 6 digits that the authenticator shows. */
  code: Scalars['String']['input'];
};

/** What the mutation answers. */
export type ConfirmSecondFactorPayload = {
  __typename?: 'ConfirmSecondFactorPayload';
  user?: Maybe<User>;
  /** Each of them once stands in for the authenticator. They are shown this once and kept nowhere. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DisableSecondFactorInput = {
  password: Scalars['String']['input'];
  /** The 6 digits that the authenticator shows, or a recovery code. */
  code: Scalars['String']['input'];
};

/** What the mutation answers. */
export type DisableSecondFactorPayload = {
  __typename?: 'DisableSecondFactorPayload';
  user?: Maybe<User>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RenewRecoveryCodesInput = {
  password: Scalars['String']['input'];
  /** The 6 digits that the authenticator shows, or a recovery code. */
  code: Scalars['String']['input'];
};

/** What the mutation answers. */
export type RenewRecoveryCodesPayload = {
  __typename?: 'RenewRecoveryCodesPayload';
  user?: Maybe<User>;
  /** Each of them once stands in for the authenticator. They are shown this once and kept nowhere. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RemoveSecondFactorInput = {
  userId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type RemoveSecondFactorPayload = {
  __typename?: 'RemoveSecondFactorPayload';
  user?: Maybe<User>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A sign-in that can still be continued with its refresh token. */
export type Session = {
  __typename?: 'Session';
  id: Scalars['ID']['output'];
  /** Whether this request came through it. */
  isCurrent: Scalars['Boolean']['output'];
  /** When the user signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was opened or last refreshed. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When it ends unless it is refreshed before. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was ended; null while it can be continued. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a client signs its requests with. */
export type SessionTokens = {
  __typename?: 'SessionTokens';
  /** Goes into the header `Authorization: Bearer <accessToken>`. */
  accessToken: Scalars['String']['output'];
  /** Gets the next tokens through `refreshSession`, once: using it again ends the session. */
  refreshToken: Scalars['String']['output'];
  /** When the access token stops to work. */
  expiresAt: Scalars['DateTime']['output'];
};

/** What the mutation takes. */
export type RevokeAllSessionsInput = {
  /** Whether the session that asks goes on. */
  exceptCurrent?: Scalars['Boolean']['input'];
};

/** What the mutation answers. */
export type RevokeAllSessionsPayload = {
  __typename?: 'RevokeAllSessionsPayload';
  /** How many were ended. */
  count?: Maybe<Scalars['Int']['output']>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type LogInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  /** Of the second factor, where the account has one: the 6 digits that the authenticator shows, or a recovery code. */
  code?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation answers. */
export type LogInPayload = {
  __typename?: 'LogInPayload';
  /** The account. What other types hang on it is there once you ask with the session's access token. */
  user?: Maybe<User>;
  session?: Maybe<SessionTokens>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RefreshSessionInput = {
  refreshToken: Scalars['String']['input'];
};

/** What the mutation answers. */
export type RefreshSessionPayload = {
  __typename?: 'RefreshSessionPayload';
  session?: Maybe<SessionTokens>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type LogOutInput = {
  refreshToken: Scalars['String']['input'];
};

/** What the mutation answers. */
export type LogOutPayload = {
  __typename?: 'LogOutPayload';
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type RevokeSessionInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  session?: Maybe<Session>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** Someone whom things can be shared with. */
export type Profile = {
  __typename?: 'Profile';
  id: Scalars['ID']['output'];
  username: Scalars['String']['output'];
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
  | 'STRATEGY'
  | 'BACKTEST'
  | 'PORTFOLIO'
  | 'PROMPT_TEMPLATE'
  | 'DOCUMENT';

/** What one may do with a thing that is shared with one. */
export type ShareAccess =
  /** See it. */
  | 'READ'
  /** See it and change it; not delete, archive, run or share it. */
  | 'WRITE';

/** What the mutation takes. */
export type ShareWithInput = {
  kind: ShareKind;
  /** The id of something of yours, of this kind. */
  id: Scalars['ID']['input'];
  /** Another user's id; `profile` tells it. */
  userId: Scalars['ID']['input'];
  access: ShareAccess;
};

/** What the mutation answers. */
export type ShareWithPayload = {
  __typename?: 'ShareWithPayload';
  share?: Maybe<Share>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UnshareWithInput = {
  kind: ShareKind;
  /** The id of something of yours, of this kind. */
  id: Scalars['ID']['input'];
  /** Whom it is shared with. */
  userId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type UnshareWithPayload = {
  __typename?: 'UnshareWithPayload';
  /** What was taken back; null where nothing was shared. */
  share?: Maybe<Share>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A person's account, which owns all that they make. Seen by its owner alone, and by administrators without what it owns. */
export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  /** The login name, in lower case. */
  email: Scalars['String']['output'];
  /** Shown instead of the e-mail address; no two users have the same. */
  username: Scalars['String']['output'];
  /** False once the account is closed. */
  isActive: Scalars['Boolean']['output'];
  /** False until the e-mail address is confirmed. */
  isVerified: Scalars['Boolean']['output'];
  role: Role;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Exports and erasure of the account, newest first. */
  accountJobs: Array<AccountJob>;
  /** API keys, the newest first, ended ones too. */
  apiKeys: Array<ApiKey>;
  /** What happened to the account: sign-ins, failed ones, changes of rights, keys and shares. Newest first. */
  auditEvents: AuditEventConnection;
  /** Null until it is saved for the first time. */
  dashboard?: Maybe<Dashboard>;
  /** Whether logging in takes a code besides the password; null unless it is you. */
  hasSecondFactor?: Maybe<Scalars['Boolean']['output']>;
  /** How many recovery codes were not used yet; null unless it is you, and without a second factor. */
  recoveryCodesLeft?: Maybe<Scalars['Int']['output']>;
  /** Sign-ins that can still be continued, the last used first; the newest 100. */
  sessions: Array<Session>;
  watchlists: WatchlistConnection;
};


/** A person's account, which owns all that they make. Seen by its owner alone, and by administrators without what it owns. */
export type UserAuditEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
};


/** A person's account, which owns all that they make. Seen by its owner alone, and by administrators without what it owns. */
export type UserWatchlistsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WatchlistFilter>;
  orderBy?: InputMaybe<ListOrder>;
};

/** What a user may do on the platform. */
export type Role =
  /** All with their own things. */
  | 'member'
  /** Market data and accounts besides. */
  | 'administrator';

/** What the mutation takes. */
export type SignUpInput = {
  /** At most 254 characters; letter case and surrounding space do not count. */
  email: Scalars['String']['input'];
  /** 3 to 30 letters, digits, `_` or `-`. */
  username: Scalars['String']['input'];
  /** 12 to 256 characters of any kind, and none of the most common passwords. */
  password: Scalars['String']['input'];
};

/** What the mutation answers. */
export type SignUpPayload = {
  __typename?: 'SignUpPayload';
  /** The new account. What other types hang on it is there once you ask with the session's access token. */
  user?: Maybe<User>;
  session?: Maybe<SessionTokens>;
  /** Whether a mail goes to the address: with what confirms it, or about the account that it has already. */
  confirmationSent?: Maybe<Scalars['Boolean']['output']>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateUserInput = {
  changes: UserChanges;
};

/** What is left out stays as it is. */
export type UserChanges = {
  /** 3 to 30 letters, digits, `_` or `-`. */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation answers. */
export type UpdateUserPayload = {
  __typename?: 'UpdateUserPayload';
  user?: Maybe<User>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  /** 12 to 256 characters of any kind, and none of the most common passwords. */
  newPassword: Scalars['String']['input'];
};

/** What the mutation answers. */
export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  user?: Maybe<User>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type CloseAccountInput = {
  password: Scalars['String']['input'];
  /** Whether all that is kept of the user is erased, too; `job` does that in the background. */
  erase?: Scalars['Boolean']['input'];
};

/** What the mutation answers. */
export type CloseAccountPayload = {
  __typename?: 'CloseAccountPayload';
  /** The account as it was closed. */
  user?: Maybe<User>;
  /** What erases all that is kept of the user; null unless that was asked for. */
  job?: Maybe<AccountJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A named list of symbols that its owner follows. */
export type Watchlist = {
  __typename?: 'Watchlist';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** Upper case, without repeats, in the order in which they were given. */
  symbols: Array<Scalars['String']['output']>;
  /** What the client keeps beside it; null where it keeps nothing. */
  metadata?: Maybe<Scalars['JSON']['output']>;
  /** The owner; null once the account is closed. */
  user?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type WatchlistConnection = {
  __typename?: 'WatchlistConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<WatchlistEdge>;
  /** The page, in order. */
  nodes: Array<Watchlist>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type WatchlistEdge = {
  __typename?: 'WatchlistEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Watchlist;
};

/** Conditions on a list; all that are given must hold. */
export type WatchlistFilter = {
  /** Only those that hold this symbol. */
  symbol?: InputMaybe<Scalars['String']['input']>;
};

export type Company = {
  __typename?: 'Company';
  symbol: Scalars['String']['output'];
  /** The viewer's own watchlists that hold the company; none for anonymous callers. */
  watchlists?: Maybe<WatchlistConnection>;
};


export type CompanyWatchlistsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ListOrder>;
};

/** What the mutation takes. */
export type CreateWatchlistInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 200, each 1 to 15 of `A-Z`, `0-9`, `.`, `^`, `-`; letter case and repeats do not count. */
  symbols?: Array<Scalars['String']['input']>;
  /** An object of your own. */
  metadata?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type CreateWatchlistPayload = {
  __typename?: 'CreateWatchlistPayload';
  watchlist?: Maybe<Watchlist>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateWatchlistInput = {
  id: Scalars['ID']['input'];
  changes: WatchlistChanges;
};

/** What is left out stays as it is. */
export type WatchlistChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  /** Null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of all symbols before. */
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Takes the place of the object before; null takes it away. */
  metadata?: InputMaybe<Scalars['JSON']['input']>;
};

/** What the mutation answers. */
export type UpdateWatchlistPayload = {
  __typename?: 'UpdateWatchlistPayload';
  watchlist?: Maybe<Watchlist>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteWatchlistInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteWatchlistPayload = {
  __typename?: 'DeleteWatchlistPayload';
  /** The watchlist as it was. */
  watchlist?: Maybe<Watchlist>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
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
  Dashboard: Dashboard;
  Profile: Profile;
  User: User;
  Watchlist: Watchlist;
  Company: Company;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dashboard:
    ( { __typename: 'Dashboard' }
    & GraphQLRecursivePick<FederationTypes['Dashboard'], {"id":true}> );
  Profile:
    ( { __typename: 'Profile' }
    & GraphQLRecursivePick<FederationTypes['Profile'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Watchlist:
    ( { __typename: 'Watchlist' }
    & GraphQLRecursivePick<FederationTypes['Watchlist'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"symbol":true}> );
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AccountExportChunk: ResolverTypeWrapper<ExportChunk>;
  AccountJobKind: ResolverTypeWrapper<'export_account' | 'erase_account'>;
  JobStatus: ResolverTypeWrapper<'queued' | 'running' | 'completed' | 'failed' | 'cancelled'>;
  AccountJob: ResolverTypeWrapper<AccountJobRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ExportAccountDataInput: ExportAccountDataInput;
  ExportAccountDataPayload: ResolverTypeWrapper<Omit<ExportAccountDataPayload, 'job'> & { job?: Maybe<ResolversTypes['AccountJob']> }>;
  EraseAccountInput: EraseAccountInput;
  EraseAccountPayload: ResolverTypeWrapper<Omit<EraseAccountPayload, 'job'> & { job?: Maybe<ResolversTypes['AccountJob']> }>;
  UserConnection: ResolverTypeWrapper<UserPage>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  CloseUserAccountInput: CloseUserAccountInput;
  CloseUserAccountPayload: ResolverTypeWrapper<Omit<CloseUserAccountPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UnlockAccountInput: UnlockAccountInput;
  UnlockAccountPayload: ResolverTypeWrapper<Omit<UnlockAccountPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  SetUserRoleInput: SetUserRoleInput;
  SetUserRolePayload: ResolverTypeWrapper<Omit<SetUserRolePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  ApiKey: ResolverTypeWrapper<ApiKeyRecord>;
  Scope: ResolverTypeWrapper<Scope>;
  KeyHolder: ResolverTypeWrapper<KeyHolder>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  AuditEvent: ResolverTypeWrapper<AuditEventRecord>;
  AuditEventType: ResolverTypeWrapper<'signed_up' | 'signed_in' | 'sign_in_failed' | 'confirmation_failed' | 'signed_out' | 'session_revoked' | 'refresh_token_reused' | 'account_locked' | 'account_unlocked' | 'email_verified' | 'password_changed' | 'password_reset_requested' | 'password_reset' | 'second_factor_enabled' | 'second_factor_disabled' | 'recovery_code_used' | 'recovery_codes_renewed' | 'api_key_created' | 'api_key_revoked' | 'role_changed' | 'shared' | 'unshared' | 'data_exported' | 'account_closed' | 'account_erased'>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventPage>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEventFilter: AuditEventFilter;
  AllAuditEventsFilter: AllAuditEventsFilter;
  Dashboard: ResolverTypeWrapper<DashboardRecord>;
  SaveDashboardInput: SaveDashboardInput;
  SaveDashboardPayload: ResolverTypeWrapper<Omit<SaveDashboardPayload, 'dashboard'> & { dashboard?: Maybe<ResolversTypes['Dashboard']> }>;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: ResolverTypeWrapper<VerifyEmailPayload>;
  ResendVerificationInput: ResendVerificationInput;
  ResendVerificationPayload: ResolverTypeWrapper<ResendVerificationPayload>;
  Mail: ResolverTypeWrapper<MailRecord>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<RequestPasswordResetPayload>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<ResetPasswordPayload>;
  BeginSecondFactorInput: BeginSecondFactorInput;
  BeginSecondFactorPayload: ResolverTypeWrapper<BeginSecondFactorPayload>;
  ConfirmSecondFactorInput: ConfirmSecondFactorInput;
  ConfirmSecondFactorPayload: ResolverTypeWrapper<Omit<ConfirmSecondFactorPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  DisableSecondFactorInput: DisableSecondFactorInput;
  DisableSecondFactorPayload: ResolverTypeWrapper<Omit<DisableSecondFactorPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RenewRecoveryCodesPayload: ResolverTypeWrapper<Omit<RenewRecoveryCodesPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  RemoveSecondFactorInput: RemoveSecondFactorInput;
  RemoveSecondFactorPayload: ResolverTypeWrapper<Omit<RemoveSecondFactorPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Session: ResolverTypeWrapper<SessionRecord>;
  SessionTokens: ResolverTypeWrapper<SessionTokens>;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: ResolverTypeWrapper<RevokeAllSessionsPayload>;
  LogInInput: LogInInput;
  LogInPayload: ResolverTypeWrapper<Omit<LogInPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: ResolverTypeWrapper<RefreshSessionPayload>;
  LogOutInput: LogOutInput;
  LogOutPayload: ResolverTypeWrapper<LogOutPayload>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  Profile: ResolverTypeWrapper<ProfileRecord>;
  Share: ResolverTypeWrapper<GivenShare>;
  ShareKind: ShareKind;
  ShareAccess: ShareAccess;
  ShareWithInput: ShareWithInput;
  ShareWithPayload: ResolverTypeWrapper<Omit<ShareWithPayload, 'share'> & { share?: Maybe<ResolversTypes['Share']> }>;
  UnshareWithInput: UnshareWithInput;
  UnshareWithPayload: ResolverTypeWrapper<Omit<UnshareWithPayload, 'share'> & { share?: Maybe<ResolversTypes['Share']> }>;
  User: ResolverTypeWrapper<UserRecord>;
  Role: ResolverTypeWrapper<'member' | 'administrator'>;
  SignUpInput: SignUpInput;
  SignUpPayload: ResolverTypeWrapper<Omit<SignUpPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UpdateUserInput: UpdateUserInput;
  UserChanges: UserChanges;
  UpdateUserPayload: ResolverTypeWrapper<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CloseAccountInput: CloseAccountInput;
  CloseAccountPayload: ResolverTypeWrapper<Omit<CloseAccountPayload, 'user' | 'job'> & { user?: Maybe<ResolversTypes['User']>, job?: Maybe<ResolversTypes['AccountJob']> }>;
  Watchlist: ResolverTypeWrapper<WatchlistRecord>;
  WatchlistConnection: ResolverTypeWrapper<WatchlistPage>;
  WatchlistEdge: ResolverTypeWrapper<Omit<WatchlistEdge, 'node'> & { node: ResolversTypes['Watchlist'] }>;
  WatchlistFilter: WatchlistFilter;
  Company: ResolverTypeWrapper<{ __typename?: 'Company'; symbol: string }>;
  CreateWatchlistInput: CreateWatchlistInput;
  CreateWatchlistPayload: ResolverTypeWrapper<Omit<CreateWatchlistPayload, 'watchlist'> & { watchlist?: Maybe<ResolversTypes['Watchlist']> }>;
  UpdateWatchlistInput: UpdateWatchlistInput;
  WatchlistChanges: WatchlistChanges;
  UpdateWatchlistPayload: ResolverTypeWrapper<Omit<UpdateWatchlistPayload, 'watchlist'> & { watchlist?: Maybe<ResolversTypes['Watchlist']> }>;
  DeleteWatchlistInput: DeleteWatchlistInput;
  DeleteWatchlistPayload: ResolverTypeWrapper<Omit<DeleteWatchlistPayload, 'watchlist'> & { watchlist?: Maybe<ResolversTypes['Watchlist']> }>;
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
  Subscription: Record<PropertyKey, never>;
  AccountExportChunk: ExportChunk;
  AccountJob: AccountJobRecord;
  Float: Scalars['Float']['output'];
  ExportAccountDataInput: ExportAccountDataInput;
  ExportAccountDataPayload: Omit<ExportAccountDataPayload, 'job'> & { job?: Maybe<ResolversParentTypes['AccountJob']> };
  EraseAccountInput: EraseAccountInput;
  EraseAccountPayload: Omit<EraseAccountPayload, 'job'> & { job?: Maybe<ResolversParentTypes['AccountJob']> };
  UserConnection: UserPage;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  CloseUserAccountInput: CloseUserAccountInput;
  CloseUserAccountPayload: Omit<CloseUserAccountPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UnlockAccountInput: UnlockAccountInput;
  UnlockAccountPayload: Omit<UnlockAccountPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  SetUserRoleInput: SetUserRoleInput;
  SetUserRolePayload: Omit<SetUserRolePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  ApiKey: ApiKeyRecord;
  Scope: Scope;
  KeyHolder: KeyHolder;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  AuditEvent: AuditEventRecord;
  AuditEventConnection: AuditEventPage;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEventFilter: AuditEventFilter;
  AllAuditEventsFilter: AllAuditEventsFilter;
  Dashboard: DashboardRecord;
  SaveDashboardInput: SaveDashboardInput;
  SaveDashboardPayload: Omit<SaveDashboardPayload, 'dashboard'> & { dashboard?: Maybe<ResolversParentTypes['Dashboard']> };
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: VerifyEmailPayload;
  ResendVerificationInput: ResendVerificationInput;
  ResendVerificationPayload: ResendVerificationPayload;
  Mail: MailRecord;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: RequestPasswordResetPayload;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResetPasswordPayload;
  BeginSecondFactorInput: BeginSecondFactorInput;
  BeginSecondFactorPayload: BeginSecondFactorPayload;
  ConfirmSecondFactorInput: ConfirmSecondFactorInput;
  ConfirmSecondFactorPayload: Omit<ConfirmSecondFactorPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  DisableSecondFactorInput: DisableSecondFactorInput;
  DisableSecondFactorPayload: Omit<DisableSecondFactorPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RenewRecoveryCodesPayload: Omit<RenewRecoveryCodesPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  RemoveSecondFactorInput: RemoveSecondFactorInput;
  RemoveSecondFactorPayload: Omit<RemoveSecondFactorPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Session: SessionRecord;
  SessionTokens: SessionTokens;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: RevokeAllSessionsPayload;
  LogInInput: LogInInput;
  LogInPayload: Omit<LogInPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: RefreshSessionPayload;
  LogOutInput: LogOutInput;
  LogOutPayload: LogOutPayload;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  Profile: ProfileRecord;
  Share: GivenShare;
  ShareWithInput: ShareWithInput;
  ShareWithPayload: Omit<ShareWithPayload, 'share'> & { share?: Maybe<ResolversParentTypes['Share']> };
  UnshareWithInput: UnshareWithInput;
  UnshareWithPayload: Omit<UnshareWithPayload, 'share'> & { share?: Maybe<ResolversParentTypes['Share']> };
  User: UserRecord;
  SignUpInput: SignUpInput;
  SignUpPayload: Omit<SignUpPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UpdateUserInput: UpdateUserInput;
  UserChanges: UserChanges;
  UpdateUserPayload: Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CloseAccountInput: CloseAccountInput;
  CloseAccountPayload: Omit<CloseAccountPayload, 'user' | 'job'> & { user?: Maybe<ResolversParentTypes['User']>, job?: Maybe<ResolversParentTypes['AccountJob']> };
  Watchlist: WatchlistRecord;
  WatchlistConnection: WatchlistPage;
  WatchlistEdge: Omit<WatchlistEdge, 'node'> & { node: ResolversParentTypes['Watchlist'] };
  WatchlistFilter: WatchlistFilter;
  Company: { __typename?: 'Company'; symbol: string };
  CreateWatchlistInput: CreateWatchlistInput;
  CreateWatchlistPayload: Omit<CreateWatchlistPayload, 'watchlist'> & { watchlist?: Maybe<ResolversParentTypes['Watchlist']> };
  UpdateWatchlistInput: UpdateWatchlistInput;
  WatchlistChanges: WatchlistChanges;
  UpdateWatchlistPayload: Omit<UpdateWatchlistPayload, 'watchlist'> & { watchlist?: Maybe<ResolversParentTypes['Watchlist']> };
  DeleteWatchlistInput: DeleteWatchlistInput;
  DeleteWatchlistPayload: Omit<DeleteWatchlistPayload, 'watchlist'> & { watchlist?: Maybe<ResolversParentTypes['Watchlist']> };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = UsersContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = UsersContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = UsersContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = UsersContext, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = UsersContext, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = UsersContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  personalData?: Resolver<ResolversTypes['PersonalDataPage'], ParentType, ContextType, Partial<QueryPersonalDataArgs>>;
  accessEnds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  accountExportChunk?: Resolver<Maybe<ResolversTypes['AccountExportChunk']>, ParentType, ContextType, RequireFields<QueryAccountExportChunkArgs, 'id' | 'index'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  keyHolder?: Resolver<Maybe<ResolversTypes['KeyHolder']>, ParentType, ContextType, RequireFields<QueryKeyHolderArgs, 'digest'>>;
  auditEvents?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, Partial<QueryAuditEventsArgs>>;
  mailbox?: Resolver<Array<ResolversTypes['Mail']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<QueryProfileArgs, 'username'>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  watchlist?: Resolver<Maybe<ResolversTypes['Watchlist']>, ParentType, ContextType, RequireFields<QueryWatchlistArgs, 'id'>>;
};

export type MutationResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  erasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType>;
  exportAccountData?: Resolver<ResolversTypes['ExportAccountDataPayload'], ParentType, ContextType, RequireFields<MutationExportAccountDataArgs, 'input'>>;
  eraseAccount?: Resolver<ResolversTypes['EraseAccountPayload'], ParentType, ContextType, RequireFields<MutationEraseAccountArgs, 'input'>>;
  setUserRole?: Resolver<ResolversTypes['SetUserRolePayload'], ParentType, ContextType, RequireFields<MutationSetUserRoleArgs, 'input'>>;
  closeUserAccount?: Resolver<ResolversTypes['CloseUserAccountPayload'], ParentType, ContextType, RequireFields<MutationCloseUserAccountArgs, 'input'>>;
  unlockAccount?: Resolver<ResolversTypes['UnlockAccountPayload'], ParentType, ContextType, RequireFields<MutationUnlockAccountArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  saveDashboard?: Resolver<ResolversTypes['SaveDashboardPayload'], ParentType, ContextType, RequireFields<MutationSaveDashboardArgs, 'input'>>;
  verifyEmail?: Resolver<ResolversTypes['VerifyEmailPayload'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
  resendVerification?: Resolver<ResolversTypes['ResendVerificationPayload'], ParentType, ContextType, RequireFields<MutationResendVerificationArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  beginSecondFactor?: Resolver<ResolversTypes['BeginSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationBeginSecondFactorArgs, 'input'>>;
  confirmSecondFactor?: Resolver<ResolversTypes['ConfirmSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationConfirmSecondFactorArgs, 'input'>>;
  disableSecondFactor?: Resolver<ResolversTypes['DisableSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationDisableSecondFactorArgs, 'input'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RenewRecoveryCodesPayload'], ParentType, ContextType, RequireFields<MutationRenewRecoveryCodesArgs, 'input'>>;
  removeSecondFactor?: Resolver<ResolversTypes['RemoveSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationRemoveSecondFactorArgs, 'input'>>;
  logIn?: Resolver<ResolversTypes['LogInPayload'], ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  logOut?: Resolver<ResolversTypes['LogOutPayload'], ParentType, ContextType, RequireFields<MutationLogOutArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  revokeAllSessions?: Resolver<ResolversTypes['RevokeAllSessionsPayload'], ParentType, ContextType, RequireFields<MutationRevokeAllSessionsArgs, 'input'>>;
  shareWith?: Resolver<ResolversTypes['ShareWithPayload'], ParentType, ContextType, RequireFields<MutationShareWithArgs, 'input'>>;
  unshareWith?: Resolver<ResolversTypes['UnshareWithPayload'], ParentType, ContextType, RequireFields<MutationUnshareWithArgs, 'input'>>;
  closeAccount?: Resolver<ResolversTypes['CloseAccountPayload'], ParentType, ContextType, RequireFields<MutationCloseAccountArgs, 'input'>>;
  signUp?: Resolver<ResolversTypes['SignUpPayload'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  updateUser?: Resolver<ResolversTypes['UpdateUserPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  createWatchlist?: Resolver<ResolversTypes['CreateWatchlistPayload'], ParentType, ContextType, RequireFields<MutationCreateWatchlistArgs, 'input'>>;
  updateWatchlist?: Resolver<ResolversTypes['UpdateWatchlistPayload'], ParentType, ContextType, RequireFields<MutationUpdateWatchlistArgs, 'input'>>;
  deleteWatchlist?: Resolver<ResolversTypes['DeleteWatchlistPayload'], ParentType, ContextType, RequireFields<MutationDeleteWatchlistArgs, 'input'>>;
};

export type PersonalDataPageResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['PersonalDataPage'] = ResolversParentTypes['PersonalDataPage']> = {
  rows?: Resolver<Array<ResolversTypes['PersonalDataRow']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataRowResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['PersonalDataRow'] = ResolversParentTypes['PersonalDataRow']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] = ResolversParentTypes['ErasePersonalDataPayload']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  accessEnded?: SubscriptionResolver<Array<ResolversTypes['String']>, "accessEnded", ParentType, ContextType>;
  accountJobProgressed?: SubscriptionResolver<ResolversTypes['AccountJob'], "accountJobProgressed", ParentType, ContextType, RequireFields<SubscriptionAccountJobProgressedArgs, 'id'>>;
};

export type AccountExportChunkResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AccountExportChunk'] = ResolversParentTypes['AccountExportChunk']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chunkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byteLength?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type AccountJobKindResolvers = { EXPORT_ACCOUNT: 'export_account', ERASE_ACCOUNT: 'erase_account' };

export type JobStatusResolvers = { QUEUED: 'queued', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed', CANCELLED: 'cancelled' };

export type AccountJobResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AccountJob'] = ResolversParentTypes['AccountJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountJobKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  downloadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportAccountDataPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ExportAccountDataPayload'] = ResolversParentTypes['ExportAccountDataPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['AccountJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseAccountPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['EraseAccountPayload'] = ResolversParentTypes['EraseAccountPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['AccountJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type CloseUserAccountPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['CloseUserAccountPayload'] = ResolversParentTypes['CloseUserAccountPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnlockAccountPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UnlockAccountPayload'] = ResolversParentTypes['UnlockAccountPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetUserRolePayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SetUserRolePayload'] = ResolversParentTypes['SetUserRolePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isForKeys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeyHolderResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['KeyHolder'] = ResolversParentTypes['KeyHolder']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AuditEventType'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AuditEventTypeResolvers = { SIGNED_UP: 'signed_up', SIGNED_IN: 'signed_in', SIGN_IN_FAILED: 'sign_in_failed', CONFIRMATION_FAILED: 'confirmation_failed', SIGNED_OUT: 'signed_out', SESSION_REVOKED: 'session_revoked', REFRESH_TOKEN_REUSED: 'refresh_token_reused', ACCOUNT_LOCKED: 'account_locked', ACCOUNT_UNLOCKED: 'account_unlocked', EMAIL_VERIFIED: 'email_verified', PASSWORD_CHANGED: 'password_changed', PASSWORD_RESET_REQUESTED: 'password_reset_requested', PASSWORD_RESET: 'password_reset', SECOND_FACTOR_ENABLED: 'second_factor_enabled', SECOND_FACTOR_DISABLED: 'second_factor_disabled', RECOVERY_CODE_USED: 'recovery_code_used', RECOVERY_CODES_RENEWED: 'recovery_codes_renewed', API_KEY_CREATED: 'api_key_created', API_KEY_REVOKED: 'api_key_revoked', ROLE_CHANGED: 'role_changed', SHARED: 'shared', UNSHARED: 'unshared', DATA_EXPORTED: 'data_exported', ACCOUNT_CLOSED: 'account_closed', ACCOUNT_ERASED: 'account_erased' };

export type AuditEventConnectionResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type DashboardResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'], FederationReferenceType extends FederationReferenceTypes['Dashboard'] = FederationReferenceTypes['Dashboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dashboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  widgets?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SaveDashboardPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SaveDashboardPayload'] = ResolversParentTypes['SaveDashboardPayload']> = {
  dashboard?: Resolver<Maybe<ResolversTypes['Dashboard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyEmailPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['VerifyEmailPayload'] = ResolversParentTypes['VerifyEmailPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResendVerificationPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ResendVerificationPayload'] = ResolversParentTypes['ResendVerificationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MailResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BeginSecondFactorPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['BeginSecondFactorPayload'] = ResolversParentTypes['BeginSecondFactorPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmSecondFactorPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ConfirmSecondFactorPayload'] = ResolversParentTypes['ConfirmSecondFactorPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisableSecondFactorPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['DisableSecondFactorPayload'] = ResolversParentTypes['DisableSecondFactorPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewRecoveryCodesPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RenewRecoveryCodesPayload'] = ResolversParentTypes['RenewRecoveryCodesPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSecondFactorPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RemoveSecondFactorPayload'] = ResolversParentTypes['RemoveSecondFactorPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SessionTokensResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SessionTokens'] = ResolversParentTypes['SessionTokens']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevokeAllSessionsPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RevokeAllSessionsPayload'] = ResolversParentTypes['RevokeAllSessionsPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LogInPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['LogInPayload'] = ResolversParentTypes['LogInPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefreshSessionPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RefreshSessionPayload'] = ResolversParentTypes['RefreshSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LogOutPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['LogOutPayload'] = ResolversParentTypes['LogOutPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile'], FederationReferenceType extends FederationReferenceTypes['Profile'] = FederationReferenceTypes['Profile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Profile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  kind?: Resolver<ResolversTypes['ShareKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShareWithPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ShareWithPayload'] = ResolversParentTypes['ShareWithPayload']> = {
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnshareWithPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UnshareWithPayload'] = ResolversParentTypes['UnshareWithPayload']> = {
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  accountJobs?: Resolver<Array<ResolversTypes['AccountJob']>, ParentType, ContextType>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, Partial<UserAuditEventsArgs>>;
  dashboard?: Resolver<Maybe<ResolversTypes['Dashboard']>, ParentType, ContextType>;
  hasSecondFactor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  watchlists?: Resolver<ResolversTypes['WatchlistConnection'], ParentType, ContextType, RequireFields<UserWatchlistsArgs, 'orderBy'>>;
};

export type RoleResolvers = { MEMBER: 'member', ADMINISTRATOR: 'administrator' };

export type SignUpPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SignUpPayload'] = ResolversParentTypes['SignUpPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  confirmationSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseAccountPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['CloseAccountPayload'] = ResolversParentTypes['CloseAccountPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['AccountJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WatchlistResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Watchlist'] = ResolversParentTypes['Watchlist'], FederationReferenceType extends FederationReferenceTypes['Watchlist'] = FederationReferenceTypes['Watchlist']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Watchlist']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbols?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WatchlistConnectionResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['WatchlistConnection'] = ResolversParentTypes['WatchlistConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WatchlistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Watchlist']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchlistEdgeResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['WatchlistEdge'] = ResolversParentTypes['WatchlistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Watchlist'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  watchlists?: Resolver<Maybe<ResolversTypes['WatchlistConnection']>, ParentType, ContextType, RequireFields<CompanyWatchlistsArgs, 'orderBy'>>;
};

export type CreateWatchlistPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['CreateWatchlistPayload'] = ResolversParentTypes['CreateWatchlistPayload']> = {
  watchlist?: Resolver<Maybe<ResolversTypes['Watchlist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateWatchlistPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UpdateWatchlistPayload'] = ResolversParentTypes['UpdateWatchlistPayload']> = {
  watchlist?: Resolver<Maybe<ResolversTypes['Watchlist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteWatchlistPayloadResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['DeleteWatchlistPayload'] = ResolversParentTypes['DeleteWatchlistPayload']> = {
  watchlist?: Resolver<Maybe<ResolversTypes['Watchlist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = UsersContext> = {
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
  Subscription?: SubscriptionResolvers<ContextType>;
  AccountExportChunk?: AccountExportChunkResolvers<ContextType>;
  AccountJobKind?: AccountJobKindResolvers;
  JobStatus?: JobStatusResolvers;
  AccountJob?: AccountJobResolvers<ContextType>;
  ExportAccountDataPayload?: ExportAccountDataPayloadResolvers<ContextType>;
  EraseAccountPayload?: EraseAccountPayloadResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  CloseUserAccountPayload?: CloseUserAccountPayloadResolvers<ContextType>;
  UnlockAccountPayload?: UnlockAccountPayloadResolvers<ContextType>;
  SetUserRolePayload?: SetUserRolePayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  KeyHolder?: KeyHolderResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventType?: AuditEventTypeResolvers;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  SaveDashboardPayload?: SaveDashboardPayloadResolvers<ContextType>;
  VerifyEmailPayload?: VerifyEmailPayloadResolvers<ContextType>;
  ResendVerificationPayload?: ResendVerificationPayloadResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  BeginSecondFactorPayload?: BeginSecondFactorPayloadResolvers<ContextType>;
  ConfirmSecondFactorPayload?: ConfirmSecondFactorPayloadResolvers<ContextType>;
  DisableSecondFactorPayload?: DisableSecondFactorPayloadResolvers<ContextType>;
  RenewRecoveryCodesPayload?: RenewRecoveryCodesPayloadResolvers<ContextType>;
  RemoveSecondFactorPayload?: RemoveSecondFactorPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionTokens?: SessionTokensResolvers<ContextType>;
  RevokeAllSessionsPayload?: RevokeAllSessionsPayloadResolvers<ContextType>;
  LogInPayload?: LogInPayloadResolvers<ContextType>;
  RefreshSessionPayload?: RefreshSessionPayloadResolvers<ContextType>;
  LogOutPayload?: LogOutPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  ShareWithPayload?: ShareWithPayloadResolvers<ContextType>;
  UnshareWithPayload?: UnshareWithPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Role?: RoleResolvers;
  SignUpPayload?: SignUpPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  CloseAccountPayload?: CloseAccountPayloadResolvers<ContextType>;
  Watchlist?: WatchlistResolvers<ContextType>;
  WatchlistConnection?: WatchlistConnectionResolvers<ContextType>;
  WatchlistEdge?: WatchlistEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CreateWatchlistPayload?: CreateWatchlistPayloadResolvers<ContextType>;
  UpdateWatchlistPayload?: UpdateWatchlistPayloadResolvers<ContextType>;
  DeleteWatchlistPayload?: DeleteWatchlistPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = UsersContext> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};


import { KEY_PREFIX } from '../identity/api-key.js';

const HIDDEN = '[secret]';

/** What is secret by its form or by the name before it. A named group is what stays, in front of `[secret]`. */
const SECRETS = new RegExp(
  [
    // A password's hash.
    String.raw`\$argon2[a-z]{1,2}\$[\w=,$+/]*[\w+/]`,
    // An access token or signed identity, and any other JWT.
    String.raw`\beyJ[\w-]+\.[\w-]+\.[\w-]*`,
    String.raw`\b${KEY_PREFIX}[\w-]+`,
    // A refresh token.
    String.raw`(?<session>-[\da-f]{12}\.)[\w-]{43}`,
    // The private part of a JWK.
    String.raw`(?<member>"d\\*"\s*:\s*\\*")[\w-]{43}`,
    // A quoted value after its name, in JSON, GraphQL or an object as it is printed; as JSON within JSON has them, with
    // quotes that are escaped.
    String.raw`(?<name>(?:[pP]assword(?:_hash)?|[tT]oken(?:_hash)?|secret|key_hash)\\*["']?\s*[:=]\s*(?<quote>(?:\\*"){3}|\\*["']))(?:(?!(?<!\\)\k<quote>)[^])*`,
    // User and password before a host.
    String.raw`(?<scheme>:\/\/)[^\s\/@"'\\]+(?=@)`,
  ].join('|'),
  'g',
);

/**
 * The same text without passwords and their hashes, tokens, API keys and credentials in addresses: what looks like one, or
 * is the text of a field that holds one.
 */
export function hideSecrets(text: string): string {
  return text.replace(SECRETS, (...args) => {
    const { session, member, name, scheme } = args.at(-1) as Readonly<Record<string, string | undefined>>;
    return `${session ?? member ?? name ?? scheme ?? ''}${HIDDEN}`;
  });
}

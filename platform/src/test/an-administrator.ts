import type { RunningGraph } from './a-graph.js';
import { aCaller, type Caller } from './a-world-caller.js';
import { PASSWORD } from './a-world-content.js';

/** Someone whom the store says to be an administrator. */
export async function anAdministrator({ url, graph }: RunningGraph): Promise<Caller> {
  const account = { email: 'root@example.com', username: 'root', password: PASSWORD };
  const { data } = await aCaller(url).mutate('signUp', account);
  await graph.subgraphs.users.connection
    .collection<{ _id: string }>('users')
    .updateOne({ _id: data.user.id }, { $set: { role: 'administrator' } });
  const { email, password } = account;
  const { session } = (await aCaller(url).mutate('logIn', { email, password })).data;
  return aCaller(url, session.accessToken);
}

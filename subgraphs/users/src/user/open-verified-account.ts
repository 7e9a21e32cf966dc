import { connectMongo, type MongoOptions } from '@quantgraph/shared';
import { createModels } from '../create-models.js';
import { createUserService } from './user.service.js';

/** Opens an account straight in the store, unless it is there, and takes its address for confirmed: of one that gets no mail. */
export async function openVerifiedAccount(
  store: MongoOptions,
  account: { readonly email: string; readonly username: string; readonly password: string },
): Promise<void> {
  const connection = await connectMongo('users', store);
  try {
    const users = createUserService(createModels(connection).user);
    const { _id } = (await users.findByEmail(account.email)) ?? (await users.signUp(account));
    await users.verify(_id);
  } finally {
    await connection.close();
  }
}

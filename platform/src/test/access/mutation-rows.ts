import type { RunningGraph } from '../a-graph.js';
import type { World } from '../a-world.js';
import { aCaller, type Caller } from '../a-world-caller.js';
import {
  ADMINISTRATORS_INPUTS,
  ID_INPUTS,
  LAST_INPUTS,
  OPEN_INPUTS,
  OTHER_INPUTS,
  SECOND_FACTOR_INPUTS,
  type SecondFactorSoFar,
  type SignedUp,
} from '../a-world-mutations.js';
import { type Kind, outcomeOfMutation, type Row } from './outcomes.js';
import { aSignedUp, NOBODY } from './signed-up.js';
import { type Asker, anAccount, DEAD, run, type Standing } from './standings.js';

/** A mutation with this input; of one that takes several ids, `path` says which one the row is about. */
function row(
  kind: Kind,
  path: string,
  inputFor: (asker: Asker) => object | Promise<object>,
  by: (asker: Asker) => Caller,
): Row {
  const [mutation = path] = path.split('.');
  return {
    kind,
    name: path,
    ask: async (asker) => outcomeOfMutation(await by(asker).mutate(mutation, await inputFor(asker))),
  };
}

const asker = ({ caller }: Asker): Caller => caller;
const spare = (one: Asker): Caller => one.spare;

/** One after another: each takes what those before answered. */
function secondFactorRows(): Row[] {
  let soFar: SecondFactorSoFar = { secret: '', recoveryCodes: [] };
  return Object.entries(SECOND_FACTOR_INPUTS).map(([name, input]) => ({
    kind: "mutation of one's own",
    name,
    async ask({ spare }) {
      const answer = await spare.mutate(name, input(soFar));
      soFar = { ...soFar, ...answer.data };
      return outcomeOfMutation(answer);
    },
  }));
}

/** One after another, by an account for each who may ask at all: mails are few. */
function openRows({ url, graph }: RunningGraph): Row[] {
  const accounts = new Map<Standing, Promise<SignedUp>>();
  const accountFor = (standing: Standing) => {
    const account = accounts.get(standing) ?? (DEAD.includes(standing) ? NOBODY : aSignedUp(url, graph));
    accounts.set(standing, account);
    return account;
  };
  return Object.entries(OPEN_INPUTS).map(([name, input]) =>
    row('open mutation', name, async ({ standing }) => input(await accountFor(standing)), asker),
  );
}

/** What can be changed: of the owner by its ids, by the asker on their own, by administrators, and without a sign-in. */
export async function mutationRows(running: RunningGraph, owner: World): Promise<Row[]> {
  const { user } = await run(aCaller(running.url), 'signUp', anAccount());
  return [
    ...Object.entries(ID_INPUTS).map(([path, input]) =>
      row('mutation by id', path, ({ own }) => input(own, owner.ids), asker),
    ),
    ...secondFactorRows(),
    ...Object.entries({ ...OTHER_INPUTS, ...LAST_INPUTS }).map(([name, input]) =>
      row("mutation of one's own", name, () => input, spare),
    ),
    ...Object.entries(ADMINISTRATORS_INPUTS).map(([path, input]) =>
      row('mutation of administrators', path, () => input(user.id), asker),
    ),
    ...openRows(running),
  ];
}

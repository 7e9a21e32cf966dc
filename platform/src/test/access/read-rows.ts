import type { World } from '../a-world.js';
import { innerIdArguments, openReads, ownedReads, readOf, watches, watchOf } from '../a-world-reads.js';
import { outcomeOfThings, type Row } from './outcomes.js';

/** What can be read of the owner by its ids, through root fields, subscriptions, arguments within and files; and what by none. */
export async function readRows(url: string, owner: World, other: World): Promise<Row[]> {
  return [
    ...ownedReads().map((field) => readById(field, owner)),
    ...openReads().map((name) => readAtLarge(name, owner, other)),
    ...watches().map((field) => watch(field, owner)),
    ...innerIdArguments().map((name) => predictionsOf(name, owner)),
    ...(await downloads(url, owner)),
  ];
}

function readById({ name, type }: { name: string; type: string }, owner: World): Row {
  const query = readOf(name, owner.all, 1);
  return {
    kind: 'read by id',
    name,
    type,
    async ask(asker) {
      const { data, errors } = await asker.caller.ask(query);
      return outcomeOfThings(owner, asker, { errors, things: Object.values(data ?? {}) });
    },
  };
}

/** Two steps deep, so that it comes to lists of what is the asker's. */
function readAtLarge(name: string, owner: World, other: World): Row {
  return {
    kind: 'read',
    name,
    async ask(asker) {
      const all = asker.standing === 'owner' ? owner.all : other.all;
      const { data, errors } = await asker.caller.ask(readOf(name, all, 2));
      return outcomeOfThings(owner, asker, { errors, things: Object.values(data ?? {}) });
    },
  };
}

function watch({ name, type }: { name: string; type: string }, owner: World): Row {
  const ids = [...(owner.all.get(type) ?? [])];
  if (ids.length === 0) throw new Error(`Expected a ${type} in the world, but there is none.`);
  return {
    kind: 'watch',
    name,
    type,
    async ask(asker) {
      const told = await Promise.all(
        ids.map(async (id) => {
          const [first, ...more] = await asker.caller.watch(watchOf(name, id));
          const things = first?.data ? [first.data[name]] : [];
          return outcomeOfThings(
            owner,
            asker,
            { errors: [...(first?.errors ?? []), ...more.flatMap((one) => one.errors)], things },
            [id],
          );
        }),
      );
      return [...new Set(told)].join(', ');
    },
  };
}

function predictionsOf(name: string, owner: World): Row {
  if (name !== 'Company.predictions(modelId)') throw new Error(`Expected how to ask ${name}, but found no row.`);
  const query = 'query ($id: ID) { company(symbol: "AAPL") { predictions(modelId: $id) { nodes { id } } } }';
  return {
    kind: 'inner id',
    name,
    async ask(asker) {
      const { data, errors } = await asker.caller.ask(query, { id: owner.ids.MLModel });
      const [found = null] = data?.company.predictions.nodes ?? [];
      return outcomeOfThings(owner, asker, { errors, things: [found] });
    },
  };
}

async function downloads(url: string, owner: World): Promise<Row[]> {
  const { data } = await owner.ask('{ me { accountJobs { downloadPath } } ingestionJobs { export { downloadPath } } }');
  const paths = data.ingestionJobs.flatMap((job: { export: { downloadPath: string } | null }) => job.export ?? []);
  return [
    download('GET /account/exports/:id', 'AccountJob', `${url}${data.me.accountJobs[0].downloadPath}`, owner),
    download('GET /market/exports/:id', 'MarketDataExport', `${url}${paths[0].downloadPath}`, owner),
  ];
}

function download(name: string, type: string, address: string, owner: World): Row {
  return {
    kind: 'download',
    name,
    type,
    async ask(asker) {
      const { accessToken } = asker;
      const response = await fetch(address, {
        ...(accessToken !== undefined && { headers: { authorization: `Bearer ${accessToken}` } }),
      });
      const text = await response.text();
      const errors = response.ok ? [] : (JSON.parse(text) as { errors: [] }).errors;
      return outcomeOfThings(owner, asker, { errors, things: response.ok ? [text] : [] });
    },
  };
}

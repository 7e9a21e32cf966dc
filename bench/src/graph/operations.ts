/** One request of a client. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** How many different requests the two loads of different requests have. */
export const DISTINCT_COUNT = 10_000;

/**
 * Walks the circle user, review, product three times and a half, from two sides: the stock planner makes 16 entity
 * fetches of it.
 */
export const deepOperation: Operation = {
  query: `
    fragment UserParts on User { id username name }
    fragment ReviewParts on Review { id body }
    fragment ProductParts on Product { upc name price weight inStock shippingEstimate }

    query Deep {
      users {
        ...UserParts
        reviews {
          ...ReviewParts
          product {
            ...ProductParts
            reviews {
              ...ReviewParts
              author {
                ...UserParts
                reviews { ...ReviewParts author { name } product { ...ProductParts } }
              }
            }
          }
        }
      }
      topProducts {
        ...ProductParts
        reviews {
          ...ReviewParts
          author {
            ...UserParts
            reviews { ...ReviewParts author { name } product { ...ProductParts } }
          }
        }
      }
    }
  `,
};

/** Whole numbers in a fixed order that looks like chance (mulberry32), the same on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const PARTS = {
  user: ['id', 'name', 'username'],
  review: ['id', 'body'],
  product: ['upc', 'name', 'price', 'weight', 'inStock', 'shippingEstimate'],
} as const;

/** A selection of some of a type's fields, and of fields that lead on while `depth` allows. */
function selection(type: keyof typeof PARTS, depth: number, random: (below: number) => number): string {
  const parts: string[] = PARTS[type].filter(() => random(2) === 0);
  if (depth > 0 && type === 'review') {
    const leads = random(3);
    if (leads !== 0) parts.push(`author { ${selection('user', depth - 1, random)} }`);
    if (leads !== 1) parts.push(`product { ${selection('product', depth - 1, random)} }`);
  } else if (depth > 0) {
    const first = random(4) === 0 ? '$some' : 1 + random(9);
    parts.push(`written: reviews(first: ${first}) { ${selection('review', depth - 1, random)} }`);
  }
  if (parts.length === 0) parts.push(PARTS[type][0]);
  return parts.join(' ');
}

/** The operation of this number: each has another text, and most another shape and other arguments. */
export function distinctOperation(number: number): Operation {
  const random = createRandom(number + 1);
  const depth = 2 + random(3);
  const roots = [
    () => `users { ${selection('user', depth, random)} }`,
    () => `user(id: "user-${1 + random(6)}") { ${selection('user', depth, random)} }`,
    () => `topProducts(first: $some) { ${selection('product', depth, random)} }`,
    () => `product(upc: "ware-${1 + random(9)}") { ${selection('product', depth, random)} }`,
  ];
  const root = roots[random(roots.length)]?.() ?? '';
  const query = `query Distinct${number}($some: Int = 5) { answer${number}: ${root} again: topProducts(first: $some) { upc } }`;
  return { query, variables: { some: 1 + random(9) } };
}

const SHARED_TEXT = `
  query Shared($id: ID!, $upc: ID!, $first: Int!, $some: Int!) {
    user(id: $id) {
      id name username
      reviews(first: $some) { id body product { upc name price inStock shippingEstimate } }
    }
    product(upc: $upc) {
      upc name weight inStock
      reviews(first: $some) { id body author { id name reviews(first: $first) { id product { upc name } } } }
    }
    topProducts(first: $first) { upc name inStock shippingEstimate reviews(first: $some) { id author { name } } }
  }
`;

/** One text, and variables that no other number has. */
export function operationWithVariables(number: number): Operation {
  const variables = {
    id: `user-${1 + (number % 6)}`,
    upc: `ware-${1 + (Math.floor(number / 6) % 9)}`,
    first: 1 + (Math.floor(number / 54) % 9),
    some: 1 + Math.floor(number / 486),
  };
  return { query: SHARED_TEXT, variables };
}

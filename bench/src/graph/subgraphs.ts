import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import {
  findProduct,
  findUser,
  isInStock,
  type ProductRecord,
  products,
  type ReviewRecord,
  reviews,
  reviewsBy,
  reviewsOf,
  shippingFor,
  type UserRecord,
  users,
} from './data.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])`;

/** The four services of the bench, each with what it owns of the graph. */
export const typeDefs = {
  accounts: `${LINK}
    type Query { me: User, user(id: ID!): User, users: [User] }
    type User @key(fields: "id") { id: ID!, name: String, username: String @shareable }
  `,
  inventory: `${LINK}
    type Product @key(fields: "upc") {
      upc: ID!
      price: Int @external
      weight: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }
  `,
  products: `${LINK}
    type Query { topProducts(first: Int = 5): [Product], product(upc: ID!): Product }
    type Product @key(fields: "upc") { upc: ID!, name: String, price: Int, weight: Int }
  `,
  reviews: `${LINK}
    type Query { review(id: ID!): Review }
    type Review @key(fields: "id") { id: ID!, body: String, author: User @provides(fields: "username"), product: Product }
    type User @key(fields: "id") { id: ID!, username: String @external, reviews(first: Int = 10): [Review] }
    type Product @key(fields: "upc") { upc: ID!, reviews(first: Int = 10): [Review] }
  `,
} as const;

export type ServiceName = keyof typeof typeDefs;

export const SERVICES = Object.keys(typeDefs) as ServiceName[];

type Id = { readonly id: string };
type Upc = { readonly upc: string };
type First = { readonly first: number };

const resolvers: Record<ServiceName, Record<string, Record<string, unknown>>> = {
  accounts: {
    Query: {
      me: (): UserRecord | undefined => users[0],
      user: (_root: unknown, { id }: Id) => findUser(id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: Id) => findUser(id) },
  },
  inventory: {
    Product: {
      __resolveReference: (representation: ProductRecord) => representation,
      inStock: ({ upc }: Upc) => isInStock(upc),
      shippingEstimate: (product: ProductRecord) => shippingFor(product),
    },
  },
  products: {
    Query: {
      topProducts: (_root: unknown, { first }: First) => products.slice(0, first),
      product: (_root: unknown, { upc }: Upc) => findProduct(upc),
    },
    Product: { __resolveReference: ({ upc }: Upc) => findProduct(upc) },
  },
  reviews: {
    Query: { review: (_root: unknown, { id }: Id) => reviews.find((review) => review.id === id) },
    Review: {
      __resolveReference: ({ id }: Id) => reviews.find((review) => review.id === id),
      author: ({ authorId }: ReviewRecord) => ({ id: authorId, username: findUser(authorId)?.username }),
      product: ({ productUpc }: ReviewRecord) => ({ upc: productUpc }),
    },
    User: {
      __resolveReference: ({ id }: Id) => ({ id }),
      reviews: ({ id }: Id, { first }: First) => reviewsBy(id).slice(0, first),
    },
    Product: {
      __resolveReference: ({ upc }: Upc) => ({ upc }),
      reviews: ({ upc }: Upc, { first }: First) => reviewsOf(upc).slice(0, first),
    },
  },
};

/** The executable schema of one service. */
export function buildService(name: ServiceName): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(typeDefs[name]), resolvers: resolvers[name] as never }]);
}

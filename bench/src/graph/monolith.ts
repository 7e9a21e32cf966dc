import { buildSchema, type ExecutionResult, type GraphQLFieldResolver, type GraphQLSchema, graphql } from 'graphql';
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
import type { Operation } from './operations.js';

/** The graph as a client sees it, as one schema without federation. */
export const monolith: GraphQLSchema = buildSchema(`
  type Query {
    me: User
    user(id: ID!): User
    users: [User]
    topProducts(first: Int = 5): [Product]
    product(upc: ID!): Product
    review(id: ID!): Review
  }
  type User { id: ID!, name: String, username: String, reviews(first: Int = 10): [Review] }
  type Review { id: ID!, body: String, author: User, product: Product }
  type Product {
    upc: ID!
    name: String
    price: Int
    weight: Int
    inStock: Boolean
    shippingEstimate: Int
    reviews(first: Int = 10): [Review]
  }
`);

// biome-ignore lint/suspicious/noExplicitAny: each resolver names the type of its own parent.
type Resolver = (parent: any, args: any) => unknown;

const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    me: () => users[0],
    user: (_root, { id }) => findUser(id),
    users: () => users,
    topProducts: (_root, { first }) => products.slice(0, first),
    product: (_root, { upc }) => findProduct(upc),
    review: (_root, { id }) => reviews.find((review) => review.id === id),
  },
  User: { reviews: (user: UserRecord, { first }) => reviewsBy(user.id).slice(0, first) },
  Review: {
    author: ({ authorId }: ReviewRecord) => findUser(authorId),
    product: ({ productUpc }: ReviewRecord) => findProduct(productUpc),
  },
  Product: {
    inStock: ({ upc }: ProductRecord) => isInStock(upc),
    shippingEstimate: (product: ProductRecord) => shippingFor(product),
    reviews: ({ upc }: ProductRecord, { first }) => reviewsOf(upc).slice(0, first),
  },
};

const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (parent, args, _context, info) => {
  const resolver = resolvers[info.parentType.name]?.[info.fieldName];
  return resolver ? resolver(parent, args) : parent[info.fieldName];
};

/** The right answer to an operation, by the reference implementation: what every contestant must give. */
export function answerOf({ query, variables }: Operation): Promise<ExecutionResult> {
  return graphql({ schema: monolith, source: query, variableValues: variables, rootValue: {}, fieldResolver });
}

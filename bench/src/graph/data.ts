/** The whole data of the bench's graph: small, fixed, and linked so that an operation may walk in circles. */
export interface UserRecord {
  readonly id: string;
  readonly name: string;
  readonly username: string;
}

export interface ProductRecord {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
}

export interface ReviewRecord {
  readonly id: string;
  readonly body: string;
  readonly authorId: string;
  readonly productUpc: string;
}

const NAMES = ['Ada Verhoeven', 'Bruno Castellani', 'Chiyo Tanabe', 'Dilan Yilmaz', 'Esi Mensah', 'Fritz Obermaier'];

export const users: readonly UserRecord[] = NAMES.map((name, index) => ({
  id: `user-${index + 1}`,
  name,
  username: name.toLowerCase().replace(' ', '.'),
}));

const WARES: readonly (readonly [string, number, number])[] = [
  ['Standing desk', 899, 410],
  ['Reading lamp', 54, 38],
  ['Office chair', 1299, 190],
  ['Monitor arm', 139, 67],
  ['Walnut shelf', 320, 250],
  ['Desk mat', 25, 9],
  ['Filing cabinet', 450, 520],
  ['Whiteboard', 1020, 160],
  ['Cable tray', 32, 21],
];

export const products: readonly ProductRecord[] = WARES.map(([name, price, weight], index) => ({
  upc: `ware-${index + 1}`,
  name,
  price,
  weight,
}));

/** Author and product of each review, by their place in the lists above. */
const WRITTEN: readonly (readonly [number, number, string])[] = [
  [0, 0, 'Steady at every height, and quiet.'],
  [1, 0, 'Took an hour to put together.'],
  [2, 0, 'The top scratches easily.'],
  [3, 1, 'Warm light, no flicker at all.'],
  [4, 2, 'My back has stopped hurting.'],
  [5, 2, 'Squeaks since the second month.'],
  [0, 3, 'Holds more than it promises.'],
  [1, 4, 'Looks better than in the picture.'],
  [2, 5, 'Does what a mat should do.'],
  [3, 6, 'The lowest drawer jams.'],
  [4, 8, 'Finally no cables on the floor.'],
  [5, 0, 'Worth the wait of three weeks.'],
  [5, 1, 'Too bright for a bedroom.'],
  [1, 2, 'Fits tall people as well.'],
  [2, 3, 'The clamp needs a thick top.'],
  [3, 4, 'Hangs straight without tools.'],
  [4, 1, 'The switch is hard to reach.'],
  [0, 6, 'Locks well, and weighs a ton.'],
  [2, 1, 'Gives good light for the price.'],
  [4, 0, 'Remembers four heights.'],
  [3, 2, 'The armrests could go lower.'],
  [1, 3, 'Two screens, one arm, no wobble.'],
];

export const reviews: readonly ReviewRecord[] = WRITTEN.map(([author, product, body], index) => ({
  id: `review-${index + 1}`,
  body,
  authorId: `user-${author + 1}`,
  productUpc: `ware-${product + 1}`,
}));

export const findUser = (id: string) => users.find((user) => user.id === id);
export const findProduct = (upc: string) => products.find((product) => product.upc === upc);
export const reviewsBy = (id: string) => reviews.filter(({ authorId }) => authorId === id);
export const reviewsOf = (upc: string) => reviews.filter(({ productUpc }) => productUpc === upc);
export const isInStock = (upc: string) => Number(upc.slice('ware-'.length)) % 3 !== 0;
/** Dear wares ship free, others by weight. */
export const shippingFor = ({ price, weight }: { price: number; weight: number }) =>
  price > 1_000 ? 0 : Math.round(weight / 2);

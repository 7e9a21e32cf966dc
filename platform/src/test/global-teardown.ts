import { stopKept } from './running-stores.js';

/** Ends the stores of the test run and removes their files. */
export default async function globalTeardown(): Promise<void> {
  await stopKept();
}

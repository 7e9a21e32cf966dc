import { v7 } from 'uuid';

/** A new id: UUIDv7, so ids grow with time and index pages stay warm. */
export const newId = (): string => v7();

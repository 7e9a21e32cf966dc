/** A condition for "has this text in it, in any case"; what the text would mean as a pattern has no effect. */
export function contains(text: string): { $regex: string; $options: string } {
  return { $regex: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
}

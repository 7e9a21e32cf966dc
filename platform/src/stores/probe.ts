import { connect } from 'node:net';

const TIMEOUT_MS = 1_000;

/** Whether something on 127.0.0.1 takes connections on a port. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: TIMEOUT_MS });
    const answer = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}

/** Whether an HTTP address answers with a success. */
export async function answersOk(url: string, init: RequestInit = {}): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), ...init });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

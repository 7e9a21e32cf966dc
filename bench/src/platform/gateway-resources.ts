/** What the gateway's process holds, as it says itself at `/metrics`. */
export interface Resources {
  readonly rssBytes: number;
  /** Sockets, timers, servers and the like. */
  readonly handles: number;
  /** Open files and sockets; NaN where the system does not tell. */
  readonly descriptors: number;
}

function measureIn(metrics: string, name: string): number {
  const line = metrics.split('\n').find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return Number(line?.slice(line.lastIndexOf(' ') + 1) ?? Number.NaN);
}

export async function readResources(url: string): Promise<Resources> {
  const response = await fetch(new URL('/metrics', url), { headers: { connection: 'close' } });
  const metrics = await response.text();
  return {
    rssBytes: measureIn(metrics, 'process_resident_memory_bytes'),
    handles: measureIn(metrics, 'nodejs_active_handles_total'),
    descriptors: measureIn(metrics, 'process_open_fds'),
  };
}

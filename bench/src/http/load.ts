import { connect } from 'node:net';

/** What a load found. */
export interface Loaded {
  answers: number;
  /** Bytes of an answer's body, mean. */
  bytes: number;
  statuses: Record<number, number>;
}

/**
 * Sends each request once over so many connections, each waiting for its answer before the next; with as little work
 * of its own as sockets allow.
 *
 * @param requests whole requests, as they go over the wire
 */
export async function load(port: number, requests: readonly string[], connections: number): Promise<Loaded> {
  let next = 0;
  let bytes = 0;
  const statuses: Record<number, number> = {};
  const take = (): string | undefined => requests[next++];
  await Promise.all(
    Array.from({ length: connections }, () =>
      oneConnection(port, take, (status, length) => {
        bytes += length;
        statuses[status] = (statuses[status] ?? 0) + 1;
      }),
    ),
  );
  return { answers: requests.length, bytes: bytes / requests.length, statuses };
}

function oneConnection(
  port: number,
  take: () => string | undefined,
  answered: (status: number, length: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let held = Buffer.alloc(0);
    const sendNext = (): void => {
      const request = take();
      if (request === undefined) socket.end();
      else socket.write(request);
    };
    socket
      .on('connect', sendNext)
      .on('error', reject)
      .on('close', () => resolve());
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const end = held.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = held.toString('latin1', 0, end);
      const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      if (held.length < end + 4 + length) return;
      held = held.subarray(end + 4 + length);
      answered(Number(head.slice(9, 12)), length);
      sendNext();
    });
  });
}

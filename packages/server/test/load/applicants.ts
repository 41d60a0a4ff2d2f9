// A program of its own, run by `submit-applications.ts`: it applies over bare sockets, the cheapest way, and
// prints an `ApplicationLoadResult`.
import { connect, type Socket } from 'node:net';
import type { ApplicationLoad, ApplicationLoadResult } from './submit-applications.js';

/** Written by `submitApplications`. */
const load = JSON.parse(process.argv[2] ?? '') as ApplicationLoad;
const { hostname, port, host } = new URL(load.url);

const waits: number[] = [];
const others: Record<string, number> = {};
let acknowledged = 0;
let sent = 0;

function nextRequest(): string {
  const email = `${load.name}${(sent += 1)}@famille.example`;
  const body = JSON.stringify({ ...load.form, pupil: { ...load.form.pupil, email } });
  return (
    `POST /v1/offers/${load.offerId}/applications HTTP/1.1\r\nHost: ${host}\r\n` +
    `Authorization: Bearer ${load.key}\r\nIdempotency-Key: ${email}\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

/** Applies again and again, one pupil after the other, until all have. */
function apply(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let answer = '';
    let since = 0;
    const next = (): void => {
      if (sent === load.count) {
        socket.end();
        resolve();
        return;
      }
      since = performance.now();
      socket.write(nextRequest());
    };
    socket.setEncoding('latin1').on('data', (piece: string) => {
      answer += piece;
      if (!isWhole(answer)) return;
      waits.push(performance.now() - since);
      count(answer);
      answer = '';
      next();
    });
    socket.once('error', reject).once('close', () => reject(new Error('The service hung up.')));
    next();
  });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = answer.slice(0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  return length === undefined ? answer.endsWith('\r\n0\r\n\r\n') : answer.length >= end + 4 + Number(length);
}

function count(answer: string): void {
  const status = answer.slice('HTTP/1.1 '.length, answer.indexOf('\r\n'));
  if (status.startsWith('201')) acknowledged += 1;
  else others[status] = (others[status] ?? 0) + 1;
}

const sockets = await Promise.all(
  Array.from({ length: load.connections }, async () => {
    const socket = connect(Number(port), hostname).setNoDelay(true);
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return socket;
  }),
);
const started = performance.now();
await Promise.all(sockets.map(apply));
const seconds = (performance.now() - started) / 1000;
waits.sort((a, b) => a - b);
const result: ApplicationLoadResult = {
  acknowledged,
  others,
  seconds,
  perSecond: acknowledged / seconds,
  p50: waits[Math.floor(waits.length * 0.5)] ?? 0,
  p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
};
process.stdout.write(JSON.stringify(result));

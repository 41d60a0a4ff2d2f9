import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Pair = [request: IncomingMessage, response: ServerResponse];

/**
 * Answers the requests of a connection one after the other, each once the answer before has left: who asks and does
 * not read costs one answer. Browsers and proxies send no request before they were answered; who sends more than
 * `most` of them is cut off.
 */
export function inTurn(listener: RequestListener, most: number): RequestListener {
  const waiting = new WeakMap<Socket, Pair[]>();
  const answer = (...[request, response]: Pair): void => {
    const { socket } = request;
    response.once('close', () => {
      const next = waiting.get(socket)?.shift();
      if (!next) waiting.delete(socket);
      else if (!socket.destroyed) answer(...next);
    });
    listener(request, response);
  };
  return (request, response) => {
    const { socket } = request;
    // Node goes on reading what it has of a connection that was cut.
    if (socket.destroyed) return;
    const queue = waiting.get(socket);
    if (!queue) {
      waiting.set(socket, []);
      answer(request, response);
    } else if (queue.length + 1 < most) queue.push([request, response]);
    else socket.destroy();
  };
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '@splot/core';
import { preferred } from './preferred.ts';

/** One file as it is sent. */
export interface Served {
  readonly type: string;
  /** Where it exists in several languages, the one sent is the reader's. */
  readonly body: string | Uint8Array | Readonly<Record<Language, string>>;
}

const host = '127.0.0.1';

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; worker-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/**
 * Serves files to this machine alone.
 *
 * @param port - Exactly this one (0: any that is free), or null: the first free one from 4173.
 * @throws Error of Node with `code` `EADDRINUSE` if the port asked for is taken.
 */
export async function startServer(
  files: ReadonlyMap<string, Served>,
  port: number | null,
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    // A page elsewhere may point its own host name at this machine; only our own names are answered.
    const isOurs = request.headers.host === `${host}:${portOf(server)}` || request.headers.host === `localhost:${portOf(server)}`;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    const status = !isOurs ? 403 : !isRead ? 405 : file === undefined ? 404 : 200;
    response.writeHead(status, { ...headers, 'Content-Type': status === 200 ? (file?.type ?? '') : 'text/plain; charset=utf-8' });
    const body = file?.body ?? '';
    const sent = typeof body === 'string' || body instanceof Uint8Array ? body : body[preferred(request.headers['accept-language'] ?? '')];
    response.end(status !== 200 ? `${status}\n` : request.method === 'HEAD' ? undefined : sent);
  });
  for (let next = port ?? 4173; !(await isListening(server, next, port !== null)); next++);
  return {
    address: `http://${host}:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether the server now listens there; false if somebody else does and another port may be tried. */
function isListening(server: Server, port: number, isExact: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off('listening', opened);
      if (error.code === 'EADDRINUSE' && !isExact) resolve(false);
      else reject(error);
    };
    const opened = () => {
      server.off('error', refused);
      resolve(true);
    };
    server.once('error', refused).once('listening', opened).listen(port, host);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return isAddress(address) ? address.port : 0;
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo => typeof address === 'object' && address !== null;

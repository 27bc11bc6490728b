import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one way out of a browser under test: it writes down who was asked for and lets nothing through. */
export interface Gate {
  port: number;
  /** Host names (with port, where one was named) that the browser tried to reach, in order. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * A proxy on this machine for everything but localhost (which browsers never send through a proxy). A network
 * log at the door: it sees pages, workers, extension pages and the browser's own services alike, and cannot
 * be late for a worker that has just started, as a debugger can.
 */
export async function openGate(): Promise<Gate> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  // https arrives as CONNECT host:port.
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? 'unknown');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Closed\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Only this machine can reach what listens here. */
export const LOOPBACK = '127.0.0.1';

/** Listens on a port of the loopback address, any free one for 0, and returns the endpoint. Rejects if the port is taken. */
export async function listenOnLoopback(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, LOOPBACK, resolve);
  await promise;
  server.off('error', reject);
  return `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
}

/** Closes a server and the connections that clients keep open. */
export async function closeServer(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}

import { createServer, type RequestListener } from 'node:http';
import { StartProblem } from '../start-problem.ts';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** The port of the HTTP API: taken at once, so that a port in use is known early, and served when the rest is up. */
export interface ApiServer {
  /** `http://localhost:<port>` */
  readonly url: string;
  serve(listener: RequestListener): void;
  stop(): Promise<void>;
}

/** Throws a StartProblem if the port is in use. */
export async function startApiServer(port: number): Promise<ApiServer> {
  let listener: RequestListener = (_, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end('{"message":"Service Unavailable"}');
  };
  const server = createServer((request, response) => listener(request, response));
  const endpoint = await listenOnLoopback(server, port).catch((cause: unknown) => {
    if (isCode(cause, 'EADDRINUSE')) {
      throw new StartProblem(`port ${port} is in use: stop what uses it, or choose another with --port`, { cause });
    }
    throw cause;
  });
  return {
    url: `http://localhost:${new URL(endpoint).port}`,
    serve: (next) => {
      listener = next;
    },
    stop: () => closeServer(server),
  };
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

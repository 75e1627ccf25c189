import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./serveCertificate";

export interface ServedSite {
  readonly port: number;
  /** Stops at once, open connections included. */
  readonly close: () => Promise<void>;
}

/** Thrown where another program already uses the port. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use by another program.`);
  }
}

/**
 * Opens an https site that only this machine can reach, on localhost's IPv4 address and, where there is one, on its IPv6 address.
 * @param port 0 for any free one
 * @param makeHandler gets the port, which the site's own addresses need
 */
export async function serveSite(
  port: number,
  certificate: Certificate,
  makeHandler: (port: number) => (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<ServedSite> {
  let handler: ReturnType<typeof makeHandler> | null = null;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (!handler || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(405).end();
      return;
    }
    // A page of another site that found a name for this address gets nothing.
    const asked = (request.headers.host ?? "").replace(/:\d+$/, "");
    if (!["localhost", "127.0.0.1", "[::1]"].includes(asked)) {
      response.writeHead(403).end();
      return;
    }
    handler(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(400);
      response.end(String(error));
    });
  };
  const first = createServer(certificate, answer);
  await listen(first, port, "127.0.0.1");
  const actual = (first.address() as AddressInfo).port;
  const second = createServer(certificate, answer);
  const both = await listen(second, actual, "::1").then(
    () => true,
    () => false,
  );
  handler = makeHandler(actual);
  return {
    port: actual,
    close: async () => {
      await Promise.all([first, ...(both ? [second] : [])].map(stop));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" || error.code === "EACCES" ? new PortTaken(port) : error),
    );
    server.listen(port, host, resolve);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A small server of files for the own machine only. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

/** What is sent for a path; null = there is nothing. */
export interface Reply {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A running server. */
export interface LocalServer {
  /** «http://localhost:40123», without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The file at an address path inside `folder`; null when there is none, or it lies outside, or its kind is not served. */
export function fileReply(folder: string, path: string): Reply | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  const type = TYPES[extname(file)];
  const inside = file.startsWith(normalize(folder) + sep);
  if (type === undefined || !inside || !existsSync(file) || !statSync(file).isFile()) return null;
  return { type, body: readFileSync(file) };
}

/**
 * Serves what `answer` gives for the path of an address, on 127.0.0.1. Port 0 = any free one. A request that names
 * another host is refused: a foreign page cannot reach the server through a name of its own that points here.
 * Rejects when the port is taken.
 */
export async function serveLocally(answer: (path: string) => Reply | null, port = 0): Promise<LocalServer> {
  const server: Server = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://localhost");
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const reply = ["localhost", "127.0.0.1"].includes(host) ? answer(address.pathname) : null;
    if (reply === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": reply.type, "cache-control": "no-store" }).end(reply.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

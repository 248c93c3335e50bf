import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** A page generated on request. */
export interface AdHocPage {
  readonly body: string | Buffer;
  readonly type?: string;
  /** 200 where it is not given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never finishes loading. */
  readonly hangs?: boolean;
}

/** A folder of pages, and generated ones, served on this machine under two hosts. */
export interface Site {
  /** `http://127.0.0.1:PORT`; nothing is granted here but by a click. */
  readonly origin: string;
  /** `http://localhost:PORT`: the same pages under another host, so another origin. */
  readonly otherOrigin: string;
  /** Paths asked for so far, in order, without the browser's own favicons. */
  readonly requests: string[];
  /** Serves a page at a path until the site closes; returns its address on `origin`. */
  put(path: string, page: string | AdHocPage): string;
  close(): Promise<void>;
}

/**
 * Serves a folder (also what is gzipped in it) on a free port of this machine, to this machine only; what comes
 * from the folder with these headers.
 */
export async function servePages(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const pages = new Map<string, AdHocPage>();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (pathname !== '/favicon.ico') requests.push(request.url ?? '/');
    const page = pages.get(pathname) ?? savedPage(folder, pathname, headers);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? TYPES[extname(pathname)] ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    if (page.hangs) response.write(page.body || ' ');
    else response.end(page.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    requests,
    put: (path, page) => {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return `${origin}${path}`;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function savedPage(
  folder: string,
  pathname: string,
  headers: Readonly<Record<string, string>>,
): AdHocPage | null {
  const root = resolve(folder) + sep;
  const file = resolve(root, `.${decodeURIComponent(pathname)}`);
  if (!file.startsWith(root) || !extname(file)) return null;
  if (existsSync(file)) return { body: readFileSync(file), headers };
  if (existsSync(`${file}.gz`)) return { body: gunzipSync(readFileSync(`${file}.gz`)), headers };
  return null;
}

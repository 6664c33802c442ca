import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export type StaticHost = { readonly port: number; stop(): Promise<void> };

/** All that it knows of a file. */
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.txt': 'text/plain' };

/**
 * A host as plain as there is: a file for its own path, `index.html` for a folder, one redirect to a folder's path
 * with a slash, and `404.html` for the rest. It knows nothing of the site.
 *
 * @param folder without links out of it: paths are trusted here
 */
export async function serveStatically(folder: string): Promise<StaticHost> {
  const kindOf = async (path: string) => {
    const found = await stat(path).catch(() => undefined);
    return found === undefined ? 'nothing' : found.isDirectory() ? 'folder' : 'file';
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, pathname);
    const kind = await kindOf(path);
    if (kind === 'folder' && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = kind === 'folder' ? join(path, 'index.html') : path;
    const found = (await kindOf(file)) === 'file';
    const sent = found ? file : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(sent)] ?? 'application/octet-stream',
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

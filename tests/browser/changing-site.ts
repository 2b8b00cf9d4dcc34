import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The site at an address of its own, as a test wants it. */
export interface ChangingSite {
  address: string;
  /** Whether it cannot be reached. */
  isAway: boolean;
  /** What it answers with in the place of a file; `broken` breaks off in the middle, `slow` never ends. */
  replaced: Map<string, Uint8Array | 'broken' | 'slow' | 'missing'>;
  close(): void;
}

/** Serves the site that stands at another address. */
export async function changingSite(source: string): Promise<ChangingSite> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const site: ChangingSite = {
    address: '',
    isAway: false,
    replaced: new Map(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const other = site.replaced.get(url.replace(/\?.*/, ''));
    if (site.isAway) return void response.destroy();
    if (other === 'missing') return void response.writeHead(404).end();
    if (other instanceof Uint8Array) return void response.end(other);
    const { status, headers, body } = await fetch(new URL(url, source), { redirect: 'manual' }).then(
      async (sent) => ({ ...pick(sent), body: Buffer.from(await sent.arrayBuffer()) }),
    );
    response.writeHead(status, headers);
    if (other === undefined) return void response.end(body);
    response.write(body.subarray(0, body.length / 2), () => {
      if (other === 'broken') response.destroy();
    });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return site;
}

function pick({ status, headers }: Response): { status: number; headers: Record<string, string> } {
  const location = headers.get('location');
  return {
    status,
    headers: { 'content-type': headers.get('content-type') ?? '', ...(location && { location }) },
  };
}

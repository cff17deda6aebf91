import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Options } from '../../../src/cli/browsers.ts';

/** A proxy through which a browser sends all that it sends; every request is noted, and few go anywhere. */
export interface Traffic {
  /** What has been asked for, in order: `host:port/path` in the clear, `host:port` where it is encrypted. */
  requests: readonly string[];
  /** How to start a browser so that everything goes through here, what is meant for this machine included. */
  options: Partial<Options>;
  close: () => void;
}

/** Hands a request on as it came. */
function forward(asked: URL, message: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = message;
  const onward = request(asked, { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  message.pipe(onward);
}

/** Starts to record; requests to this host (name and port) are handed on, all others are refused. */
export async function recordTraffic(allowedHost: string): Promise<Traffic> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((message, answer) => {
    const asked = new URL(message.url ?? '', 'http://unknown.invalid');
    requests.push(asked.host + asked.pathname);
    if (asked.host === allowedHost) forward(asked, message, answer);
    else answer.writeHead(403).end();
  });
  // Encrypted connections, and those of web sockets, name their host and ask for a tunnel.
  server.on('connect', (message: IncomingMessage, socket: Socket) => {
    const host = message.url ?? '';
    requests.push(host);
    socket.on('error', () => undefined);
    if (host !== allowedHost) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const [name, port] = host.split(':');
    const onward = connect(Number(port), name, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    options: {
      chromium: [
        `--proxy-server=127.0.0.1:${port}`,
        '--proxy-bypass-list=<-loopback>',
        '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
      ],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down every host that anyone in the browser asked for. */
export class LoggingProxy {
  readonly asked: string[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      this.asked.push(new URL(request.url ?? '/', 'http://none').host);
      response.writeHead(502).end();
    });
    this.server.on('connect', (request, socket) => {
      this.asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async start(): Promise<LoggingProxy> {
    const proxy = new LoggingProxy();
    await new Promise<void>((ready) => proxy.server.listen(0, '127.0.0.1', ready));
    return proxy;
  }

  /** Browser switches that send everything here, loopback included. */
  get switches(): string[] {
    const { port } = this.server.address() as AddressInfo;
    return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

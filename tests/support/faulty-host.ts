import { gzipSync } from 'node:zlib';
import type { Answerer } from './loopback-service';

const RSS = (title: string): string =>
  `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>${title}</title><item><title>${title}</title><link>/1</link></item></channel></rss>`;
/** 'Мэр' in windows-1251. */
const MAYOR_1251 = Buffer.from([0xcc, 0xfd, 0xf0]);

/** A host with every fault that feeds are known for, one a path. */
export const faultyHost: Answerer = (request, response, url) => {
  const send = (status: number, headers: Record<string, string>, body?: string | Buffer): void => {
    response.writeHead(status, headers).end(body);
  };
  const xml = { 'content-type': 'application/xml' };
  switch (url.pathname) {
    case '/good':
      return send(
        200,
        { ...xml, etag: '"a"', 'last-modified': 'Tue, 15 Jun 2021 10:00:00 GMT' },
        RSS('Good'),
      );
    case '/conditional':
      return request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since']
        ? send(304, {})
        : send(200, xml, RSS('Unconditional'));
    case '/slow':
      return void setTimeout(() => send(200, xml, RSS('Slow')), 5000);
    case '/slow-body':
      response.writeHead(200, xml);
      return void response.write('<rss>');
    case '/truncated':
      response.writeHead(200, { ...xml, 'content-length': '100000' });
      response.write(RSS('Cut'));
      return void setTimeout(() => response.destroy(), 20);
    case '/wrong-charset':
      return send(200, { 'content-type': 'text/xml; charset=utf-8' }, windows1251());
    case '/throttled':
      return send(429, { 'retry-after': '120' }, 'Slow down');
    case '/maintenance':
      return send(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() });
    case '/broken':
      return send(500, {}, 'oops');
    case '/forbidden':
      return send(403, {});
    case '/members':
      return send(401, { 'www-authenticate': 'Basic realm="x"' });
    case '/gone':
      return send(410, {});
    case '/loop':
      return send(302, { location: '/loop' });
    case '/elsewhere':
      return send(302, { location: '/good' });
    case '/gzip-bomb':
      return send(200, { ...xml, 'content-encoding': 'gzip' }, bomb());
    case '/bad-gzip':
      return send(200, { ...xml, 'content-encoding': 'gzip' }, 'not gzip at all');
    case '/50-mb':
      return endless(response, 50_000_000);
    case '/html':
      return send(200, { 'content-type': 'text/html' }, '<html><body>Welcome</body></html>');
    default:
      return send(404, {});
  }
};

function windows1251(): Buffer {
  const [before = '', after = ''] = RSS('|').split('|');
  return Buffer.concat([Buffer.from(before), MAYOR_1251, Buffer.from(after)]);
}

let packed: Buffer | undefined;

/** 100 MB that travel as 100 kB. */
function bomb(): Buffer {
  packed ??= gzipSync(Buffer.alloc(100_000_000, 0x20));
  return packed;
}

function endless(response: Parameters<Answerer>[1], bytes: number): void {
  const chunk = Buffer.alloc(100_000, 0x20);
  let sent = 0;
  response.writeHead(200, { 'content-type': 'application/xml' });
  const more = (): void => {
    while (sent < bytes && !response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
}

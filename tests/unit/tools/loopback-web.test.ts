import { X509Certificate } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:tls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackWeb, startLoopbackWeb } from '../../../tools/browsers/loopback-web';
import { selfSignedCertificate } from '../../../tools/browsers/self-signed';

let web: LoopbackWeb;
beforeEach(async () => {
  web = await startLoopbackWeb();
  web.serve('news.test', ({ pathname }) => (pathname === '/story' ? '<p>Story</p>' : undefined));
});
afterEach(() => web.close());

/** Asks as a browser behind the proxy does. */
function ask(url: string): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port: web.proxyPort, host: '127.0.0.1', path: url }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('serves a named host, and says when it has no such page', async () => {
  expect(await ask('http://news.test/story')).toEqual({ status: 200, body: '<p>Story</p>' });
  expect(await ask('http://news.test/other')).toMatchObject({ status: 404 });
});

test('refuses every other host and lists it as stray, the browsers’ own hosts aside', async () => {
  await ask('http://news.test/story');
  expect(await ask('http://elsewhere.example/leak?article=1')).toMatchObject({ status: 502 });
  await ask('http://update.googleapis.com/service/update2');
  expect(web.strayRequests().map(({ url }) => url)).toEqual([
    'http://elsewhere.example/leak?article=1',
  ]);
});

test('serves the same host over https through a tunnel', async () => {
  const body = await new Promise<string>((resolve, reject) => {
    request({
      port: web.proxyPort,
      host: '127.0.0.1',
      method: 'CONNECT',
      path: 'news.test:443',
    })
      .on('connect', (_response, socket) => {
        const secure = connect({ socket, rejectUnauthorized: false }, () => {
          secure.write('GET /story HTTP/1.1\r\nHost: news.test\r\nConnection: close\r\n\r\n');
        });
        let received = '';
        secure.on('data', (chunk) => {
          received += chunk;
        });
        secure.on('end', () => resolve(received)).on('error', reject);
      })
      .on('error', reject)
      .end();
  });
  expect(body).toContain('<p>Story</p>');
  expect(web.requests.at(-1)?.url).toBe('https://news.test/story');
});

test('makes a certificate that is valid now and signed by its own key', () => {
  const certificate = new X509Certificate(selfSignedCertificate('Test').cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.subject).toBe('CN=Test');
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
});

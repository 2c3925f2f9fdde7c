import { describe, expect, test } from 'vitest';
import { decodeText } from '@/lib/coverage/web/decode-text';
import { isPublicHost } from '@/lib/coverage/web/public-host';
import { parseRetryAfter } from '@/lib/coverage/web/retry-after';

const MAYOR = [0xcc, 0xfd, 0xf0];
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );

describe('decodeText', () => {
  test('a byte order mark outweighs every label', () => {
    expect(decodeText(bytes([0xff, 0xfe], [0x1c, 0x04]), 'text/xml; charset=iso-8859-1')).toBe('М');
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Мэр'), 'text/xml; charset=windows-1251')).toBe(
      'Мэр',
    );
  });

  test('the header, then the XML declaration, then the meta element', () => {
    expect(decodeText(bytes(MAYOR), 'text/xml; charset="windows-1251"')).toBe('Мэр');
    const declared = '<?xml version="1.0" encoding=\'windows-1251\'?>';
    expect(decodeText(bytes(declared, MAYOR), 'text/xml')).toBe(`${declared}Мэр`);
    expect(decodeText(bytes('<meta charset=windows-1251>', MAYOR), null)).toContain('Мэр');
  });

  test('UTF-8 under a wrong label stays UTF-8', () => {
    expect(decodeText(bytes('Мэр'), 'text/xml; charset=iso-8859-1')).toBe('Мэр');
  });

  test('a label that nobody knows is passed over', () => {
    expect(decodeText(bytes(MAYOR), 'text/xml; charset=klingon')).toHaveLength(3);
  });

  test('encodings that are ASCII to the eye are not taken for UTF-8', () => {
    const iso2022 = bytes([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]);
    expect(decodeText(iso2022, 'text/xml; charset=iso-2022-jp')).toBe('日');
  });
});

test.each([
  ['news.example.test', true],
  ['8.8.8.8', true],
  ['localhost', false],
  ['router', false],
  ['printer.local', false],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.20.0.1', false],
  ['172.40.0.1', true],
  ['192.168.178.1', false],
  ['169.254.169.254', false],
  ['[::1]', false],
  ['[fd00::1]', false],
  ['[::ffff:7f00:1]', false],
  ['[2606:4700::1111]', true],
])('%s is a host of the public web: %s', (host, isPublic) => {
  expect(isPublicHost(host)).toBe(isPublic);
});

test.each([
  ['120', 121_000],
  ['Thu, 01 Jan 1970 00:05:00 GMT', 300_000],
  ['-5', undefined],
  ['soon', undefined],
  ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ['', undefined],
])('Retry-After %j, a second after the epoch: %s', (value, at) => {
  expect(parseRetryAfter(value, 1000)).toBe(at);
});

import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Served, startServer } from '#cli/serve/server';

const files = new Map<string, Served>([['/', { type: 'text/html; charset=utf-8', body: '<p>ł' }]]);
const open: { close: () => Promise<void> }[] = [];

async function started(port: number | null): Promise<string> {
  const server = await startServer(files, port);
  open.push(server);
  return server.address;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

test('a page comes with the strictest content policy and is not remembered', async () => {
  const response = await fetch(await started(0));
  expect(await response.text()).toBe('<p>ł');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a page in two languages is sent in the one the browser asks for', async () => {
  const server = await startServer(new Map([['/', { type: 'text/html; charset=utf-8', body: { pl: 'Dzień dobry', en: 'Good day' } }]]), 0);
  open.push(server);
  const textIn = async (language: string) => (await fetch(server.address, { headers: { 'accept-language': language } })).text();
  expect([await textIn('pl-PL,pl;q=0.9,en;q=0.8'), await textIn('en-GB')]).toEqual(['Dzień dobry', 'Good day']);
});

test('only what was read is served', async () => {
  const address = await started(0);
  expect((await fetch(`${address}../../etc/passwd`)).status).toBe(404);
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  const head = await fetch(address, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a page elsewhere that points its name at this machine gets nothing', async () => {
  const { hostname, port } = new URL(await started(0));
  const status = await new Promise((resolve, reject) => {
    request({ hostname, port, headers: { host: 'evil.example' } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('without a port asked for, the next free one is taken', async () => {
  const ports = [await started(null), await started(null)].map((address) => Number(new URL(address).port));
  expect(ports[0]).toBeGreaterThanOrEqual(4173);
  expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
});

test('a port asked for is not replaced by another', async () => {
  const { port } = new URL(await started(0));
  await expect(started(Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

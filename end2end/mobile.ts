import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { detached, openKeyFile, type Key } from './cms';
import { PASSWORD } from './person';

/** Pixels of a module in the picture that is read. */
const SCALE = 4;

/** What a camera makes of the code on the page. */
export async function scan(code: Locator): Promise<string> {
  const [frame, path] = [await code.getAttribute('viewBox'), await code.locator('path').getAttribute('d')];
  const [left, top, side] = (frame ?? '').split(' ').map(Number);
  const pixels = new Uint8ClampedArray((side * SCALE) ** 2 * 4).fill(255);
  for (const [, x, y, run] of (path ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let dy = 0; dy < SCALE; dy += 1) {
      for (let dx = 0; dx < Number(run) * SCALE; dx += 1) {
        const at = ((Number(y) - top) * SCALE + dy) * side * SCALE + (Number(x) - left) * SCALE + dx;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  const read = jsQR(pixels, side * SCALE, side * SCALE);
  if (!read) throw new Error('the code cannot be read');
  return read.data;
}

type Documents = { documentsToSign: { nameRu: string; document: { file: { data: string } } }[] };

/** Plays the mobile application of the state by its protocol, in the hand of a demo person. */
export class Application {
  private constructor(
    private readonly key: Key,
    private readonly now: Date,
    private readonly portal: string,
  ) {}

  static async of(page: Page, who: string): Promise<Application> {
    const [file, session] = [await page.request.get(`/api/v1/demo/people/${who}/key.p12`), await page.request.get('/api/v1/session')];
    const folder = mkdtempSync(join(tmpdir(), 'mobile-'));
    const path = join(folder, 'key.p12');
    writeFileSync(path, await file.body());
    const key = openKeyFile(path, PASSWORD);
    rmSync(folder, { recursive: true });
    return new Application(key, new Date((await session.json()).now), new URL(page.url()).origin);
  }

  /** Scans the code and fetches the document. */
  async open(code: string): Promise<Opened> {
    expect(code).toMatch(/^mobileSign:https?:\/\/\S+$/);
    const invitation = await (await this.ask(code.slice('mobileSign:'.length))).json();
    expect(invitation.organisation.nameRu).not.toBe('');
    const { uri, auth_type, auth_token } = invitation.document;
    expect(auth_type).toBe('Token');
    const headers = { authorization: `Bearer ${auth_token}`, 'accept-language': 'ru', 'content-type': 'application/json' };
    const answer = await this.ask(uri, { headers });
    expect(answer.status).toBe(200);
    return { uri, headers, documents: await answer.json() };
  }

  /** Signs it and brings it back: the status of the answer. */
  async sign({ uri, headers, documents }: Opened): Promise<number> {
    const signed: Documents = structuredClone(documents);
    const [{ document }] = signed.documentsToSign;
    document.file.data = detached(this.key, Buffer.from(document.file.data, 'base64'), this.now).toString('base64');
    return (await this.ask(uri, { method: 'PUT', headers, body: JSON.stringify(signed) })).status;
  }

  /** The portal names itself by its public address, which in a story is another port. */
  private ask(address: string, init: RequestInit = {}) {
    const { pathname } = new URL(address);
    return fetch(this.portal + pathname, init);
  }
}

type Opened = { uri: string; headers: Record<string, string>; documents: Documents };

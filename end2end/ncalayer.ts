import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import { detached, openKeyFile, pem, type Key } from './cms';

/** What the program on NCALayer's port does when it is connected to. */
export type Part =
  | 'signs with basics'
  | 'signs with basics, in an array'
  | 'signs with commonUtils'
  | 'signs between heartbeats'
  | 'cancels in basics'
  | 'cancels by code'
  | 'cancels in commonUtils'
  | 'fails'
  | 'has no module'
  | 'is old'
  | 'closes'
  | 'is another program'
  | 'says nothing'
  | 'answers nonsense'
  | 'waits for the person';

const MISSING = JSON.stringify({ success: false, errorCode: 'MODULE_NOT_FOUND' });
const HELLO = JSON.stringify({ result: { version: '1.4' } });

/**
 * Plays NCALayer on its own port, over TLS with a certificate of the moment, and really signs (eds.md 1). Writes down what is
 * said, with the long parts cut short.
 */
export class NcaLayer {
  part: Part = 'signs with basics';
  /** Connections that are open. */
  connections = 0;
  private key?: Key;
  private now = new Date();
  private readonly said: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly folder: string,
  ) {}

  static async start(): Promise<NcaLayer> {
    const folder = mkdtempSync(join(tmpdir(), 'ncalayer-'));
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
      { stdio: 'ignore' },
    );
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) });
    const layer = new NcaLayer(server, folder);
    new WebSocketServer({ server }).on('connection', (socket) => layer.connected(socket));
    await new Promise<void>((done, failed) => server.once('error', failed).listen(13579, '127.0.0.1', done));
    return layer;
  }

  /** Whose key the person will choose, and what time it is on the portal. */
  holds(file: Buffer, password: string, now: Date) {
    const path = join(this.folder, 'key.p12');
    writeFileSync(path, file);
    this.key = openKeyFile(path, password);
    this.now = now;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    rmSync(this.folder, { recursive: true });
  }

  /** The conversations so far. */
  write(file: string) {
    appendFileSync(file, this.said.splice(0).join('\n'));
  }

  private connected(socket: WebSocket) {
    this.connections += 1;
    const { part } = this;
    this.said.push('', `# ${part}`);
    const say = (text: string) => {
      this.said.push(`<- ${short(text)}`);
      socket.send(text);
    };
    socket.on('close', () => {
      this.connections -= 1;
      this.said.push('   closed');
    });
    socket.on('message', (data) => {
      this.said.push(`-> ${short(String(data))}`);
      this.answer(part, JSON.parse(String(data)), socket, say);
    });
    if (part === 'says nothing') return;
    if (part === 'is another program') return say('{"jsonrpc":"2.0","method":"welcome"}');
    if (part === 'is old') return say('{"result":{"version":"1.1"}}');
    if (part === 'signs between heartbeats') say('--heartbeat--');
    say(HELLO);
  }

  private answer(part: Part, { module, method, args }: Request, socket: WebSocket, say: (text: string) => void) {
    const basics = module === 'kz.gov.pki.knca.basics';
    const common = part.endsWith('commonUtils');
    if (part === 'has no module' || basics === common) return say(MISSING);
    if (part === 'closes') return socket.close();
    if (part === 'waits for the person') return;
    if (part === 'answers nonsense') return say('<html>');
    if (common) {
      if (method === 'getActiveTokens') return say('{"responseObject":[],"code":"200"}');
      if (part === 'cancels in commonUtils') return say('{"code":"500","message":"action.canceled"}');
      return say(JSON.stringify({ responseObject: this.sign((args as string[])[2]).toString('base64'), code: '200' }));
    }
    if (part === 'cancels in basics') return say('{"body":{},"status":true}');
    if (part === 'cancels by code') return say('{"status":false,"code":"USER_CANCELED"}');
    if (part === 'fails') {
      return say('{"code":"INVOCATION_ERROR","details":"org.json.JSONException","message":"An invoked method threw an exception.","status":false}');
    }
    if (part === 'signs between heartbeats') say('--heartbeat--');
    const signed = pem(this.sign((args as { data: string }).data));
    const result = part === 'signs with basics, in an array' ? [signed] : signed;
    say(JSON.stringify({ body: { result }, status: true }));
  }

  private sign(data: string): Buffer {
    if (!this.key) throw new Error('no key was given');
    return detached(this.key, Buffer.from(data, 'base64'), this.now);
  }
}

type Request = { module: string; method: string; args: unknown };

function short(text: string): string {
  return text.replace(/[A-Za-z0-9+/=\\n]{80,}/g, (long) => `${long.slice(0, 24)}…`);
}

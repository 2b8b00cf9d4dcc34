import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Visitor } from './visitor.ts';

type Answer = Record<string, unknown>;

const ready = /WebDriver BiDi listening on (ws:\/\/\S+)/;
const preferences = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'dom.events.testing.asyncClipboard': true,
};

/** Starts Firefox as it is sold and drives it by WebDriver BiDi; Playwright drives only a Firefox of its own. */
export async function startFirefox(
  program: string,
  base: string,
): Promise<{ visitor: Visitor; version: string; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(program, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const close = async () => {
    const ended = new Promise((resolve) => firefox.once('exit', resolve));
    firefox.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const link = await connect(`${await addressOf(firefox)}/session`);
    const session = await link.ask('session.new', { capabilities: {} });
    const { browserVersion } = session.capabilities as { browserVersion: string };
    await link.ask('session.subscribe', { events: ['log.entryAdded'] });
    const { context } = await link.ask('browsingContext.create', { type: 'tab' });
    return { visitor: visitorAt(link, String(context), base), version: browserVersion, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (chunk) => {
      said += String(chunk);
      const found = ready.exec(said)?.[1];
      if (found) resolve(found);
    });
    stderr?.on('close', () => reject(new Error(`Firefox ended before it was ready:\n${said}`)));
  });
}

interface Link {
  ask(method: string, params: Answer): Promise<Answer>;
  errors: string[];
}

async function connect(address: string): Promise<Link> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}`)));
  });
  const waiting = new Map<number, (message: Answer) => void>();
  const errors: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Answer;
    if (message.type === 'event') {
      const { type, text } = message.params as Answer;
      if (type === 'javascript') errors.push(String(text));
    } else waiting.get(Number(message.id))?.(message);
  });
  let last = 0;
  const ask = async (method: string, params: Answer) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const message = await answered;
    waiting.delete(id);
    if (message.type === 'error') throw new Error(`${method}: ${message.message}`);
    return message.result as Answer;
  };
  return { ask, errors };
}

function visitorAt(link: Link, context: string, base: string): Visitor {
  const read = readerAt(link, context);
  const { point, strike } = handsAt(link, context);
  return {
    open: async (address) => {
      const url = new URL(address, base).href;
      await link.ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    resize: async (width, height) => {
      await link.ask('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    click: async (selector) => {
      const place = await read(centreOf, selector);
      if (!place) throw new Error(`Nothing to click at ${selector}`);
      await point(place);
    },
    type: async (text) => {
      for (const letter of text) await strike([letter]);
    },
    press: (key) => strike(chords[key]),
    read,
    takeErrors: () => link.errors.splice(0),
  };
}

/** Runs functions in the page; what goes in and comes out is JSON. */
function readerAt({ ask }: Link, context: string): Visitor['read'] {
  return async (inPage, argument) => {
    const { result, exceptionDetails } = (await ask('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify(await (${inPage})(JSON.parse(json)))`,
      arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null');
  };
}

const control = '\uE009';
const chords = { Enter: ['\uE007'], Copy: [control, 'c'], SelectAll: [control, 'a'] };

/** A pointer that clicks at a place and keys that are struck together. */
function handsAt({ ask }: Link, context: string) {
  const perform = async (type: 'key' | 'pointer', actions: Answer[]) => {
    await ask('input.performActions', { context, actions: [{ type, id: type, actions }] });
  };
  return {
    point: (place: { x: number; y: number }) => {
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      return perform('pointer', [{ type: 'pointerMove', ...place }, ...press]);
    },
    strike: (keys: readonly string[]) => {
      const downs = keys.map((value) => ({ type: 'keyDown', value }));
      const ups = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
      return perform('key', [...downs, ...ups]);
    },
  };
}

/** Brings an element into sight; the middle of its first box. */
function centreOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getClientRects()[0];
  return box ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
}

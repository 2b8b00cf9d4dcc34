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

const control = '\uE009';
const chords = { Enter: ['\uE007'], Copy: [control, 'c'], SelectAll: [control, 'a'] };

function visitorAt({ ask, errors }: Link, context: string, base: string): Visitor {
  const read: Visitor['read'] = async (inPage, argument) => {
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
  const perform = (actions: Answer[], type: 'key' | 'pointer') =>
    ask('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  return {
    open: async (address) => {
      await ask('browsingContext.navigate', { context, url: new URL(address, base).href, wait: 'complete' });
    },
    resize: async (width, height) => {
      await ask('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    click: async (selector) => {
      const at = await read((wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getClientRects()[0];
        return box ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
      }, selector);
      if (!at) throw new Error(`Nothing to click at ${selector}`);
      const button = { button: 0 };
      const press = [
        { type: 'pointerDown', ...button },
        { type: 'pointerUp', ...button },
      ];
      await perform([{ type: 'pointerMove', ...at }, ...press], 'pointer');
    },
    type: async (text) => {
      await perform(
        [...text].flatMap((letter) => [down(letter), up(letter)]),
        'key',
      );
    },
    press: async (key) => {
      const chord = chords[key];
      await perform([...chord.map(down), ...chord.toReversed().map(up)], 'key');
    },
    read,
    takeErrors: () => errors.splice(0),
  };
}

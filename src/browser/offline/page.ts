import type { OfflineStateWords } from '../../editions/words/reader/offline.ts';
import type { CopyFacts } from '../../offline/addresses.ts';
import { element } from '../drawing.ts';
import { DamagedCopy, type KeptFacts, keepCopy, keptFacts, newestFacts, removeCopy } from './keep.ts';

interface OfflineSettings {
  edition: string;
  states: OfflineStateWords;
}

type Action = 'keep' | 'stop' | 'remove';

/** The page on which a reader keeps a copy of an edition, updates it and removes it. */
class OfflinePage extends HTMLElement {
  readonly #settings: OfflineSettings = JSON.parse(this.dataset.settings ?? '');
  readonly #status = this.#part('[role=status]');
  readonly #progress = this.#part<HTMLProgressElement>('progress');
  readonly #far = this.#part('[data-far]');
  #newest: CopyFacts | null = null;
  #kept: KeptFacts | null = null;
  #stopping = new AbortController();

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const action = target instanceof HTMLElement ? target.dataset.do : undefined;
      if (action === 'keep') void this.#keep();
      if (action === 'stop') this.#stopping.abort();
      if (action === 'remove') void this.#remove();
    });
    void this.#show();
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part) return part;
    throw new Error(`The page of the offline copy lacks ${selector}`);
  }

  /** Shows what is kept and what can be done, after what just happened. */
  async #show(...happened: string[]): Promise<void> {
    const { failures } = this.#settings.states;
    if (!canKeep()) return this.#offer([failures.unsupported], []);
    try {
      this.#kept = await keptFacts(this.#settings.edition);
    } catch {
      return this.#offer([failures.denied], []);
    }
    this.#newest = await newestFacts(this.#settings.edition).catch(() => null);
    const isOld = this.#newest?.hash !== this.#kept?.hash;
    const actions: Action[] = [];
    if (this.#newest && isOld) actions.push('keep');
    if (this.#kept) actions.push('remove');
    this.#offer([...happened, ...this.#state(isOld)], actions);
  }

  #state(isOld: boolean): string[] {
    const { offer, kept, upToDate, newer, away, failures } = this.#settings.states;
    if (!this.#kept) return [this.#newest ? this.#fill(offer, this.#newest) : failures.unknown];
    const here = this.#fill(kept, this.#kept);
    if (!this.#newest) return [here, away];
    return [here, isOld ? this.#fill(newer, this.#newest) : upToDate];
  }

  async #keep(): Promise<void> {
    const facts = this.#newest;
    if (!facts) return;
    this.#stopping = new AbortController();
    this.#offer([this.#settings.states.working], ['stop']);
    this.#tell(0, facts);
    try {
      const tell = (bytes: number) => this.#tell(bytes, facts);
      await keepCopy({ edition: this.#settings.edition, facts, signal: this.#stopping.signal, tell });
      await this.#show();
    } catch (error) {
      const { asBefore, nothing, failures } = this.#settings.states;
      const wasKept = this.#kept !== null;
      await this.#show(failures[failureOf(error)], wasKept ? asBefore : nothing);
    }
  }

  async #remove(): Promise<void> {
    await removeCopy(this.#settings.edition);
    await this.#show(this.#settings.states.removed);
  }

  /** Says sentences and shows the buttons of actions; a focus on one that goes moves to one that is there. */
  #offer(sentences: readonly string[], actions: readonly Action[]): void {
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('[data-do]')];
    const hadFocus = buttons.some((button) => button === document.activeElement);
    for (const button of buttons) button.hidden = !actions.some((action) => action === button.dataset.do);
    this.#progress.hidden = this.#far.hidden = !actions.includes('stop');
    this.#part('[data-do=keep]').textContent = this.#newest
      ? this.#fill(this.#kept ? this.#settings.states.update : this.#settings.states.keep, this.#newest)
      : '';
    this.#status.replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
    if (hadFocus) buttons.find(({ hidden }) => !hidden)?.focus();
  }

  #tell(bytes: number, facts: CopyFacts): void {
    this.#progress.value = bytes / facts.bytes;
    this.#far.textContent = this.#fill(this.#settings.states.progress, facts).replace(
      '{done}',
      this.#size(bytes),
    );
  }

  #fill(phrase: string, facts: KeptFacts & { pages?: number }): string {
    const { version, date, bytes, pages = 0 } = facts;
    return phrase
      .replace('{version}', version)
      .replace('{date}', date)
      .replace('{size}', this.#size(bytes))
      .replace('{pages}', String(pages));
  }

  #size(bytes: number): string {
    const { lang } = document.documentElement;
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', ...digits }).format(bytes / 1e6);
  }
}

/** Private windows, old browsers and addresses without https lack a part of it. */
function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window;
}

function failureOf(error: unknown): keyof OfflineStateWords['failures'] {
  if (error instanceof DamagedCopy) return 'damaged';
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'AbortError') return 'stopped';
  return /^(?:Security|NotAllowed|InvalidState|Unknown)Error$/.test(name) ? 'denied' : 'network';
}

customElements.define('offline-page', OfflinePage);

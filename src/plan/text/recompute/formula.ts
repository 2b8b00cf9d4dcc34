/** Gives the value of a letter; throws where there is none. */
type Letters = (letter: string) => number;

/** Computes a formula of numbers, letters, + - * / ^ and brackets; throws where it is none. */
export function compute(formula: string, numberOf: Letters): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[a-z]|[-+*/^()]|\S/g) ?? [];
  const reader = new FormulaReader(tokens, numberOf);
  const value = reader.sum();
  if (!reader.isAtEnd()) throw new Error(`“${formula}” is no formula`);
  if (!Number.isFinite(value)) throw new Error(`“${formula}” comes to no number`);
  return value;
}

/** The formula with the values in the place of the letters, as a reader checks it. */
export function withValues(formula: string, shownOf: (letter: string) => string): string {
  return formula.replace(/[a-z]/g, shownOf).replaceAll('*', '×').replaceAll('/', '÷').replaceAll('-', '−');
}

class FormulaReader {
  readonly #tokens: readonly string[];
  readonly #numberOf: Letters;
  #at = 0;

  constructor(tokens: readonly string[], numberOf: Letters) {
    this.#tokens = tokens;
    this.#numberOf = numberOf;
  }

  isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  sum(): number {
    let value = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-'))
      value += (sign === '+' ? 1 : -1) * this.#product();
    return value;
  }

  #product(): number {
    let value = this.#power();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/'))
      value = sign === '*' ? value * this.#power() : value / this.#power();
    return value;
  }

  #power(): number {
    const base = this.#atom();
    return this.#take('^') ? base ** this.#power() : base;
  }

  #atom(): number {
    if (this.#take('(')) {
      const value = this.sum();
      if (!this.#take(')')) throw new Error('A bracket is not closed');
      return value;
    }
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (/^\d/.test(token)) return Number(token);
    if (/^[a-z]$/.test(token)) return this.#numberOf(token);
    throw new Error(`“${token}” is neither a number nor a letter`);
  }

  #take(...wanted: string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.#at += 1;
    return token;
  }
}

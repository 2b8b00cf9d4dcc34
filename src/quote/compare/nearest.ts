import { type Book, pairKey } from '../book.ts';
import type { Token } from '../tokens.ts';
import { type Alignment, align } from './align.ts';
import type { Span } from './span.ts';

/** So many tokens of the quotation are laid along the plan in all; a short one, like many places, is tried at more of them. */
const mostTried = 800;
const fewestWindows = 5;

/** The stretch of the plan that a quotation fits best; null where they do not have two tokens in a row in common. */
export function findNearest(quoted: readonly Token[], book: Book): Alignment | null {
  const found = windowsFor(quoted, book).map((window) => align(quoted, book.tokens, window));
  return found.sort((a, b) => a.distance - b.distance)[0] ?? null;
}

/** Stretches that share most pairs of tokens with a quotation at like distances; what is rare says more. */
function windowsFor(quoted: readonly Token[], { pairs, tokens }: Book): Span[] {
  const size = Math.max(8, quoted.length >> 2);
  const votes = new Map<number, number>();
  for (let at = 0; at + 1 < quoted.length; at += 1) {
    const places = pairs.get(pairKey(quoted[at], quoted[at + 1])) ?? [];
    for (const place of places) {
      const bucket = Math.floor((place - at) / size);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  const sumAt = (bucket: number) => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
  return [...votes.keys()]
    .sort((a, b) => sumAt(b) - sumAt(a) || a - b)
    .slice(0, Math.max(fewestWindows, Math.floor(mostTried / quoted.length)))
    .map((bucket) => ({
      from: Math.max(0, (bucket - 1) * size),
      to: Math.min(tokens.length, (bucket + 3) * size + quoted.length),
    }));
}

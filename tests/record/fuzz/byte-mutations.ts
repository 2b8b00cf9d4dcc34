import { type Mutation, pickFile, textMutation, textOf, withFile } from './mutation.ts';
import type { Random } from './random.ts';

/** Bytes changed without regard to what they mean. */
export const byteMutations: readonly Mutation[] = [
  byteMutation('a bit flipped', (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const index = random.below(bytes.length);
    changed[index] = (changed[index] ?? 0) ^ (1 << random.below(8));
    return changed;
  }),
  byteMutation('a byte replaced', (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    changed[random.below(bytes.length)] = random.below(256);
    return changed;
  }),
  byteMutation('bytes removed', (bytes, random) => {
    const start = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(6))]);
  }),
  byteMutation('a file cut short', (bytes, random) => bytes.subarray(0, random.below(bytes.length))),
  byteMutation('bytes of GBK inserted', (bytes, random) => {
    const start = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, start), Buffer.from([0xd6, 0xd0]), bytes.subarray(start)]);
  }),
  {
    kind: 'a file saved as UTF-16',
    must: 'refused',
    apply: (files, random) => {
      const path = pickFile(files, random);
      const mark = random.pick(['\uFEFF', '']);
      return {
        files: withFile(files, path, Buffer.from(mark + textOf(files, path), 'utf16le')),
        what: `${path} ${mark === '' ? 'without' : 'with'} a byte-order mark`,
      };
    },
  },
  textMutation('a byte-order mark', { must: 'unchanged' }, (text) => `\uFEFF${text}`),
  textMutation('lines ended by CR LF', { must: 'unchanged' }, (text) => text.replaceAll('\n', '\r\n')),
  textMutation('lines ended by CR', { must: 'unchanged' }, (text) => text.replaceAll('\n', '\r')),
  textMutation('no line end at the end', { must: 'unchanged' }, (text) => text.trimEnd()),
  textMutation('more line ends at the end', { must: 'unchanged' }, (text) => `${text}\n\n`),
  textMutation('accents apart from their letters', { must: 'unchanged' }, (text) => text.normalize('NFD')),
];

function byteMutation(kind: string, change: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation {
  return {
    kind,
    apply: (files, random) => {
      const path = pickFile(files, random);
      const changed = change(files.get(path) ?? new Uint8Array(), random);
      const before = textOf(files, path);
      if (before === new TextDecoder().decode(changed)) return null;
      const line = before.slice(0, 4000).split('\n').length;
      return { files: withFile(files, path, changed), what: `${path} (${line} lines)` };
    },
  };
}

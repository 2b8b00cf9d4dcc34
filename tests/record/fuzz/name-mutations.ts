import { type Mutation, pickFile, withFile } from './mutation.ts';
import type { Random } from './random.ts';

/** Files copied, renamed, moved, removed. */
export const nameMutations: readonly Mutation[] = [
  nameMutation('a file copied', 'refused', (path, random) => ({
    path: strangeName(path, random),
    keep: true,
  })),
  nameMutation('a file renamed', 'refused', (path, random) => ({
    path: strangeName(path, random),
    keep: false,
  })),
  nameMutation('a file under another proper name', undefined, (path, random) => ({
    path: path.replace(
      /[^/]+(?=\.\w+$)/,
      random.pick(['1', '2', 'preface', 'gdp', 'box-1-2', 'annex-1', 'plan', 'lu', 'about']),
    ),
    keep: random.pick([true, false]),
  })),
  nameMutation('a file in another folder', undefined, (path, random) => {
    const [plan = ''] = path.split('/');
    const folder = random.pick([
      '',
      'terms/',
      'chapters/',
      'editions/en/',
      'editions/en/tables/',
      'tables/',
      'editions/',
    ]);
    return {
      path: `${plan}/${folder}${path.slice(path.lastIndexOf('/') + 1)}`,
      keep: random.pick([true, false]),
    };
  }),
  nameMutation('a file removed', undefined, () => ({ path: null, keep: false })),
  {
    kind: 'a folder too many',
    must: 'refused',
    apply: (files, random) => {
      const folder = random.pick([
        'new-plan/',
        'a/b/',
        'xiaowan-2031-2035/chapters/old/',
        'xiaowan-2031-2035/Chapters/',
        'xiaowan-2031-2035/editions/fr/',
        'xiaowan-2031-2035 copy/',
        'site/fr/',
      ]);
      return { files: withFile(files, folder, ''), what: folder };
    },
  },
  {
    kind: 'two files exchanged',
    apply: (files, random) => {
      const path = pickFile(files, random);
      const other = random.pick([...files.keys()].filter((one) => one.slice(-4) === path.slice(-4)));
      const [bytes, otherBytes] = [files.get(path), files.get(other)];
      if (!bytes || !otherBytes || path === other) return null;
      return {
        files: withFile(withFile(files, path, otherBytes), other, bytes),
        what: `${path} and ${other}`,
      };
    },
  },
  {
    kind: 'files in another order',
    must: 'unchanged',
    apply: (files, random) => ({
      files: new Map(
        [...files]
          .map((file) => ({ file, rank: random.next() }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ file }) => file),
      ),
      what: 'all files',
    }),
  },
];

type Move = (path: string, random: Random) => { path: string | null; keep: boolean };

function nameMutation(kind: string, must: 'refused' | undefined, move: Move): Mutation {
  return {
    kind,
    ...(must && { must }),
    apply: (files, random) => {
      const from = pickFile(files, random);
      const { path, keep } = move(from, random);
      const bytes = files.get(from);
      if (path === from || !bytes) return null;
      const rest = keep ? files : withFile(files, from, null);
      return {
        files: path === null ? rest : withFile(rest, path, bytes),
        what: `${from} ${keep ? 'copied' : 'moved'} to ${path}`,
      };
    },
  };
}

/** A name that no file of the record has. */
function strangeName(path: string, random: Random): string {
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(path) ?? [];
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(folder.length + 1);
  return random.pick([
    `${stem} copy${ending}`,
    `${stem} (1)${ending}`,
    `${stem} 2${ending}`,
    `${stem}_1${ending}`,
    `${stem}.en${ending}`,
    `${path}.bak`,
    `${path}~`,
    `${path}.orig`,
    `${stem}${ending.toUpperCase()}`,
    `${folder}/${name.toUpperCase()}`,
    `${stem}.md`,
    `${stem}.txt`,
    `${folder}/~$${name}`,
    `${folder}/更多/${name}`,
    `${folder}/Copy of ${name}`,
    `${stem}副本${ending}`,
    `${stem}.${ending}`,
    ` ${path}`,
  ]);
}

import { readFileSync } from 'node:fs';

/** What schema.org lets a type say: the ranges of its properties by name, those of the types above it included. */
interface Vocabulary {
  propertiesOf: (type: string) => ReadonlyMap<string, readonly string[]> | null;
  /** Whether a type is another one, or stands below it. */
  isA: (type: string, other: string) => boolean;
}

/** Reads the vocabulary of schema.org from the declarations that its package is generated to. */
export function readVocabulary(file = 'node_modules/schema-dts/dist/schema.d.ts'): Vocabulary {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const interfaces = new Map(
    [...code.matchAll(/interface (\w+)(?: extends ([^{]+))? \{([^}]*)\}/g)].map(
      ([, name = '', above = '', body = '']) => [
        name,
        { above: above.match(/\w+(?:Base|Leaf)\b/g) ?? [], own: propertiesIn(body) },
      ],
    ),
  );
  const below = new Map(
    [...code.matchAll(/^export type (\w+) = ([^;]+);/gm)].map(([, name = '', members = '']) => [
      name,
      members.split('|').map((member) => member.trim()),
    ]),
  );
  const collect = (name: string): [string, string[]][] => {
    const found = interfaces.get(name);
    return found ? [...found.above.flatMap(collect), ...found.own] : [];
  };
  const isA = (type: string, other: string): boolean =>
    type === other ||
    (below.get(other) ?? []).some((member) => member !== other && below.has(member) && isA(type, member));
  return {
    propertiesOf: (type) => (interfaces.has(`${type}Leaf`) ? new Map(collect(`${type}Leaf`)) : null),
    isA,
  };
}

function propertiesIn(body: string): [string, string[]][] {
  return [...body.matchAll(/"(\w+)"\?: SchemaValue<(.+), "\w+">;/g)].map(([, name = '', range = '']) => [
    name,
    range.split('|').map((type) => type.trim()),
  ]);
}

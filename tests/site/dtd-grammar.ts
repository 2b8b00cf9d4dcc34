/**
 * Writes a DTD as a RELAX NG grammar that allows the same documents, for a validator that knows no DTD.
 * Reads what a DTD of elements and attributes has: parameter entities, content models, attribute lists.
 */
export function grammarOfDtd(dtd: string, root: string): string {
  const declarations = declarationsOf(dtd);
  const attributes = new Map<string, string>();
  for (const { kind, name, body } of declarations)
    if (kind === 'ATTLIST') attributes.set(name, (attributes.get(name) ?? '') + attributePatterns(body));
  const elements = declarations
    .filter(({ kind }) => kind === 'ELEMENT')
    .map(({ name, body }) => {
      const pattern = `${attributes.get(name) ?? ''}${contentPattern(body)}`;
      return `<define name="${name}"><element name="${name}">${pattern}</element></define>`;
    });
  const types = 'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"';
  const start = `<start><ref name="${root}"/></start>`;
  return `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ${types}>${start}${elements.join('')}</grammar>`;
}

interface Declaration {
  kind: 'ELEMENT' | 'ATTLIST';
  name: string;
  body: string;
}

function declarationsOf(dtd: string): Declaration[] {
  const text = dtd.replace(/<!--[\s\S]*?-->/g, '');
  const entities = new Map(
    [...text.matchAll(/<!ENTITY\s+%\s+(\S+)\s+"([^"]*)"\s*>/g)].map(([, key, value]) => [key, value]),
  );
  const plain = text.replace(/%([\w.-]+);/g, (_, key: string) => entities.get(key) ?? '');
  return [...plain.matchAll(/<!(ELEMENT|ATTLIST)\s+(\S+)\s+([^>]+)>/g)].map(
    ([, kind, name = '', body = '']) => ({
      kind: kind === 'ELEMENT' ? kind : 'ATTLIST',
      name,
      body: body.trim(),
    }),
  );
}

function attributePatterns(body: string): string {
  const attribute = /(\S+)\s+(CDATA|ID|IDREF|\([^)]*\))\s+(?:#FIXED\s+"([^"]*)"|#(REQUIRED|IMPLIED))/g;
  return [...body.matchAll(attribute)]
    .map(([, name, type = '', fixed, need]) => {
      const value = fixed === undefined ? typePattern(type) : valuePattern(fixed);
      const pattern = `<attribute name="${name}">${value}</attribute>`;
      return need === 'REQUIRED' ? pattern : `<optional>${pattern}</optional>`;
    })
    .join('');
}

function typePattern(type: string): string {
  if (type === 'CDATA') return '<text/>';
  if (type === 'ID' || type === 'IDREF') return `<data type="${type}"/>`;
  return choice((type.match(/[\w-]+/g) ?? []).map(valuePattern));
}

function contentPattern(model: string): string {
  if (model === 'EMPTY') return '<empty/>';
  const tokens = model.match(/#PCDATA|[\w.-]+|[(),|?*+]/g) ?? [];
  const pattern = particle(tokens);
  if (tokens.length > 0) throw new Error(`Cannot read the content model ${model}`);
  return pattern;
}

/** Reads one particle off the front of the tokens. */
function particle(tokens: string[]): string {
  const token = tokens.shift() ?? '';
  const inner = token === '(' ? group(tokens) : token === '#PCDATA' ? '<text/>' : `<ref name="${token}"/>`;
  const element = { '?': 'optional', '*': 'zeroOrMore', '+': 'oneOrMore' }[tokens[0] ?? ''];
  if (!element) return inner;
  tokens.shift();
  return `<${element}>${inner}</${element}>`;
}

function group(tokens: string[]): string {
  const parts = [particle(tokens)];
  let separator = tokens.shift();
  const isChoice = separator === '|';
  while (separator === ',' || separator === '|') {
    parts.push(particle(tokens));
    separator = tokens.shift();
  }
  return isChoice ? choice(parts) : `<group>${parts.join('')}</group>`;
}

function choice(patterns: readonly string[]): string {
  return `<choice>${patterns.join('')}</choice>`;
}

function valuePattern(value: string): string {
  return `<value>${value}</value>`;
}

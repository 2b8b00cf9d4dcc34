import { Converter } from 'opencc-js/t2cn';
import { radicals } from '../../../editions/script/radicals.ts';
import { hasHan } from '../../language/fold.ts';

const regions = ['t', 'tw', 'hk'] as const;

/** Every other form of the characters of the source, each with the form of the source; `twins` are its texts beside their conversions. */
export function foldingTable(
  twins: Iterable<readonly [source: string, converted: string]>,
): Map<string, string> {
  const own = new Set<string>();
  const table = new Map<string, string>();
  for (const [source, converted] of twins) {
    const chars = [...source];
    for (const char of chars) own.add(char);
    [...converted].forEach((char, index) => {
      const from = chars[index] ?? char;
      if (char !== from && hasHan(char)) table.set(char, from);
    });
  }
  const converters = regions.map((from) => Converter({ from, to: 'cn' }));
  for (let code = 0x3400; code < 0xa000; code += 1) {
    const char = String.fromCodePoint(code);
    const simplified = converters
      .map((convert) => convert(char))
      .find((other) => other !== char && own.has(other));
    if (simplified && !table.has(char)) table.set(char, simplified);
  }
  for (const [radical, ideograph] of radicals())
    if (own.has(ideograph) || table.has(ideograph)) table.set(radical, ideograph);
  return new Map(
    [...table]
      .map(([char, form]) => [char, settle(form, table)] as const)
      .filter(([char, form]) => char !== form),
  );
}

/** Follows a form to the end, where the form it leads to is itself another form. */
function settle(form: string, table: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let end = form;
  for (let next = table.get(end); next !== undefined && !seen.has(end); next = table.get(end)) {
    seen.add(end);
    end = next;
  }
  return end;
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A source file: path below src/ and content. */
export interface SourceFile {
  path: string;
  text: string;
}

/** An import of a source file. */
export interface Import {
  /** Path below src/, or the name of a package. */
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
}

const code = /\.(?:ts|mjs|astro|css)$/;

/** Every file below src/ with code in it. */
export function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => code.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
}

/** What a file imports or exports anew. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const statements = /\b(?:import|export)\s+(?:(type\s+)?([^'"`;()]*?)\s*from\s*)?['"]([^'"]+)['"]/g;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  const found = [...text.matchAll(statements)].map(([, type, names = '', target = '']) =>
    importOf(path, target, type !== undefined || onlyTypes(names)),
  );
  return [...found, ...[...text.matchAll(dynamic)].map(([, target = '']) => importOf(path, target, false))];
}

function importOf(from: string, target: string, typeOnly: boolean): Import {
  const isPackage = !target.startsWith('.');
  return { target: isPackage ? target : relative('.', join(dirname(from), target)), isPackage, typeOnly };
}

function onlyTypes(names: string): boolean {
  const list = /^\{(.*)\}$/s.exec(names.trim())?.[1]?.split(',') ?? [];
  const given = list.map((name) => name.trim()).filter((name) => name !== '');
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Fields of a fault that are written in words. */
const worded = new Set(['found', 'expected', 'mend', 'error', 'message']);

/** Calls that are given words for a fault, or a complaint of a schema. */
const callees = /^(?:stop|fault|requireCell|regex|refine|requireFound)$/;

/** A wording of the source, with a stand-in where a value goes, and the place in which it is written. */
interface FaultLiteral {
  place: string;
  wording: string;
}

/** Every wording that a fault of the record may have, as the source writes it: a value in it is “1”. */
export function faultLiterals(): FaultLiteral[] {
  const files = globSync([
    'src/content-model/**/*.ts',
    'src/plan/**/*.ts',
    'src/site.ts',
    'src/changelog.ts',
    'src/redirects.ts',
    'src/revisions.ts',
    'src/site-check/**/*.ts',
  ]);
  return files.sort().flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return literalsIn(file).map((node) => ({
      place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
      // What a refused character is stands behind its name.
      wording: path.endsWith('/characters.ts') ? `1, ${wordingOf(node)}` : wordingOf(node),
    }));
  });
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

function literalsIn(node: ts.Node): Literal[] {
  const own = isWorded(node) ? leavesOf(node) : [];
  const inner: Literal[] = [];
  ts.forEachChild(node, (child) => void inner.push(...literalsIn(child)));
  return [...own, ...inner];
}

/** The nodes whose value is words of a fault. */
function isWorded(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (!parent) return false;
  const isOfCharacters = /characters\.ts$/.test(node.getSourceFile().fileName);
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
    const name = parent.name.getText();
    return parent.initializer === node && (worded.has(name) || (isOfCharacters && name === 'kind'));
  }
  if (ts.isReturnStatement(parent)) return /describe-issue\.ts$/.test(node.getSourceFile().fileName);
  if (!(ts.isCallExpression(parent) || ts.isNewExpression(parent)) || parent.expression === node)
    return false;
  const name = ts.isPropertyAccessExpression(parent.expression)
    ? parent.expression.name.text
    : parent.expression.getText();
  // Of the errors that are no faults only those of a check become part of one.
  if (name === 'Error') return node.getSourceFile().fileName.includes('/recompute/');
  return callees.test(name) && (name === 'fault' || node !== parent.arguments?.[0]);
}

function leavesOf(node: ts.Node): Literal[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
    return [node];
  if (ts.isConditionalExpression(node)) return [...leavesOf(node.whenTrue), ...leavesOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...leavesOf(node.left), ...leavesOf(node.right)];
  if (ts.isParenthesizedExpression(node)) return leavesOf(node.expression);
  return [];
}

function wordingOf(node: Literal): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => `1${literal.text}`).join('');
}

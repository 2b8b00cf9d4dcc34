import { readFileSync } from 'node:fs';

/** A step of the guide of content/README.md: its heading, and the files below content/ as they stand after it. */
export interface GuideStep {
  heading: string;
  files: ReadonlyMap<string, string>;
}

const named = /^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/gm;
const changed = /^- In `([^`\n]+)` write `([^`\n]+)` for `([^`\n]+)`$/gm;

/** The steps of the guide, each with what it writes on top of the one before. */
export function guideSteps(): GuideStep[] {
  const [, ...steps] = readFileSync('content/README.md', 'utf8').split(/^### (?=Step \d)/m);
  const files = new Map<string, string>();
  return steps.map((text) => {
    for (const [, file = '', content = ''] of text.matchAll(named)) files.set(file, content);
    for (const [, file = '', to = '', from = ''] of text.matchAll(changed)) {
      const [before, after, ...more] = (files.get(file) ?? '').split(from);
      if (before === undefined || after === undefined || more.length > 0)
        throw new Error(`“${from}” does not stand once in ${file}`);
      files.set(file, before + to.replaceAll('↵', '\n') + after);
    }
    return { heading: text.slice(0, text.indexOf('\n')), files: new Map(files) };
  });
}

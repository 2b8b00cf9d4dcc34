import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Every rule that html-validate recommends, and those of whole pages. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The titles of chapters are the plan's own, and each page's ends in the name of the site: HTML sets no limit.
    'long-title': 'off',
    // Ids once published stay, a version's with its dots: HTML asks only that there are no blanks in them.
    'valid-id': ['error', { relaxed: true }],
    // A script of the page's own host under the same policy as the page; hashes are for those of others.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What is wrong with the markup of a page, by the rules of HTML and those of html-validate. */
export function faultsOfHtml(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

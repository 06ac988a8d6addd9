import { describeRule, templates } from '@llw/core';
import { expect, it } from 'vitest';
import { declaredFindings } from './declared-findings.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const made = '<!-- Made from the code by `npx pnpm docs:catalogues`. -->';

const findingsPage = [
  made,
  '# Catalogue of findings · Danh mục phát hiện',
  '',
  'Each code means the same for ever. `{name}` is filled from the params of the finding.',
  '',
  row('code', 'severity', 'Tiếng Việt', 'English'),
  row('---', '---', '---', '---'),
  ...declaredFindings.map(({ code, severity, message }) =>
    row(`\`${code}\``, severity, message.vi, message.en),
  ),
  '',
].join('\n');

const rulesPage = [
  made,
  '# Catalogue of rules · Danh mục quy tắc kiểm tra',
  ...templates.flatMap((template) => [
    '',
    `## ${template.id} (version ${template.version})`,
    '',
    template.title.vi,
    '',
    row('code', 'severity', 'Tiếng Việt', 'English'),
    row('---', '---', '---', '---'),
    ...template.rules.map((rule) =>
      row(
        `\`${rule.code}\``,
        rule.severity,
        describeRule(rule, template, 'vi'),
        describeRule(rule, template, 'en'),
      ),
    ),
  ]),
  '',
].join('\n');

it("the page of findings is the code's (`npx pnpm docs:catalogues` makes it anew)", async () => {
  await expect(findingsPage).toMatchFileSnapshot('../../docs/findings.md');
});

it("the page of rules is the code's (`npx pnpm docs:catalogues` makes it anew)", async () => {
  await expect(rulesPage).toMatchFileSnapshot('../../docs/rules.md');
});

import { describeRule, templates } from '@llw/core';
import { expect, it } from 'vitest';
import { sizeBudgets } from '../published-packages/size-budget.ts';
import { declaredFindings } from './declared-findings.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const headOf = (title: string) => [
  '---',
  `title: ${title}`,
  '---',
  '',
  '<!-- Made from the code by `npx pnpm docs:catalogues`. -->',
  '',
];

const findingsPage = [
  ...headOf('Findings'),
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
  ...headOf('Rules'),
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

const sizesPage = [
  ...headOf('Weight'),
  '# Weight of a bundle',
  '',
  'What a browser loads at most, in kilobytes minified and compressed: our packages alone, and with all that they',
  'need. A bundler takes only what is used. Every build is measured against these numbers and fails beyond them.',
  '',
  row('what is used', 'code', 'ours, kB', 'whole, kB', 'brings'),
  row('---', '---', '---:', '---:', '---'),
  ...sizeBudgets.map(({ use, code, own, whole, brings }) =>
    row(
      use,
      code.replaceAll(/(.+?;)/g, '`$1` ').trim(),
      `≤ ${own}`,
      `≤ ${whole}`,
      brings.map((name) => `\`${name}\``).join(', ') || 'nothing',
    ),
  ),
  '',
].join('\n');

it("the page of findings is the code's (`npx pnpm docs:catalogues` makes it anew)", async () => {
  await expect(findingsPage).toMatchFileSnapshot('../../docs/findings.md');
});

it("the page of rules is the code's (`npx pnpm docs:catalogues` makes it anew)", async () => {
  await expect(rulesPage).toMatchFileSnapshot('../../docs/rules.md');
});

it('the page of sizes is what every build is held to (`npx pnpm docs:catalogues` makes it anew)', async () => {
  await expect(sizesPage).toMatchFileSnapshot('../../docs/sizes.md');
});

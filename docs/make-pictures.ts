/**
 * `pnpm docs:pictures`: draws the pictures of the README and the guides anew, from what `pnpm start` wrote.
 * Wants LibreOffice and poppler-utils.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontConfiguration } from '../packages/render/testing/office.ts';

const output = resolve(import.meta.dirname, '../examples/quickstart/output');
const pictures = resolve(import.meta.dirname, 'pictures');

/** File of the quickstart, page, and name of the picture. */
const wanted = [
  ['plan.docx', 1, 'plan'],
  ['report.docx', 1, 'report'],
  ['form.xlsx', 1, 'form'],
  ['returned.xlsx', 2, 'returned'],
  ['roll-up.xlsx', 1, 'roll-up'],
] as const;

const work = mkdtempSync(join(tmpdir(), 'llw-pictures-'));
const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;

// Formulas are worked out on opening, as Excel does: the checks beside the cells are part of the picture.
const settings = join(work, 'profile/user');
mkdirSync(settings, { recursive: true });
writeFileSync(
  join(settings, 'registrymodifications.xcu'),
  `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>`,
);

// Letters that the usual stand-in for Times New Roman lacks come from an open font of the same widths.
const env = { ...process.env, FONTCONFIG_FILE: fontConfiguration(work) };

for (const [file, page, name] of wanted) {
  const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', work, join(output, file)];
  execFileSync('soffice', options, { stdio: 'ignore', env });
  const pdf = join(work, file.replace(/\.\w+$/, '.pdf'));
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-r', '70', '-png', ...pages, pdf, join(pictures, name)]);
}

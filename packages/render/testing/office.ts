import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { openPackage } from '../src/package/open-package.ts';
import { writePackage } from '../src/package/write-package.ts';

/** Programs that put a document on paper and measure the paper (LibreOffice, Poppler). */
const PROGRAMS = ['soffice', 'pdftohtml', 'pdftocairo'] as const;

/** Programs that are missing here; page tests are skipped without them, and fail in continuous integration. */
export function missingPrograms(): readonly string[] {
  return PROGRAMS.filter((program) => spawnSync('which', [program]).status !== 0);
}

/** A font of the same widths as Times New Roman that has the Vietnamese letters. */
const FONT = 'Tinos';

/**
 * The same document in the open font: LibreOffice would take one that lacks the Vietnamese letters and fetch
 * each of them from elsewhere.
 */
function inOpenFont(docx: Uint8Array): Uint8Array {
  const opened = openPackage(docx, { wanted: () => true });
  if (!opened.usable) throw new Error(opened.findings.map(({ code }) => code).join());
  return writePackage(
    [...opened.value.parts].map(([name, bytes]) => ({
      name,
      bytes: name.endsWith('.xml') ? strToU8(strFromU8(bytes).replaceAll('Times New Roman', FONT)) : bytes,
    })),
  );
}

/** Lets LibreOffice see the open font without installing it; gives the file for `FONTCONFIG_FILE`. */
export function fontConfiguration(folder: string): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
    copyFileSync(join(home, face, `Tinos_${face}.ttf`), join(fonts, `${face}.ttf`));
  }
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return file;
}

/** Puts documents on paper with LibreOffice, all in one go, and hands each PDF file to `read`. */
export function onPaper<T>(
  documents: Readonly<Record<string, Uint8Array>>,
  read: (pdf: string) => T,
): ReadonlyMap<string, T> {
  const folder = mkdtempSync(join(tmpdir(), 'llw-pages-'));
  try {
    const env = { ...process.env, FONTCONFIG_FILE: fontConfiguration(folder) };
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, inOpenFont(bytes));
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
      env,
      stdio: 'pipe',
    });
    return new Map(Object.keys(documents).map((name) => [name, read(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Saves documents anew with LibreOffice, as a clerk does who opens them and saves; or first in its own format, and
 * that as DOCX.
 */
export function savedAnew(
  documents: Readonly<Record<string, Uint8Array>>,
  through: readonly ('odt' | 'docx')[] = ['docx'],
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'llw-saved-'));
  const out = join(folder, 'out');
  try {
    let files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    for (const format of through) {
      execFileSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', out, ...files], {
        stdio: 'pipe',
      });
      files = Object.keys(documents).map((name) => join(out, `${name}.${format}`));
    }
    return new Map(
      Object.keys(documents).map((name) => [name, new Uint8Array(readFileSync(join(out, `${name}.docx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Text that a program prints. */
export function output(program: string, ...args: readonly string[]): string {
  return execFileSync(program, [...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

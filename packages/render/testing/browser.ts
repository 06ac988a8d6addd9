import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

/** Where Debian and its kin put the browser; another place comes by the environment. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Tells whether the browser is here; browser tests are skipped without it, and fail in continuous integration. */
export function hasBrowser(): boolean {
  return existsSync(CHROMIUM);
}

/** Bundles a module for a browser as an embedder would, with the sources of the packages. */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'bundle',
    platform: 'browser',
    conditions: ['@llw/source', 'import', 'module', 'default'],
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

/**
 * Runs an exported function without parameters of a module in a real page.
 *
 * @param entry path of the module.
 * @param name of the function; what it gives back must be plain data.
 */
export async function inBrowser(entry: string, name: string): Promise<unknown> {
  const script = await bundled(entry);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addScriptTag({ content: script });
    const result: unknown = await page.evaluate(`bundle[${JSON.stringify(name)}]()`);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return result;
  } finally {
    await browser.close();
  }
}

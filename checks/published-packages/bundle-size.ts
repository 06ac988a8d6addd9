import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a piece of code weighs in a bundle for a browser, minified and compressed, in bytes. */
export interface BundleSize {
  /** Our packages alone. */
  readonly own: number;
  /** With all that they need. */
  readonly whole: number;
  /** Other packages that are within, by name. */
  readonly brings: readonly string[];
}

/** Below this a package is a function or two, and not told. */
const WORTH_TELLING = 3_000;

/** Bundles one line of code from what was built, as an embedder would. */
export async function bundleSize(code: string): Promise<BundleSize> {
  const whole = await bundled(code, []);
  const brings = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(whole.inputs)) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (name !== undefined) brings.set(name, (brings.get(name) ?? 0) + bytesInOutput);
  }
  const foreign = [...brings.keys()].filter((name) => !name.startsWith('@llw/'));
  const own = await bundled(
    code,
    foreign.flatMap((name) => [name, `${name}/*`]),
  );
  return {
    own: own.compressed,
    whole: whole.compressed,
    brings: foreign.filter((name) => (brings.get(name) ?? 0) >= WORTH_TELLING).sort(),
  };
}

async function bundled(contents: string, external: string[]) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    logLevel: 'error',
    outdir: '.',
    external,
  });
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return { compressed: gzipSync(outputFiles?.[0]?.contents ?? '', { level: 9 }).length, inputs };
}

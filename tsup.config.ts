import { build, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/**
 * The one build of the three packages: ESM and CommonJS, types for both, source maps.
 *
 * Each module stays a file of its own. A bundler leaves out a file that nothing asks for, since the packages
 * have no side effects, but must keep every call at the top of a file that it takes: of one file for the whole
 * package, whoever wants a theme would get each schema and zod with it.
 */
export const packageBuild = (entry: readonly string[]) =>
  defineConfig(async () => ({
    entry: await modulesBehind(entry),
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: { entry: [...entry], compilerOptions: { customConditions: [] } },
    sourcemap: true,
    splitting: false,
    clean: true,
    esbuildPlugins: [modulesApart],
  }));

/** Every module of the package that its entries reach; what only tests reach is not among them. */
async function modulesBehind(entry: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...entry],
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    outdir: 'dist',
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

/** Leaves an import of another module of the package an import, of the file that is built from it. */
const modulesApart: Plugin = {
  name: 'modules-apart',
  setup({ initialOptions, onResolve }) {
    const extension = initialOptions.format === 'cjs' ? '.cjs' : '.js';
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, extension), external: true },
    );
  },
};

import { defineConfig } from 'tsup';

/** The one build of the three packages: ESM and CommonJS, types for both, source maps. */
export const packageBuild = (entry: readonly string[]) =>
  defineConfig({
    entry: [...entry],
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: { compilerOptions: { customConditions: [] } },
    sourcemap: true,
    splitting: true,
    treeshake: true,
    clean: true,
  });

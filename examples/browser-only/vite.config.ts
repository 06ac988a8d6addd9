import { defineConfig } from 'vite';

export default defineConfig({
  // The folder that is built can be opened from any address.
  base: './',
  // Within the workspace the packages are taken from their sources; outside it, leave this line out.
  resolve: { conditions: ['@llw/source', 'module', 'browser', 'import', 'default'] },
  build: { outDir: 'output/site', emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
});

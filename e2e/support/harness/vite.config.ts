import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import app from '../../../vite.config.ts';

/** The harness is built like the app, with the same policy, so that what works here works there. */
export default mergeConfig(
  app,
  defineConfig({
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: fileURLToPath(new URL('../../../public', import.meta.url)),
    build: { emptyOutDir: true },
  }),
);

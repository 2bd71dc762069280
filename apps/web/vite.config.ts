import { fileURLToPath } from 'node:url';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const keptFormats = fileURLToPath(new URL('../../libs/i18n/src/kept-formats.ts', import.meta.url));

export default defineConfig({
  plugins: [reactRouter()],
  publicDir: false,
  // React's production build, whatever NODE_ENV is at run time; without this both are bundled, and an unset one takes the slow.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  resolve: { alias: [{ find: /^\.\.\/registry\.js$/, replacement: keptFormats }] },
  build: { target: 'es2024', minify: false, sourcemap: false },
  environments: {
    ssr: {
      resolve: { noExternal: true },
      build: { rollupOptions: { input: './app/web-app.ts' } },
    },
  },
});

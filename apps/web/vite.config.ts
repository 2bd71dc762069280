import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  publicDir: false,
  build: { target: 'es2024', minify: false, sourcemap: false },
  environments: {
    ssr: {
      // One self-contained bundle: React's production build whatever NODE_ENV is at run time.
      resolve: { noExternal: true },
      build: { rollupOptions: { input: './app/web-app.ts' } },
    },
  },
});

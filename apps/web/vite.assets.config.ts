import { defineConfig } from 'vite';

/** The few files that a browser fetches beside the page: one style sheet, one script, one font, one icon; the scripts of the staff's pages and of their passkeys, and the two that keep the help page on a phone. */
export default defineConfig({
  publicDir: false,
  base: '/assets/',
  build: {
    target: ['es2020', 'chrome87', 'firefox78', 'safari14'],
    outDir: 'build/assets',
    assetsDir: '',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: false,
    rollupOptions: {
      input: {
        style: 'app/styles/rinnalla.css',
        script: 'app/enhancement/enhancement.ts',
        icon: 'app/styles/icon.svg',
        staff: 'app/enhancement/staff.ts',
        passkey: 'app/enhancement/passkey.ts',
        'keep-help': 'app/enhancement/keep-help.ts',
        'help-worker': 'app/enhancement/help-worker.ts',
      },
    },
  },
});

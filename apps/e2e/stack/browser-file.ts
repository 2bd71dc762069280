import chromium from '@sparticuz/chromium';

/** Where the Chromium lies that comes inside an npm package; unpacked on first use, without root. */
export function browserFile(): Promise<string> {
  const own = process.env['E2E_CHROMIUM'];
  return own === undefined || own === '' ? chromium.executablePath() : Promise.resolve(own);
}

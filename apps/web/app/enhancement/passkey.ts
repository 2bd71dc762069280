import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** Asks the device, by the options that the page carries; gives its answer as JSON. Throws when the person or the device says no. */
async function askDevice(step: HTMLElement): Promise<string> {
  const options: unknown = JSON.parse(step.dataset['passkeyOptions'] ?? '');
  const answer =
    step.dataset['passkey'] === 'make'
      ? await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
      : await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  return JSON.stringify(answer);
}

const show = (step: HTMLElement, part: string, shown: boolean): void => {
  const element = step.querySelector<HTMLElement>(`[data-passkey-${part}]`);
  if (element !== null) element.hidden = !shown;
};

async function take(step: HTMLElement): Promise<void> {
  const field = step.querySelector<HTMLInputElement>('input[type=hidden]');
  if (field === null) return;
  show(step, 'failed', false);
  try {
    field.value = await askDevice(step);
  } catch {
    show(step, 'failed', true);
    return;
  }
  show(step, 'done', true);
  if ('passkeySends' in step.dataset) field.form?.requestSubmit();
}

if (browserSupportsWebAuthn()) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-with-passkeys]')) part.hidden = false;
  for (const part of document.querySelectorAll<HTMLElement>('[data-without-passkeys]')) part.hidden = true;
  for (const step of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    step.querySelector('button')?.addEventListener('click', () => void take(step));
  }
}

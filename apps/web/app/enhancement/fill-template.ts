const filled = ['reason', 'facts', 'careMessage', 'text', 'policyPoint'];
const chosen = ['kind', 'ground'];

/**
 * A template comes into its form without leaving the page: the form is sent as ever, and what the answer has in its fields is taken over.
 * The rules of filling stay in one place, on the server; where anything fails, the form is sent as without a script.
 */
export function fillTemplates(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.template-fields button')) {
    button.addEventListener('click', (event) => {
      const { form } = button;
      if (form === null) return;
      event.preventDefault();
      fill(form, button).catch(() => form.requestSubmit(button));
    });
  }
}

async function fill(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  fields.append(button.name, button.value);
  const answer = await fetch(form.action, { method: 'POST', body: fields });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const made = page.querySelector<HTMLFormElement>(`form#${CSS.escape(form.id)}`);
  if (!answer.ok || made === null) throw new Error('no form came back');
  takeOver(form, made);
  showFirstPlace(form);
}

function takeOver(form: HTMLFormElement, made: HTMLFormElement): void {
  for (const name of filled) {
    const [field, value] = [form.elements.namedItem(name), made.elements.namedItem(name)];
    if (isText(field) && isText(value) && field.value !== value.value) {
      field.value = value.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (!chosen.includes(radio.name)) continue;
    const same = made.querySelector<HTMLInputElement>(`input[name="${radio.name}"][value="${CSS.escape(radio.value)}"]`);
    radio.checked = same?.checked ?? radio.checked;
  }
}

const isText = (field: unknown): field is HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof Element && (field.localName === 'textarea' || field.localName === 'select');

/** Selects the first place to fill in, so that the next key begins to write there. */
function showFirstPlace(form: HTMLFormElement): void {
  for (const area of form.querySelectorAll('textarea')) {
    const place = /\[\[[^\]]*\]\]/.exec(area.value);
    if (place === null) continue;
    area.focus();
    area.setSelectionRange(place.index, place.index + place[0].length);
    return;
  }
}

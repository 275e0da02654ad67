/** What a reader does on the settings page, in either browser. */
import type { DrivenBrowser, DrivenPage } from './driven-browser.ts';
import { storedSettings } from './stored-settings.ts';
import { waitUntil } from './wait-until.ts';

export async function openOptions(browser: DrivenBrowser): Promise<DrivenPage> {
  const page = await browser.openExtensionPage('options.html');
  await waitUntil('the settings page shows the dossiers', async () =>
    (await textOf(page, '.dossiers')).includes('Russia'),
  );
  return page;
}

export interface GivenFile {
  readonly name: string;
  /** As text, or as base64 of bytes. */
  readonly text?: string;
  readonly base64?: string;
}

/** Drops files on an element, as a reader does who drags them there. */
export function dropFiles(page: DrivenPage, files: readonly GivenFile[], onto = '.drop-zone'): Promise<void> {
  return page.evaluate(
    (given, selector) => {
      const transfer = new DataTransfer();
      for (const { name, text, base64 } of given) {
        const content =
          base64 === undefined ? (text ?? '') : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        transfer.items.add(new File([content], name));
      }
      const zone = document.querySelector(selector)!;
      for (const type of ['dragover', 'drop'])
        zone.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    files,
    onto,
  );
}

/** As it is read: what isolates foreign words in a sentence is left out, as Firefox does in `innerText` and Chromium does not. */
export async function textOf(page: DrivenPage, selector: string): Promise<string> {
  const text = await page.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((each) => each.innerText).join('\n'),
    selector,
  );
  return text.replace(/[\u2066-\u2069]/gu, '');
}

export function awaitText(
  page: DrivenPage,
  selector: string,
  words: string,
  timeoutMs?: number,
): Promise<string> {
  return waitUntil(
    `“${words}” stands in ${selector}`,
    async () => {
      const text = await textOf(page, selector);
      return text.includes(words) ? text : undefined;
    },
    timeoutMs,
  );
}

/** Presses the button, switch or option that is called so, for eyes or for ears. */
export async function press(page: DrivenPage, name: string, within = 'body'): Promise<void> {
  await waitUntil(`“${name}” can be pressed`, () =>
    page.evaluate(
      (wanted, root) => {
        const controls = [...document.querySelectorAll<HTMLElement>(`${root} :is(button, a, label)`)];
        const control = controls.find((each) =>
          [each.getAttribute('aria-label'), each.innerText.trim(), each.textContent?.trim()].includes(wanted),
        );
        control?.click();
        return control !== undefined;
      },
      name,
      within,
    ),
  );
}

/** Writes into a field as a paste does, and waits until the page has it. */
export async function fillIn(page: DrivenPage, selector: string, text: string): Promise<void> {
  await page.evaluate(
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** Adds a site to those on which Sidelight is off, and waits until it is stored: the page shows it before. */
export async function switchOff(page: DrivenPage, site: string): Promise<void> {
  await fillIn(page, '#sites form input', site);
  await press(page, 'Add', '#sites form');
  await awaitText(page, '#sites .rows', site);
  await waitUntil('it is stored', async () => (await storedSettings(page)).sitesOff?.includes(site));
}

/** As if the reader had chosen the file in the picker. */
export function giveFile(page: DrivenPage, selector: string, file: GivenFile): Promise<void> {
  return page.evaluate(
    (wanted, { name, text }) => {
      const field = document.querySelector<HTMLInputElement>(wanted)!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], name));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    file,
  );
}

/** From now on files that the page hands out are kept in it, instead of landing in a folder of downloads. */
export function keepSavedFiles(page: DrivenPage): Promise<void> {
  return page.evaluate(() => {
    const scope = globalThis as unknown as { saved?: { name: string; blob: Blob } };
    let last: Blob | undefined;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = function () {
      if (last) scope.saved = { name: this.download, blob: last };
    };
  });
}

/** The last file that the page handed out; null while there is none. */
export function savedFile(page: DrivenPage): Promise<{ name: string; text: string } | null> {
  return page.evaluate(async () => {
    const { saved } = globalThis as unknown as { saved?: { name: string; blob: Blob } };
    return saved ? { name: saved.name, text: await saved.blob.text() } : null;
  });
}

export async function install(page: DrivenPage, file: GivenFile): Promise<void> {
  await dropFiles(page, [file]);
  await awaitText(page, '.files', 'Installed:');
  await press(page, `Dismiss: ${file.name}`);
}

/** Numbers of records in the stores, and the installed ids: what is there, whatever the page says. */
export function countRecords(
  page: DrivenPage,
): Promise<{ ids: string[]; entities: number; claims: number; retired: number }> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const tx = db.transaction(['dossiers', 'entities', 'claims', 'retired']);
    const counts = {
      ids: (await ask(tx.objectStore('dossiers').getAllKeys())) as string[],
      entities: await ask(tx.objectStore('entities').count()),
      claims: await ask(tx.objectStore('claims').count()),
      retired: await ask(tx.objectStore('retired').count()),
    };
    db.close();
    return counts;
  });
}

/** @param name in its own words, as the list has it */
export async function chooseLanguage(page: DrivenPage, name: string): Promise<void> {
  const language = await page.evaluate((wanted) => {
    const list = document.querySelector<HTMLSelectElement>('#look select')!;
    list.value = [...list.options].find(({ text }) => text === wanted)!.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return list.value;
  }, name);
  await waitUntil('the page speaks it', () =>
    page.evaluate((wanted) => document.documentElement.lang.split('-', 1)[0] === wanted, language),
  );
}

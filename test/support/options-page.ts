/** What a reader does on the settings page, in either browser. */
import type { DrivenBrowser, DrivenPage } from './driven-browser.ts';
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

/** Gives files to the hidden field of a button, as the browser's picker does. */
export function chooseFiles(page: DrivenPage, files: readonly GivenFile[], label: string): Promise<void> {
  return page.evaluate(
    (given, wanted) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text ?? ''], name));
      const field = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${wanted}"]`)!;
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files,
    label,
  );
}

/** Has the page make a file of its own, so that a large one need not travel through the driver. */
export function dropLargeDossier(page: DrivenPage, entities: number, id = 'large-affair'): Promise<void> {
  return page.evaluate(
    (count, dossierId) => {
      const record = (i: number) => ({
        id: `entry-${i}`,
        type: ['person', 'organization', 'place', 'event', 'thing'][i % 5],
        reach: 'distinctive',
        name: `Orsolya Quent${i.toString(36)} Vale`,
        description: 'Invented for a large dossier',
        names: [
          { text: `Orsolya Quent${i.toString(36)} Vale`, lang: 'mul', needs: 'nothing', case: 'fold' },
          { text: `Quent${i.toString(36)}`, lang: 'mul', needs: 'full-name', case: 'exact' },
          { text: `Орсоя Квент${i}`, lang: 'ru', needs: 'nothing', case: 'fold' },
        ],
        facts: [{ text: `Entry ${i} was invented.`, claims: [`claim-${i}`] }],
      });
      const claim = (i: number) => ({
        id: `claim-${i}`,
        text: `Nobody has ever met entry ${i}.`,
        entities: [`entry-${i}`],
        attribution: { kind: 'article', by: [], as: '' },
        standing: 'stated',
        when: null,
        source: 'invented-paper',
        anchor: { prefix: '', textStart: 'Nobody has ever', textEnd: '', suffix: '' },
      });
      const head = {
        format: 'sidelight-dossier', formatVersion: 1, id: dossierId, revision: 1, title: 'A large affair',
        summary: 'Invented.', language: 'en', asOf: '2031-05-04', license: 'CC0-1.0', compiledBy: 'The tests',
        sources: [{ id: 'invented-paper', kind: 'article-newspaper', title: 'Invented', publisher: 'Invented', authors: [], published: '2031-05-04', url: 'https://paper.example/a' }],
      }; // prettier-ignore
      const parts = [JSON.stringify(head).slice(0, -1), ',"entities":['];
      for (let i = 0; i < count; i++) parts.push(`${i === 0 ? '' : ',\n'}${JSON.stringify(record(i))}`);
      parts.push('],"claims":[');
      for (let i = 0; i < count; i++) parts.push(`${i === 0 ? '' : ',\n'}${JSON.stringify(claim(i))}`);
      parts.push(']}');
      const transfer = new DataTransfer();
      transfer.items.add(new File(parts, 'large.json'));
      const zone = document.querySelector('.drop-zone')!;
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    entities,
    id,
  );
}

export function textOf(page: DrivenPage, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((each) => each.innerText).join('\n'),
    selector,
  );
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

/** The settings as they are stored. */
export function storedSettings(page: DrivenPage): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const api = globalThis as unknown as {
      browser?: never;
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    const { storage } = (api.browser ?? api.chrome) as typeof api.chrome;
    return ((await storage.local.get('settings'))['settings'] ?? {}) as Record<string, unknown>;
  });
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

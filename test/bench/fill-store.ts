/** Puts many invented entities beside the built-in dossier into the store of the built extension, by cloning its records. */
import type { Page } from 'playwright-core';

export async function fillStore(page: Page, count: number): Promise<void> {
  await page.evaluate(clone, count);
}

async function clone(count: number): Promise<void> {
  const PORTION = 5000;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(String(opening.error)));
  });
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const [dossier] = await ask(db.transaction('dossiers').objectStore('dossiers').getAll());
  const [sample] = await ask(db.transaction('entities').objectStore('entities').getAll(null, 1));
  const edition = dossier.edition + 1000;
  let seed = 42;
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const syllables = 'ba ko mir tel va sun dor li gha ren osh pek tan ul zhi mar que fo sta wen'.split(' ');
  const word = () =>
    Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('');
  for (let from = 0; from < count; from += PORTION) {
    const tx = db.transaction('entities', 'readwrite');
    for (let i = from; i < Math.min(count, from + PORTION); i++) {
      const [given, family] = [word(), word()];
      const id = `invented-${i}`;
      const names = [`${given} ${family}`, family, `${given.charAt(0)}. ${family}`];
      const entity = {
        ...sample.entity,
        id,
        name: names[0],
        description: `Invented ${word()} of the harbour of ${word()}`,
        names: names.map((text) => ({ text, lang: 'mul', needs: 'nothing', case: 'fold' })),
        facts: [{ text: `Leased a ${word()} to ${word()} in ${1900 + random(120)}.`, claims: ['none'] }],
      };
      tx.objectStore('entities').put({ ...sample, edition, id, order: i, entity });
    }
    await new Promise((resolve) => (tx.oncomplete = resolve));
  }
  const head = { ...dossier.head, id: 'invented', title: 'Invented' };
  const counts = { ...dossier.counts, entities: count, facts: count, claims: 0, names: 3 * count };
  const tx = db.transaction('dossiers', 'readwrite');
  tx.objectStore('dossiers').put({ ...dossier, id: 'invented', edition, head, counts });
  await new Promise((resolve) => (tx.oncomplete = resolve));
  db.close();
}

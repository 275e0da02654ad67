/** What is remembered about a gazetteer, until another one is asked about: a page has one at a time. */
import type { Gazetteer } from './gazetteer.ts';

export function keptFor<K, V>(): (gazetteer: Gazetteer) => Map<K, V> {
  let last: Gazetteer | undefined;
  let kept: Map<K, V>;
  return (gazetteer) => {
    if (gazetteer !== last) kept = new Map();
    last = gazetteer;
    return kept;
  };
}

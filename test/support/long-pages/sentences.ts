/**
 * Sentences of invented reports on roads, ferries and libraries, from a seed. The places and people are those of the
 * built-in dossier, so that there is something to mark; nothing told here has happened, and nobody is quoted.
 */
export type Random = () => number;

export interface Words {
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly did: readonly string[];
  readonly tail: readonly string[];
  /** Puts the four together. */
  sentence(who: string, did: string, where: string, tail: string): string;
}

export const ENGLISH: Words = {
  who: ['Khalifa Haftar', 'Fayez Serraj', 'Aguila Saleh Issa', 'Martin Kobler', 'A surveyor', 'The road office', 'The ferry company'],
  where: ['Tripoli', 'Benghazi', 'Tobruk', 'Surt', 'Tunis', 'a village of the hinterland'],
  did: ['received a delegation of engineers', 'was shown the new bridge', 'asked for a longer timetable', 'sent two maps', 'opened a reading room'],
  tail: ['before the rain set in', 'after a morning of measuring', 'though the budget is not yet known', 'as the invented bulletin has it', 'with little ceremony'],
  sentence: (who, did, where, tail) => `${who} ${did} in ${where} ${tail}.`,
}; // prettier-ignore

export const GERMAN: Words = {
  who: ['Fajis al-Sarradsch', 'Chalifa Haftar', 'Eine Geometerin', 'Das Straßenamt', 'Die Fährgesellschaft'],
  where: ['Tripolis', 'Bengasi', 'Tobruk', 'Tunis', 'einem Dorf im Hinterland'],
  did: ['ließ sich die neue Brücke zeigen', 'bat um einen längeren Fahrplan', 'schickte zwei Karten', 'eröffnete einen Lesesaal'],
  tail: ['noch vor dem Regen', 'nach einem Vormittag des Messens', 'ohne viel Aufhebens', 'wie es im erfundenen Bericht heißt'],
  sentence: (who, did, where, tail) => `In ${where}, ${tail}: ${who} ${did}.`,
}; // prettier-ignore

export const RUSSIAN: Words = {
  who: ['Халифа Хафтар', 'Агила Салех', 'Фаиз Саррадж', 'Дорожное ведомство'],
  where: ['Триполи', 'Бенгази', 'Тобруке', 'Тунисе'],
  did: ['осмотрел новый мост', 'попросил изменить расписание', 'прислал две карты', 'открыл читальный зал'],
  tail: ['ещё до дождя', 'после утренних измерений', 'как сказано в вымышленном отчёте'],
  sentence: (who, did, where, tail) => `${who} ${did} в ${where} ${tail}.`,
}; // prettier-ignore

export const ARABIC: Words = {
  who: ['خليفة حفتر', 'فايز السراج', 'عقيلة صالح', 'مكتب الطرق'],
  where: ['طرابلس', 'بنغازي', 'طبرق', 'تونس'],
  did: ['زار الجسر الجديد', 'طلب جدولا أطول', 'أرسل خريطتين', 'افتتح قاعة للمطالعة'],
  tail: ['قبل هطول المطر', 'بعد صباح من القياس', 'كما جاء في النشرة المتخيلة'],
  sentence: (who, did, where, tail) => `${did} ${who} في ${where} ${tail}.`,
}; // prettier-ignore

export const JAPANESE: Words = {
  who: ['アギーラ・サーレハ', 'ハリファ・ハフタル', '道路局', '測量士'],
  where: ['トリポリ', 'ベンガジ', 'トブルク', 'チュニス'],
  did: ['新しい橋を見学した', '時刻表の変更を求めた', '地図を二枚送った', '閲覧室を開いた'],
  tail: ['雨が降る前に', '朝の測量の後で', '架空の報告によれば'],
  sentence: (who, did, where, tail) => `${tail}、${who}は${where}で${did}。`,
}; // prettier-ignore

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

export function sentence(random: Random, words: Words): string {
  const { who, did, where, tail } = words;
  return words.sentence(pick(random, who), pick(random, did), pick(random, where), pick(random, tail));
}

export function sentences(random: Random, words: Words, count: number): string {
  return Array.from({ length: count }, () => sentence(random, words)).join(' ');
}

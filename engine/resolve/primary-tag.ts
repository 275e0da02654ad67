/** 'zh-Hant' → 'zh'. Without an expression, which every page with another language's word in it would compile. */
export function primaryTag(lang: string): string {
  return lang.toLowerCase().split('-', 1)[0]!.split('_', 1)[0]!;
}

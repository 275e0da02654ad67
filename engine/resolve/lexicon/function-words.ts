/** The commonest little words of each language that has no script of its own: for guessing the language. */
const LISTS: Record<string, string> = {
  en: 'the of and to in a is that for it was on are with as be at by from his her he she they this have had has not but which were an or who will would their said its been no we you i my about what there when after all',
  fr: 'le la les des de du et un une en est dans que qui pour pas sur au aux par plus avec ce se sa son ses ont il elle ne sont été cette mais leur a à où',
  de: 'der die das und in den von zu mit ist auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder',
  it: 'il di che e la in un per una sono non del della con da le si al dei nel alla ha più gli come dal lo anche è i su ma se delle dopo',
  es: 'el la de que y en un ser se no los por con para una su al lo como más pero sus le ya o este sí del las es fue ha entre desde',
  pt: 'eu o a de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser são pelo pela nos nas',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij nog uit naar door wordt dan heeft over hij ze had was worden',
  pl: 'w i na z do się nie że o jest to po za od przez jak dla ale przy bez czy tym był już będzie są tego oraz który się ze',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ancak veya ne var yok göre olduğu oldu dedi',
  ru: 'и в не на что с по как из у за от о к но для это его был была до при также или об ее их под который после',
  uk: 'і в у не на що з та до як за від про це але для його був була при також або є їх під який після із й',
};

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** Languages by word. */
export function functionWords(): ReadonlyMap<string, readonly string[]> {
  return (index ??= indexByWord(LISTS));
}

function indexByWord(lists: Record<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), lang]);
  }
  return index;
}

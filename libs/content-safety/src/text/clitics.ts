/** Clitics of Finnish, written and spoken: they ask, stress or link, and leave the word what it is (VISK § 126–135). */
const clitic = /(?:kohan|köhän|kohän|kos|kös|ko|kö|ks|kin|kaan|kään|kaa|kää|pas|päs|pa|pä|han|hän|kä)$/;
const shortestStem = 3;

/** A Finnish word without its clitic; null where there is none to take. */
export function withoutClitic(word: string): string | null {
  if (word.length < shortestStem + 2) return null;
  const stem = word.replace(clitic, '');
  return stem.length === word.length || stem.length < shortestStem ? null : stem;
}

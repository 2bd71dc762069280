import { liesBelow } from './addresses.rules.ts';

/** Public services and organisations that people here point one another to. A link to one of them needs no second look. */
const wellKnown = [
  ...['terveyskyla.fi', 'mielenterveystalo.fi', 'mieli.fi', 'mielenterveystuki.fi', 'mtkl.fi', 'psykporssi.fi'],
  ...['paihdelinkki.fi', 'ehyt.fi', 'peluuri.fi', 'aafinland.fi', 'nasuomi.org', 'irtihuumeista.fi'],
  ...['nollalinja.fi', 'riku.fi', 'mll.fi', 'sekasin.fi', 'nuortennetti.fi', 'syli.fi', 'surunauha.net'],
  ...['kela.fi', 'thl.fi', 'suomi.fi', 'omakanta.fi', 'kanta.fi', '112.fi', '116117.fi', 'hel.fi', 'hyvis.fi', 'finlex.fi'],
  ...['1177.se', 'mind.se', 'suicidezero.se', 'folkhalsan.fi', 'psykosociala.fi', 'who.int', 'europa.eu'],
];

/** Pure: whether a host is one of them or lies below one. */
export const isWellKnown = (host: string): boolean => wellKnown.some((known) => liesBelow(host, known));

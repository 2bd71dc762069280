/** Definite singular nouns with adjectives in -a, the one form that is right for both genders: "Stilla björken", "Stilla havet". */
export const aliasWordsSv = {
  adjectives: `Stilla Lugna Milda Mjuka Varma Ljusa Vänliga Silvriga Soliga Fridfulla Rofyllda Skira Sköna Fina Vackra Tåliga Trygga
  Trofasta Varsamma Öppna Sakta Tysta Solgula Havsblåa Mossgröna Ljusgröna Silvergråa Bärnstensgula Daggiga Blommiga Lummiga Mossiga
  Solvarma Sommarvarma Vårliga Somriga Höstliga Morgonljusa Månljusa Stjärnklara Vindstilla Nyfikna Påhittiga Kluriga Eftertänksamma
  Tankfulla Hjärtliga Godmodiga Goda Rara Omtänksamma Hänsynsfulla Stadiga Ärliga Uppriktiga Uthålliga Modiga Frimodiga Sirliga Melodiska
  Klangfulla Harmoniska Jämna Silkeslena Sammetslena Luftiga Rymliga Behagliga Ljuva Ljumma Lågmälda Finurliga Lekfulla Fridsamma
  Stillsamma Tillitsfulla Hoppfulla Pålitliga Trogna Hjälpsamma Generösa Gästfria Välkomna Färgrika Honungsgula`.split(/\s+/),
  nouns: `björken granen tallen aspen alen rönnen häggen lönnen linden eken almen hasseln sälgen enen apeln kastanjen blåbäret lingonet
  hallonet smultronet hjortronet tranbäret odonet krusbäret rönnbäret åkerbäret ljungen mossan laven blåklockan sippan blåsippan vitsippan
  klövern prästkragen smörblomman gullvivan ängsullen ängen skogen dungen lunden gläntan hagen stigen bäcken sjön havet viken sundet ön
  holmen skäret udden stranden stenen berget åsen kullen dalen heden mossen åkern fältet källan ån älven floden brisen vinden solen månen
  stjärnan norrskenet gryningen morgonen våren sommaren hösten daggen solstrålen månstrålen daggdroppen snäckan kotten ekollonet lövet
  grenen barken fröet plantan fjärilen humlan trollsländan biet syrsan sanden slätten vidden fjället tundran fjärden skärgården lagunen
  parken trädgården lärkan svanen svalan tranan rödhaken bofinken sidensvansen talgoxen blåmesen koltrasten sädesärlan tofsvipan ejdern
  hägern ekorren igelkotten uttern bävern rådjuret renen älgen sälen lodjuret`.split(/\s+/),
};

import type { AliasLanguage } from '@rinnalla/anonymity';

/** Everyday words to make texts of the right length from. They say nothing: they are there to be stored, sorted, shown and searched. */
export const words: Readonly<Record<AliasLanguage, readonly string[]>> = {
  fi: (
    'aamu ilta yö uni kävely metsä järvi talvi kevät lumi ystävä sisko veli naapuri perhe koti keittiö kahvi tee leipä huoli toivo hengitys ' +
    'lepo väsymys kiitos vastaus kysymys kirje päivä viikko askel polku hetki ryhmä työ raha lääkäri lääke jaksan odotan kuuntelen kirjoitan ' +
    'nukuin heräsin lähdin palasin yritän muistan ehkä taas vielä hiljaa hitaasti tänään huomenna yhdessä yksin aina joskus kuitenkin melkein'
  ).split(' '),
  sv: (
    'morgon kväll natt sömn promenad skog sjö vinter vår snö vän syster bror granne familj hem kök kaffe te bröd oro hopp andning vila trötthet ' +
    'tack svar fråga brev dag vecka steg stig stund grupp arbete pengar läkare medicin orkar väntar lyssnar skriver sov vaknade gick återvände ' +
    'försöker minns kanske igen ännu tyst långsamt idag imorgon tillsammans ensam alltid ibland ändå nästan'
  ).split(' '),
  en: (
    'morning evening night sleep walk forest lake winter spring snow friend sister brother neighbour family home kitchen coffee tea bread worry ' +
    'hope breath rest tired thanks answer question letter day week step path moment group work money doctor medicine manage wait listen write ' +
    'slept woke left returned trying remember maybe again still quietly slowly today tomorrow together alone always sometimes anyway almost'
  ).split(' '),
};

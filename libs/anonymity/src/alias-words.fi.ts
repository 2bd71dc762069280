/** Nominative singular throughout, so adjective and noun always agree and a text can leave the name as it is. */
export const aliasWordsFi = {
  adjectives: `Hiljainen Rauhallinen Lempeä Lämmin Valoisa Ystävällinen Tyyni Kuulas Pehmeä Levollinen Leppoisa Sopuisa Herttainen Hellä
  Kultainen Hopeinen Aurinkoinen Kesäinen Keväinen Syksyinen Aamuinen Sammaleinen Vehreä Lehtevä Vihanta Versova Sävyisä Soinnukas
  Sointuva Aito Avoin Vilpitön Luotettava Uskollinen Maltillinen Tasainen Tuttu Kodikas Kotoisa Viihtyisä Suojaisa Turvallinen Utelias
  Oivaltava Mietteliäs Harkitseva Huomaavainen Avulias Auttavainen Antelias Vieraanvarainen Kohtelias Sydämellinen Hyväntahtoinen Suopea
  Leikkisä Toiveikas Sitkeä Sisukas Rohkea Vehmas Raikas Heleä Hohtava Kimmeltävä Säteilevä Hehkuva Sädehtivä Tuikkiva Soliseva Samettinen
  Silkkinen Kuparinen Meripihkainen Pronssinen Ruskainen Hunajainen Verkkainen Kiireetön Lauha Leuto Päivänpaisteinen Mutkaton Rehti`.split(
    /\s+/,
  ),
  nouns: `Koivu Kuusi Mänty Haapa Leppä Pihlaja Vaahtera Lehmus Tammi Jalava Saarni Raita Paju Kataja Tervaleppä Lehtikuusi Mustikka
  Puolukka Vadelma Mansikka Mesimarja Muurain Juolukka Tyrni Herukka Sammal Jäkälä Saniainen Apila Kissankello Leinikki Ahomansikka Lumme
  Ulpukka Mesiangervo Päivänlilja Puro Joki Järvi Lähde Lampi Lahti Salmi Saari Luoto Niemi Ranta Hiekka Kallio Kivi Vuori Tunturi Harju
  Mäki Laakso Niitty Keto Aho Lehto Metsä Pelto Polku Puisto Puutarha Aukio Aukea Aurinko Kuu Tähti Aamurusko Kevät Kesä Syksy Revontuli
  Auringonsäde Kuunsäde Käpy Tammenterho Oksa Lehti Kaarna Silmu Verso Joutsen Kurki Kiuru Peippo Pääskynen Västäräkki Tiira Kuikka Telkkä
  Punatulkku Tilhi Satakieli Kuovi Laulurastas Varpunen Orava Siili Saukko Ilves Hirvi Majava Poro Peura Norppa Perhonen Sudenkorento
  Kimalainen Laine Aalto Ulappa Poukama Saaristo Tuulenvire Kastepisara Simpukankuori`.split(/\s+/),
};

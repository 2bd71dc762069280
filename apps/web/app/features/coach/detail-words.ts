import type { PersonalDataType } from '@rinnalla/contract';
import { m, type Language } from '@rinnalla/i18n';

type Name = (inputs: object, options: { locale?: Language }) => string;

const names: Record<PersonalDataType, Name> = {
  phone: m.coach_type_phone,
  email: m.coach_type_email,
  hetu: m.coach_type_hetu,
  personnummer: m.coach_type_personnummer,
  address: m.coach_type_address,
  name: m.coach_type_name,
  iban: m.coach_type_iban,
  handle: m.coach_type_handle,
};

/** What stands in a text instead of a detail, in the language of the text: `[puhelinnumero]`. */
export const neutralWord = (type: PersonalDataType, language: Language): string => `[${names[type]({}, { locale: language })}]`;

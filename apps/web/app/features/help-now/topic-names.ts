import type { HelplineTopic } from '@rinnalla/helplines';
import { m } from '@rinnalla/i18n';

/** What each topic is called as a heading. */
export const topicNames: Record<HelplineTopic, () => string> = {
  emergency: m.help_topic_emergency,
  urgent_care: m.help_topic_urgent_care,
  crisis: m.help_topic_crisis,
  substances: m.help_topic_substances,
  poisoning: m.help_topic_poisoning,
  violence: m.help_topic_violence,
  crime: m.help_topic_crime,
  youth: m.help_topic_youth,
  relatives: m.help_topic_relatives,
  eating: m.help_topic_eating,
  gambling: m.help_topic_gambling,
};

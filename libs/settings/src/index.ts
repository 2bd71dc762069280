export { readSettings, settingsAsEnvironment, type ReadSettings, type Settings } from './read-settings.ts';
export { settingsAsMarkdown, settingsTable, type SettingName, type SettingRow } from './settings-table.ts';

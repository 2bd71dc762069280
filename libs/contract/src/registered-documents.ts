import documents from './generated/persisted-documents.json' with { type: 'json' };

/** Every document that the pages send, by its name: the hash that stands in its `__meta__`. */
export const registeredDocuments: Readonly<Record<string, string>> = documents;

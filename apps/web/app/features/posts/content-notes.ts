import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { contentNoteNames, type ContentNoteKind } from '../community/content-note-names.ts';

const isContentNote = (value: string): value is ContentNoteKind => Object.hasOwn(contentNoteNames, value);

/** The content notes that were chosen in a form. Anything else that was sent is left out. */
export const contentNotesOf = (form: SubmittedForm): ContentNoteKind[] => form.choices('contentNotes').filter(isContentNote);

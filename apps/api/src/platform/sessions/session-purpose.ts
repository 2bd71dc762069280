/** Bound into every sealed session, so that bytes sealed for something else never open as one. */
export const sessionPurpose = 'session';

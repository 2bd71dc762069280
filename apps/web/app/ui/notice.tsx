import type { ReactNode } from 'react';

interface NoticeProps {
  /** `calm` to tell something, `done` that it went well, `care` where somebody may be hurting. */
  tone?: 'calm' | 'done' | 'care';
  title?: string;
  children: ReactNode;
}

/** A short message set apart from the text around it. */
export function Notice({ tone = 'calm', title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      {title === undefined ? null : <h2>{title}</h2>}
      {children}
    </div>
  );
}

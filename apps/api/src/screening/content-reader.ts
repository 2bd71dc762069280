import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { assess } from '@rinnalla/content-safety';
import type { Assessment, Language } from '@rinnalla/content-safety';
import { reportFault } from '../platform/fault-log.ts';

const nothing = { crisis: 'none', abuse: false, pii: [], sourcing: false, stigma: [], spam: false, profanity: false, signals: [] } as const;

/** The content-safety library as screening asks it. */
@Injectable()
export class ContentReader {
  private readonly before = new AsyncLocalStorage<true>();

  /** @param hint the language of the board. */
  assess(text: string, hint: Language): Assessment {
    return assess(text, hint);
  }

  /** null: the library failed on this text, which is told to the log without the text. */
  read(text: string, hint: Language): Assessment | null {
    if (this.before.getStore()) return { language: hint, ...nothing };
    try {
      return this.assess(text, hint);
    } catch (error) {
      reportFault(error);
      return null;
    }
  }

  /** Carries out work as from before there was such a library. For the demo's past alone: no request comes here. */
  unread<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.before.run(true, work);
  }
}

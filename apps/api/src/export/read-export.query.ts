import { Injectable } from '@nestjs/common';
import { AllKept } from '../keeping/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { itemKinds } from '../platform/sealed/sealed-items.ts';
import { isAdult } from '../platform/sessions/adulthood.rules.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { ownRows, pagesOf } from './own-pages.ts';
import * as selects from './own-selects.ts';

/** The parts of an export, in their order. `docs/export.md` says what each holds. */
export const exportSections = [
  'account',
  'waysIn',
  'sessions',
  'faces',
  'posts',
  'decisions',
  'messages',
  'restrictions',
  'reactions',
  'reports',
  'memberships',
  'kept',
] as const;
export type ExportSection = (typeof exportSections)[number];

/** One entry of a part of an export. */
export interface ExportEntry {
  readonly section: ExportSection;
  readonly entry: object;
}

interface Face {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly consentVersion: number;
}

const perFace = [
  ['posts', selects.postsOfFace],
  ['decisions', selects.decisionsOfFace],
  ['messages', selects.deliveriesOfFace],
  ['restrictions', selects.restrictionsOfFace],
] as const;

/**
 * Everything that is a member's, found in the member's own request through its keys, entry by entry: at no time is more of it in
 * memory than a page, and nothing of it is stored. Writes nothing.
 */
@Injectable()
export class ReadExport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly allKept: AllKept,
  ) {}

  /** The entries, part by part. A part without any is left out. */
  async *of(member: Member): AsyncGenerator<ExportEntry> {
    yield this.account(member);
    yield* this.found(member, 'waysIn', { kind: 'credential', select: selects.waysIn });
    yield* this.found(member, 'sessions', { kind: 'session', select: selects.sessions });
    const faces: Face[] = [];
    for await (const entry of ownRows<Face>(this.database, member, { kind: 'persona', select: selects.faces })) {
      faces.push(entry);
      yield { section: 'faces', entry };
    }
    for (const [section, select] of perFace)
      for (const { id, name: face } of faces)
        for await (const row of pagesOf(this.database, id, select)) yield { section, entry: { face, ...row } };
    yield* this.found(member, 'reactions', { kind: 'reaction', select: selects.reactions });
    yield* this.found(member, 'reports', { kind: 'report', select: selects.reports });
    yield* this.found(member, 'memberships', { kind: 'membership', select: selects.memberships });
    for (const kind of itemKinds) for (const entry of await this.allKept.of(member, kind)) yield { section: 'kept', entry };
  }

  private account({ payload: { joinWeek, adultFrom, consentVersion } }: Member): ExportEntry {
    const ageBand = isAdult(adultFrom, this.clock.now()) ? '18 or older' : '13 to 17';
    return { section: 'account', entry: { joinWeek, ageBand, adultFrom, consentVersion } };
  }

  private async *found(member: Member, section: ExportSection, own: Parameters<typeof ownRows>[2]): AsyncGenerator<ExportEntry> {
    for await (const entry of ownRows<object>(this.database, member, own)) yield { section, entry };
  }
}

import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MemberPayload } from '@rinnalla/anonymity';
import type { Member } from '../../platform/sessions/viewer.ts';
import type { WayInNotUsable } from '../account.type.ts';
import { wayInNotUsable } from '../way-in-problem.ts';
import { OpenWayIn } from './open-way-in.ts';
import type { WayInInput } from './way-in.type.ts';

/**
 * Asks a member who is signed in for a way in once more, so that a phone left on a table changes nothing for good. Another member's
 * phrase and one that nobody has are refused in the same words.
 */
@Injectable()
export class ReAuthenticate {
  constructor(private readonly wayIn: OpenWayIn) {}

  /** Null when what was typed opens this very member, else why not. */
  async check(member: Member, typed: WayInInput): Promise<WayInNotUsable | null> {
    const opened = await this.open(typed);
    if ('problem' in opened) return opened;
    return timingSafeEqual(opened.secret, member.payload.secret) ? null : wayInNotUsable('not_found');
  }

  private open({ phrase, name, password }: WayInInput): Promise<MemberPayload | WayInNotUsable> {
    const hasPhrase = (phrase ?? '').trim() !== '';
    return hasPhrase ? this.wayIn.withPhrase(phrase ?? '') : this.wayIn.withPassword({ name: name ?? '', password: password ?? '' });
  }
}

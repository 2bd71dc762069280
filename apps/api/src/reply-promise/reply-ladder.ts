import { Injectable } from '@nestjs/common';
import { readApiSettings } from '../platform/api-settings.ts';
import type { ReplyHours } from './reply-ladder.rules.ts';

/** The hours of the ladder, as the operator sets them. */
@Injectable()
export class ReplyLadder {
  readonly hours: ReplyHours = readApiSettings().replyHours;
}

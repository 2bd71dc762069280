import { Injectable } from '@nestjs/common';
import { finland, isOpen, nextOpening, readOpening } from '@rinnalla/opening-hours';
import type { Opening } from '@rinnalla/opening-hours';
import { readApiSettings } from '../../platform/api-settings.ts';
import { Clock } from '../../platform/clock.ts';
import type { Staffing } from './staffing.type.ts';

/** When moderators are there, as the operator says. */
@Injectable()
export class StaffedHours {
  /** null: nothing is said. */
  readonly opening: Opening | null = openingOf(readApiSettings().staffedHours);

  constructor(private readonly clock: Clock) {}

  /** What everybody may know. */
  now(): Staffing {
    const { opening } = this;
    if (opening === null) return { hoursSaid: false, staffedNow: false, nextOpening: null };
    const at = this.clock.now();
    const staffedNow = isOpen(opening, at);
    return { hoursSaid: true, staffedNow, nextOpening: staffedNow ? null : (nextOpening(opening, at)?.toISOString() ?? null) };
  }
}

/** The settings have been read already, and refused if nobody could read these. */
function openingOf(text: string | null): Opening | null {
  const read = readOpening(text ?? 'unknown');
  return read.kind === 'problem' || read.times.hours === 'unknown' ? null : { ...read.times, ...finland };
}

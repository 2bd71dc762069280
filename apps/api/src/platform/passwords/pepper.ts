import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readPepper } from '../api-settings.ts';

/**
 * Keys of the server, derived from its one secret, the pepper. It lies in the data folder and never in the database, so that a copy
 * of the database alone is not enough to guess names or passwords. With several API processes it is the same for all of them.
 */
@Injectable()
export class Pepper {
  /** 32 bytes, separate for each label, such as `password`. @throws Error in a process that was given no pepper. */
  key(label: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', readPepper(), '', `rinnalla/pepper/${label}`, 32));
  }
}

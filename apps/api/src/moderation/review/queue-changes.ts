import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import { readApiSettings } from '../../platform/api-settings.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { reportFault } from '../../platform/fault-log.ts';
import { mayFollow, QueueFollower } from './queue-follower.ts';

/** Milliseconds between two looks at whether the sessions of those who follow still hold. */
const beat = 400;
/** Milliseconds that the database has to answer. */
const patience = 1_000;
/** As many pages can follow at once; each costs a little memory, and all together one connection to the database. */
const mostFollowers = 200;

const holding = `
  select encode(token_id, 'hex') as token
    from staff_session join staff_account account on account.id = staff_session.staff_account_id
   where token_id = any($1) and ends_at > $2 and account.active and 'moderator' = any(account.roles)`;

/**
 * Tells everybody who follows the queue when it has changed, and lets go of whoever may not follow it any more: within a beat of the end
 * of the session, and before the next word in any case. Nothing of what changed goes this way.
 */
@Injectable()
export class QueueChanges implements OnModuleDestroy {
  private readonly followers = new Set<QueueFollower>();
  private line: { readonly client: Client; readonly open: Promise<void> } | null = null;
  private beating: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One more who follows. Rejects where there are too many, and while the database cannot be reached. */
  async follow(tokenId: Uint8Array): Promise<QueueFollower> {
    if (this.followers.size >= mostFollowers) throw new Error('too many follow the queue');
    const follower = new QueueFollower(tokenId, () => this.leave(follower));
    this.followers.add(follower);
    this.line ??= this.openLine();
    try {
      await this.line.open;
    } catch (error) {
      this.endAll();
      throw error;
    }
    return follower;
  }

  onModuleDestroy(): void {
    this.endAll();
  }

  private openLine(): { client: Client; open: Promise<void> } {
    const client = new Client({
      connectionString: readApiSettings().databaseUrl,
      application_name: 'queue_changes',
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
    const lost = (): void => {
      if (this.line?.client === client) this.endAll();
    };
    client.on('notification', () => this.look(true));
    client.on('error', lost);
    client.on('end', lost);
    this.beating = setInterval(() => this.look(false), beat);
    return {
      client,
      open: client
        .connect()
        .then(() => client.query('listen queue_changes'))
        .then(() => undefined),
    };
  }

  /** One look after the other; words that come meanwhile become one. */
  private look(changed: boolean): void {
    for (const follower of this.followers) if (changed) follower.hasNews = true;
    this.underWay = this.underWay
      .then(() => this.tell())
      .catch((error: unknown) => {
        reportFault(error);
        this.endAll();
      });
  }

  private async tell(): Promise<void> {
    const asked = [...this.followers];
    if (asked.length === 0) return;
    const rows = await this.database.rows<{ token: string }>(holding, [asked.map(({ tokenId }) => tokenId), this.clock.now()]);
    const tokens = new Set(rows.map(({ token }) => token));
    for (const follower of asked) {
      if (!mayFollow(follower, tokens)) follower.end();
      else if (follower.hasNews) follower.wake();
    }
  }

  private leave(follower: QueueFollower): void {
    this.followers.delete(follower);
    if (this.followers.size === 0) this.rest();
  }

  private endAll(): void {
    for (const follower of [...this.followers]) follower.end();
    this.rest();
  }

  private rest(): void {
    clearInterval(this.beating);
    const line = this.line;
    this.line = null;
    line?.open
      .catch(() => undefined)
      .then(() => line.client.end())
      .catch(() => undefined);
  }
}

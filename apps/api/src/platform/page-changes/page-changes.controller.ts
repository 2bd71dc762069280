import type { Readable } from 'node:stream';
import { Controller, Get, ServiceUnavailableException, StreamableFile } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { readApiSettings } from '../api-settings.ts';
import { openPageChanges } from './open-page-changes.ts';

/** As many web processes can follow at once; each costs a connection to the database. */
const mostFollowers = 16;

/** Tells every web process on this machine which pages have changed, so that none goes on showing an old one. */
@Controller('page-changes')
export class PageChangesController implements OnModuleDestroy {
  private readonly open = new Set<Readable>();

  @Get()
  async follow(): Promise<StreamableFile> {
    if (this.open.size >= mostFollowers) throw new ServiceUnavailableException();
    const changes = await openPageChanges(readApiSettings().databaseUrl).catch(() => {
      throw new ServiceUnavailableException();
    });
    this.open.add(changes);
    changes.once('close', () => this.open.delete(changes));
    return new StreamableFile(changes, { type: 'text/plain; charset=utf-8' });
  }

  onModuleDestroy(): void {
    for (const changes of this.open) changes.destroy();
  }
}

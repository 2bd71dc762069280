import { Readable } from 'node:stream';
import { Body, Controller, Headers, HttpCode, HttpException, Post, StreamableFile, UnauthorizedException } from '@nestjs/common';
import { z } from 'zod';
import { ReAuthenticate } from '../accounts/index.ts';
import { reportFault } from '../platform/fault-log.ts';
import { ReadViewer } from '../platform/sessions/read-viewer.query.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { ReadExport } from './read-export.query.ts';

const typed = z.string().max(2_000).nullable().default(null);
const asked = z.object({ phrase: typed, name: typed, password: typed });

/** What somebody asks for who wants their own things: more than one answer should hold at once, so that it is no GraphQL. */
@Controller('export')
export class ExportController {
  constructor(
    private readonly readViewer: ReadViewer,
    private readonly reAuthenticate: ReAuthenticate,
    private readonly readExport: ReadExport,
  ) {}

  /**
   * Takes a way in, `{ phrase }` or `{ name, password }`, and gives one line of JSON for each entry, and a last one `{ "section": "end" }`: an answer without it broke off.
   * 401: no member is asking. 422: it does not open this account; the body is a `WayInNotUsable`. Also for closed accounts.
   */
  @Post()
  @HttpCode(200)
  async carryOut(@Headers('authorization') authorization: string | undefined, @Body() body: unknown): Promise<StreamableFile> {
    const viewer = await this.readViewer.of(authorization);
    if (viewer.kind !== 'member') throw new UnauthorizedException();
    const read = asked.safeParse(body);
    const refusal = await this.reAuthenticate.check(viewer, read.data ?? {});
    if (refusal !== null) throw new HttpException(refusal, 422);
    return new StreamableFile(Readable.from(this.lines(viewer)), { type: 'application/x-ndjson; charset=utf-8' });
  }

  private async *lines(member: Member): AsyncGenerator<string> {
    try {
      for await (const entry of this.readExport.of(member)) yield `${JSON.stringify(entry, hoursAsText)}\n`;
      yield `${JSON.stringify({ section: 'end' })}\n`;
    } catch (error) {
      // The head of the answer is gone; what reads it finds no end, and says so.
      reportFault(error);
    }
  }
}

/** An hour leaves in a form that other programs read too, such as 2026-11-22T13:00Z. */
const hoursAsText = (name: string, value: unknown): unknown =>
  /^hour$|Hour$/.test(name) && typeof value === 'number' ? `${new Date(value * 3_600_000).toISOString().slice(0, 16)}Z` : value;

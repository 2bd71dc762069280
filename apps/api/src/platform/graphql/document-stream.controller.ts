import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { BadRequestException, Body, Controller, Headers, HttpCode, NotFoundException, Post, StreamableFile } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { ReadViewer } from '../sessions/read-viewer.query.ts';
import { readAsked, viewerOrUnavailable } from './documents.controller.ts';
import { RegisteredDocuments } from './registered-documents.ts';
import type { Carried } from './registered-documents.ts';

/** Milliseconds after which a stream that has nothing to tell shows that it lives. */
const beat = 5_000;

/** How our pages follow something: `{ document, variables }` of a subscription, answered as server-sent events; or, where it is refused, as a document is. */
@Controller('documents/stream')
export class DocumentStreamController implements OnModuleDestroy {
  private readonly open = new Set<Readable>();

  constructor(
    private readonly documents: RegisteredDocuments,
    private readonly readViewer: ReadViewer,
  ) {}

  @Post()
  @HttpCode(200)
  async follow(@Headers('authorization') authorization: string | undefined, @Body() body: unknown): Promise<StreamableFile | Carried> {
    const asked = readAsked(body);
    if (asked === null) throw new BadRequestException();
    const document = await this.documents.findSubscription(asked.document);
    if (document === undefined) throw new NotFoundException();
    const viewer = await viewerOrUnavailable(this.readViewer, authorization);
    const answer = await this.documents.follow(document, asked.variables, { viewer });
    if (!('results' in answer)) return answer;
    const stream = Readable.from(eventsOf(answer.results), { objectMode: true, highWaterMark: 1 });
    this.open.add(stream);
    stream.once('close', () => {
      this.open.delete(stream);
      void answer.results.return();
    });
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }

  onModuleDestroy(): void {
    for (const stream of this.open) stream.destroy();
  }
}

/** Each result as an event; a comment where there is none for a while, so that a reader who is gone is noticed. Read only as fast as it is taken. */
async function* eventsOf(results: AsyncGenerator<Carried, void>): AsyncGenerator<string, void> {
  let next = results.next();
  for (;;) {
    const result = await Promise.race([next, pause(beat, null, { ref: false })]);
    if (result === null) {
      yield ':\n\n';
      continue;
    }
    if (result.done === true) {
      yield 'event: complete\ndata:\n\n';
      return;
    }
    yield `event: next\ndata: ${JSON.stringify(result.value)}\n\n`;
    next = results.next();
  }
}

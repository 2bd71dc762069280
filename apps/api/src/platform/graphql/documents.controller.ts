import {
  BadRequestException,
  Body,
  Controller,
  Headers,
  HttpCode,
  NotFoundException,
  Post,
  ServiceUnavailableException,
} from '@nestjs/common';
import { z } from 'zod';
import { reportFault } from '../fault-log.ts';
import { ReadViewer } from '../sessions/read-viewer.query.ts';
import type { Viewer } from '../sessions/viewer.ts';
import { RegisteredDocuments } from './registered-documents.ts';
import type { Carried } from './registered-documents.ts';

/** What a page asks: a document by its name. A body of another type than JSON arrives as a text, and is refused. */
const asked = z.object({ document: z.string().max(100), variables: z.record(z.string(), z.unknown()) });

/** How our pages reach the API: `{ document, variables }`, answered as GraphQL answers. */
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: RegisteredDocuments,
    private readonly readViewer: ReadViewer,
  ) {}

  @Post()
  @HttpCode(200)
  async carryOut(@Headers('authorization') authorization: string | undefined, @Body() body: unknown): Promise<Carried> {
    const read = readAsked(body);
    if (read === null) throw new BadRequestException();
    const document = await this.documents.find(read.document);
    if (document === undefined) throw new NotFoundException();
    return this.documents.carryOut(document, read.variables, { viewer: await viewerOrUnavailable(this.readViewer, authorization) });
  }
}

/** Reads what a page asks; null for what is none of it. */
export const readAsked = (body: unknown): z.infer<typeof asked> | null => asked.safeParse(body).data ?? null;

/** Who is asking. Where that cannot be read now, the answer is that it may be tried again. */
export async function viewerOrUnavailable(readViewer: ReadViewer, authorization: string | undefined): Promise<Viewer> {
  try {
    return await readViewer.of(authorization);
  } catch (error) {
    reportFault(error);
    throw new ServiceUnavailableException();
  }
}

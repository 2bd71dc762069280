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
    const read = asked.safeParse(body);
    if (!read.success) throw new BadRequestException();
    const document = await this.documents.find(read.data.document);
    if (document === undefined) throw new NotFoundException();
    return this.documents.carryOut(document, read.data.variables, { viewer: await this.viewer(authorization) });
  }

  private async viewer(authorization: string | undefined): Promise<Viewer> {
    try {
      return await this.readViewer.of(authorization);
    } catch (error) {
      reportFault(error);
      throw new ServiceUnavailableException();
    }
  }
}

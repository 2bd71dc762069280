import { Module } from '@nestjs/common';
import { ReadViewer } from './read-viewer.query.ts';

@Module({ providers: [ReadViewer], exports: [ReadViewer] })
export class SessionsModule {}

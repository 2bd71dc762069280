import { Module } from '@nestjs/common';
import { ClearOutlived } from './clear-outlived.command.ts';

@Module({ providers: [ClearOutlived], exports: [ClearOutlived] })
export class RetentionModule {}

import { Module } from '@nestjs/common';
import { SettleRows } from './settle-rows.command.ts';

@Module({ providers: [SettleRows], exports: [SettleRows] })
export class SettlingModule {}

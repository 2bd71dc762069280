/** What other features may use of moderation. */
export { ModerationModule } from './moderation.module.ts';
export { AppealStateEnum, AppealView } from './appeals/appeal-state.type.ts';
export type { AppealState } from './appeals/appeal-state.type.ts';
export { AuditLog } from './audit-log/audit-log.ts';
export type { AuditEntry } from './audit-log/audit-log.ts';
export { AuditLogModule } from './audit-log/audit-log.module.ts';
export { DecisionKindEnum } from './decisions/decision-kind.type.ts';
export type { DecisionKind } from './decisions/decision-kind.type.ts';
export { SanctionKindEnum } from './sanctions/sanction.type.ts';
export type { SanctionKind } from './sanctions/sanction.type.ts';
export { ReportCategoryEnum } from './reports/report-category.type.ts';
export type { ReportCategory } from './reports/report-category.type.ts';
export { ReportOutcomes } from './reports/report-outcomes.query.ts';
export { ReportPost } from './reports/report-post.command.ts';
export { ReportOutcome } from './reports/report.type.ts';
export { EraseTold } from './appeals/erase-told.ts';
export { EraseReport } from './reports/erase-report.ts';

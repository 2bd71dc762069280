import type { Cluster } from './cluster.ts';

/** What the guardian is told, once, as its first message. */
export interface GuardianOrder {
  readonly cluster: Cluster;
  /** For tests: at the end PostgreSQL is stopped without saving, and the folder around the cluster is removed. */
  readonly throwAway: boolean;
}

/** What the guardian says. `ready` comes once at the start and again whenever PostgreSQL came back. */
export type GuardianReport = { kind: 'ready'; postgresPid: number } | { kind: 'problem'; problem: string } | { kind: 'restarting' };

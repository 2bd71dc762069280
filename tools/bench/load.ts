import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';
import { formNamed } from '../start/main-job/read-form.ts';
import { faultOf } from './check-answer.rules.ts';
import { percentile } from './figures.rules.ts';
import type { Flow, LoadPlan, LoadResult, Shot } from './shot.ts';

/*
 * The process that loads: it is told what to ask for, and tells what came of it. Every answer is checked. It stands apart, so that
 * its own processor time is nobody's.
 */

/** Requests after which a connection is made anew, before the server closes it: a request on its way then would be lost. */
const requestsPerConnection = 900;
const mostFaults = 5;

process.on('message', (plan: LoadPlan) => void load(plan).then((result) => process.send?.(result)));
process.on('disconnect', () => process.exit(0));

/** What the shots of one flow on one connection share. */
interface Turn {
  flow?: Flow;
  sentAt?: number;
  /** The answer before, and the address of its page. */
  before?: { html: string; path: string };
}

async function load(plan: LoadPlan): Promise<LoadResult> {
  const durations: number[] = [];
  const wrong: string[] = [];
  let next = plan.from;
  const begin = (turn: Turn): void => {
    turn.flow = plan.flows[next % plan.flows.length] ?? [];
    next += 1;
  };
  const steps = plan.flows[0]?.length ?? 0;
  const requests = Array.from({ length: steps }, (_, step): autocannon.Request => ({
    setupRequest: (request, context) => {
      const turn = context as Turn;
      if (step === 0) begin(turn);
      turn.sentAt = performance.now();
      return { ...request, ...filled(shotOf(turn, step), turn) };
    },
    onResponse: (status, body, ...[context, headers]) => {
      const turn = context as Turn;
      durations.push(performance.now() - (turn.sentAt ?? 0));
      const { path, expect } = shotOf(turn, step);
      const fault = faultOf({ status, body, location: locationIn(headers) }, expect);
      if (fault !== null && wrong.length < mostFaults) wrong.push(`${path} ${fault}`);
      turn.before = { html: body, path };
    },
  }));
  const limit = 'seconds' in plan.limit ? { duration: plan.limit.seconds } : { amount: plan.limit.flows * steps };
  const renew = steps === 1 ? { reconnectRate: requestsPerConnection } : {};
  const began = performance.now();
  const { errors, timeouts, duration } = await autocannon({
    url: plan.address,
    connections: plan.connections,
    requests,
    ...limit,
    ...renew,
  });
  if (errors + timeouts > 0) wrong.push(`${errors} connections broke and ${timeouts} answers did not come in time`);
  if (durations.length === 0) wrong.push('nothing was answered');
  const seconds = 'seconds' in plan.limit ? duration : (performance.now() - began) / 1_000;
  return { requests: durations.length, seconds, p50: percentile(durations, 0.5), p99: percentile(durations, 0.99), wrong };
}

function shotOf({ flow }: Turn, step: number): Shot {
  const shot = flow?.[step];
  if (shot === undefined) throw new Error('A flow lacks a request');
  return shot;
}

/** The request as autocannon sends it. */
function filled(shot: Shot, { before }: Turn): Pick<autocannon.Request, 'method' | 'path' | 'body' | 'headers'> {
  const { method, path, headers = {}, fill } = shot;
  if (fill !== undefined && before !== undefined) {
    const form = formNamed(before.html, { path: before.path, ...fill });
    return { method, path: form.path.split('#')[0] ?? path, headers, body: new URLSearchParams([...form.fields]).toString() };
  }
  return { method, path, headers, body: shot.body?.replace('{submission}', randomBytes(16).toString('base64url')) ?? '' };
}

function locationIn(headers: Record<string, unknown> | undefined): string | undefined {
  const entry = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'location');
  return entry === undefined ? undefined : String(entry[1]);
}

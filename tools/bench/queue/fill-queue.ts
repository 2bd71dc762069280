import pg from 'pg';
import { slugPattern } from '../../seed/boards.ts';

/**
 * Fills the review with open items and with decisions to measure with, by SQL, on a throw-away database whose threads were made by
 * `seedRows`. Every constraint and trigger acts. What is drawn by chance is drawn from a seed.
 */
export interface QueueVolume {
  /** Items that are open afterwards. */
  readonly open: number;
  /** Decisions that were made before. */
  readonly decided: number;
}

/** Decisions about one item: as many rounds. */
export const roundsPerItem = 10;

/** Works on one connection, within which the chance is drawn. */
export async function fillQueue(url: string, { open, decided }: QueueVolume): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set statement_timeout = 0; select setseed(0.5)`);
    await client.query(moreBoards);
    await client.query(places);
    await client.query(openItems, [open]);
    for (const statement of [reports, signals, held]) await client.query(statement);
    await client.query(closedItems, [Math.ceil(decided / roundsPerItem)]);
    await client.query(decisions);
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** Nine boards to measure with in each language. */
const moreBoards = `
  insert into board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position)
  select gen_random_uuid(), regexp_replace(slug, '[0-9]$', n::text), language, regexp_replace(name, '[0-9]$', n::text), purpose, rules, audience,
         who_may_write, premoderated, position + 10 * n
    from board cross join generate_series(4, 9) as n
   where slug ~ '${slugPattern}' and slug ~ '-1$'
  on conflict (slug) do nothing`;

/** Each open board with its share of the items: the second half as much as the first, the third a third. Most are in Finnish, the demo's own are quiet. */
const places = `
  create temp table place as
  select id, language, sum(1.0 / rank) over (order by rank) / sum(1.0 / rank) over () as upto,
         (sum(1.0 / rank) over (order by rank) - 1.0 / rank) / sum(1.0 / rank) over () as since
    from (select id, language, row_number() over (
                   order by slug ~ '${slugPattern}' desc, right(slug, 1), array_position(array['fi', 'en', 'sv'], language::text), slug) as rank
            from board where who_may_enter = 'everyone') ranked`;

/** A hundred items: 4 crises, 12 red, 26 amber, 58 green; some are about a title or a name. They were opened in the last three days, the newer ones denser. */
const openItems = `
  insert into reviewable (id, target_kind, target_id, seen_in, board_id, class, state, opened_at, due_at, version, round)
  select gen_random_uuid(), kind, case kind when 'thread' then thread_id when 'persona' then persona_id else post_id end,
         case when kind <> 'post' then post_id end, place.id, class, 'open', opened_at,
         opened_at + make_interval(mins => case class when 'crisis' then 15 when 'red' then 60 when 'amber' then 480 else 1440 end), 1, 1
    from (select post.id as post_id, post.thread_id, post.persona_id, random() as where_to,
                 case when post.position = 1 then 'thread' when random() < 0.04 then 'persona' else 'post' end as kind,
                 (array['crisis', 'red', 'amber', 'green'])[width_bucket(random(), array[0, 0.04, 0.16, 0.42]::float8[])] as class,
                 now() - interval '3 days' * power(random(), 2) as opened_at
            from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id
           where board.slug ~ '${slugPattern}' and not exists (select from reviewable where reviewable.post_id = post.id)
           order by post.id limit greatest(0, $1 - (select count(*) from reviewable where state = 'open'))) fresh
    join place on where_to >= since and where_to < upto
  on conflict (target_kind, target_id) do nothing`;

/** One to three, with what their class is asked for by. Reports of guests, as all look. */
const reports = `
  insert into report (id, reviewable_id, round, revision_id, tag, mine, code_hash, hour, category, explanation)
  select gen_random_uuid(), item.id, 1, post.revision_id, uuid_send(gen_random_uuid()), uuid_send(gen_random_uuid()),
         sha256(uuid_send(gen_random_uuid())), extract(epoch from opened_at)::int / 3600,
         case class when 'crisis' then 'worried_about_author' when 'red' then (array['threat_or_abuse', 'personal_data', 'method_details'])[1 + n % 3]
           when 'amber' then (array['sourcing', 'misinformation', 'posing'])[1 + n % 3] else (array['spam', 'misleading', 'other'])[1 + n % 3] end,
         'A report to measure with.'
    from (select *, 1 + floor(random() * random() * 3)::int as many from reviewable
           where state = 'open' and not exists (select from report where reviewable_id = reviewable.id)) item
    join post on post.id = item.post_id cross join lateral generate_series(1, item.many) as n`;

const signals = `
  insert into signal (id, reviewable_id, round, revision_id, kind, rule, hour)
  select gen_random_uuid(), item.id, 1, post.revision_id,
         case class when 'crisis' then 'crisis' when 'red' then 'abuse' when 'amber' then 'sourcing' else 'spam' end, 'measure', 1
    from reviewable item join post on post.id = item.post_id
   where item.state = 'open' and random() < 0.3 and not exists (select from signal where reviewable_id = item.id)`;

/** Somebody holds one in two hundred, for as long as the measurement may take. */
const held = `
  update reviewable set claimed_until = now() + interval '3 hours',
         claimed_by = (select id from staff_account where moderates(id, null) order by name desc limit 1)
   where state = 'open' and claimed_by is null and random() < 0.005`;

const closedItems = `
  insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round)
  select gen_random_uuid(), 'post', post.id, thread.board_id, 'green', 'decided', date_trunc('hour', now(), 'UTC'), date_trunc('hour', now(), 'UTC'), 1,
         ${roundsPerItem}
    from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id
   where board.slug ~ '${slugPattern}' and post.position > 1 and not exists (select from reviewable where reviewable.post_id = post.id)
   order by post.id desc
   limit greatest(0, $1 - (select count(*) from reviewable where state = 'decided' and round = ${roundsPerItem}))`;

/** Of one year, by three moderators; half of them without a statement, each about one matter or two. */
const decisions = `
  with made as (
    select gen_random_uuid() as id, gen_random_uuid() as statement_id, item.id as reviewable_id, n as round, post.revision_id,
           random() < 0.5 as restricts, extract(epoch from now())::int / 3600 - 1 - (random() * 8760)::int as hour, place.language,
           (select array_agg(id order by name) from staff_account where moderates(id, null)) as deciders,
           (array['abuse', 'spam', 'personal_data', 'worry', 'methods', 'sourcing', 'misinformation'])[1 + floor(power(random(), 2) * 7)::int] as matter,
           (array['abuse', 'spam', 'personal_data', 'worry', 'methods', 'sourcing', 'misinformation'])[1 + floor(power(random(), 2) * 7)::int] as other
      from reviewable item join post on post.id = item.post_id join place on place.id = item.board_id
     cross join generate_series(1, ${roundsPerItem}) as n
     where item.state = 'decided' and item.round = ${roundsPerItem} and not exists (select from decision where reviewable_id = item.id)),
  stated as (
    insert into statement_of_reasons (id, facts, ground, policy_point, policy_version, source, automated_detection, scope, category, keywords,
                                      content_language, automated_decision)
    select statement_id, 'Words to measure with.', 'policy', 'P2', 1, 'notice', false, 'post', 'cyber_violence', '{}', language, 'none'
      from made where restricts
    returning id),
  decided as (
    insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id)
    select made.id, reviewable_id, round, revision_id, case when restricts then 'hide' else 'no_action' end, deciders[1 + round % array_length(deciders, 1)],
           hour, 'Measured.', 'visible', '{}', stated.id
      from made left join stated on stated.id = made.statement_id
    returning id)
  insert into decision_matter (decision_id, matter, hour)
  select made.id, said, hour from made join decided on decided.id = made.id cross join lateral (values (matter), (other)) as about (said)
  on conflict do nothing`;

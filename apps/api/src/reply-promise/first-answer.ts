/**
 * The opening posts between two hours, as `first`; `from` and `until` are the places of parameters. Sorted, so that they are found along
 * their index whatever else is asked of them: a guess at few threads would read the posts of all of them.
 */
export const openingPosts = (from: string, until: string): string =>
  `(select id, thread_id, persona_id, hour, state from post
     where position = 1 and hour between ${from} and ${until} order by hour, thread_id) first`;

/** A condition over `first`, the opening post of a thread: a member wrote it. */
export const isByMember = `exists (select from persona author where author.id = first.persona_id and author.kind in ('alias', 'board_face', 'handle'))`;

/**
 * A thread's opening post `first` is answered once somebody else's post after it can be read. As a condition over `first`, true while
 * nobody has; `limit` keeps it to the posts of this thread, along their key.
 */
export const isUnanswered = `(select 1 from post answer where answer.thread_id = first.thread_id and answer.position > 1
    and answer.state = 'visible' and answer.persona_id <> first.persona_id limit 1) is null`;

/** A moderator wrote to the author about it. Only moderators and the figures may go by this: who else could tell would learn of it. */
export const isAnsweredInCare = `exists (select from delivery where delivery.ref = first.id and delivery.place is not null and delivery.kind = 'care_message')`;

/**
 * The hour of the first answer to `first`, of others in the thread or of a moderator in private; null: there is none. A post that was
 * read by a person first counts from when it was let through. Of a long thread the first few answers are enough to look at.
 */
export const answeredHour = `least(
    (select min(greatest(answer.hour, coalesce(passed.hour, 0)))
       from (select id, hour from post where thread_id = first.thread_id and position > 1 and state = 'visible'
                and persona_id <> first.persona_id order by position limit 5) answer
       left join lateral (
         select min(decision.hour) as hour
           from revision join reviewable on reviewable.target_kind = 'post' and reviewable.target_id = revision.post_id
           join decision on decision.reviewable_id = reviewable.id and decision.kind in ('approve', 'add_content_note')
            and decision.undone_hour is null
          where revision.post_id = answer.id and revision.number = 1 and revision.screening in ('held', 'held_with_care')) passed on true),
    (select min(delivery.hour) from delivery
      where delivery.ref = first.id and delivery.place is not null and delivery.kind = 'care_message'))`;

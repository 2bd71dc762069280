import { postAbilities } from '../../src/community/posts/post-abilities.rules.ts';
import { reportCategories } from '../../src/moderation/reports/report-category.type.ts';
import { afterNotice } from '../../src/moderation/review/reviewable-state.rules.ts';
import type { ReviewableClass } from '../../src/moderation/review/review-words.type.ts';
import { classOfReport } from '../../src/moderation/review/service-level.rules.ts';
import { itemOf, now, reviewableOf, roundOf } from './state.ts';
import type { State, Step } from './state.ts';

/** One category of report for each class that reports ask for. */
const categories = [...new Map(reportCategories.map((category) => [classOfReport(category), category])).values()];

/** The item after a report, a signal, an appeal that asks for a new look, or a follow-up whose hour has come. */
export function notice(state: State, { class: itsClass, isNews }: { class: ReviewableClass; isNews: boolean }): State {
  const { item } = state;
  const { next } = afterNotice(item === null ? null : reviewableOf(item, roundOf(state)), { now, class: itsClass, isNews });
  return {
    ...state,
    item: itemOf(next),
    proposed: state.proposed && { ...state.proposed, outdated: state.proposed.outdated || next.version > 0 },
  };
}

/** A reporter reports, the author writes anew or takes the post away, and screening may hold what is new. */
export function noticeSteps(state: State): Step[] {
  const { edit, report } = { ...postAbilities({ viewer: 'member', state: state.post, mine: true }), report: state.post === 'visible' };
  const reports = categories.map((category): Step => {
    const to = notice(state, { class: classOfReport(category), isNews: true });
    return { name: `report ${classOfReport(category)}`, who: 'reporter', to: { ...to, reportedIn: roundOf(to) } };
  });
  const made = state.made.map((each, n) => (n === state.made.length - 1 ? { ...each, textChanged: true } : each));
  const anew = { ...state, made };
  const held = notice({ ...anew, post: 'held' }, { class: 'amber', isNews: true });
  const rewritten: Step[] = [{ name: 'write anew, held', who: 'author', to: held }];
  const proposed = state.proposed && { ...state.proposed, outdated: true };
  if (state.post === 'visible') rewritten.push({ name: 'write anew', who: 'author', to: { ...anew, proposed } });
  const gone: Step = { name: 'take away', who: 'author', to: { ...state, post: 'deleted' } };
  return [...(report ? reports : []), ...(edit ? rewritten : []), ...(state.post === 'deleted' ? [] : [gone])];
}

/** Time: a claim runs out, a follow-up comes, the hours in which a decision is taken back end, half a year passes. */
export function clockSteps(state: State): Step[] {
  const { item, made } = state;
  const steps: Step[] = [];
  if (item !== null && item.claimedBy !== null && !item.lapsed)
    steps.push({ name: 'lapse', who: 'clock', to: { ...state, item: { ...item, lapsed: true } } });
  if (item !== null && state.awaitsFollowUp)
    steps.push({ name: 'wake', who: 'clock', to: { ...notice(state, { class: item.class, isNews: true }), awaitsFollowUp: false } });
  const claimsOver = item && { ...item, lapsed: item.claimedBy !== null };
  if (made.some(({ isOld }) => !isOld)) {
    const aged = made.map((each) => ({ ...each, isOld: true }));
    steps.push({ name: 'two hours', who: 'clock', to: { ...state, made: aged, item: claimsOver } });
  }
  if (made.some(({ isLong }) => !isLong)) {
    const later = {
      ...state,
      made: made.map((each) => ({ ...each, isOld: true, isLong: true })),
      item: claimsOver,
    };
    steps.push({ name: 'half a year', who: 'clock', to: later });
  }
  return steps;
}

/** The one thing for which seniority counts. */
export const seniorActs = ['answer_proposal'] as const;

/** How long a proposal waits for a senior moderator, in hours. */
export const hoursForSeniors = 24;

export interface ProposalForSeniors {
  /** Hours since 1970: when it was proposed, and now. */
  readonly proposedHour: number;
  readonly hour: number;
  /** Whether a senior moderator of this board could answer: not who proposed it, nor anybody else whom the law or a rule keeps from it. */
  readonly seniorCould: boolean;
}

/**
 * Pure: whether a proposal is for a senior moderator alone to answer. What the law asks is another person, who decides an appeal or is
 * the second pair of eyes; that the second pair is a senior one is our own choice, so it gives way where there is none, or none who came
 * within a day: nobody who is to be protected waits for a title.
 */
export const isForSeniors = ({ proposedHour, hour, seniorCould }: ProposalForSeniors): boolean =>
  seniorCould && hour - proposedHour < hoursForSeniors;

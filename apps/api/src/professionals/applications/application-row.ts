/** An application with its applicant. */
export const applicationSource =
  'badge_application application join staff_account applicant on applicant.id = application.staff_account_id';

/** The fields of BadgeApplication over `applicationSource`, as the staff account with the id $1 sees them. */
export const applicationColumns = `application.id, applicant.name as "applicantName", application.profession, application.register,
  application.register_number as "registerNumber", application.organisation, application.hour, application.state, application.reason,
  application.staff_account_id = $1 as mine`;

import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import { INVITATION_DAYS } from '../../../../core/members/rules/invitation-life.js';
import type { Texts } from '../fr/index.js';

export const team: Texts['team'] = {
  title: 'Your team',
  back: 'Settings',
  members: 'Who enters this space',
  you: '(you)',
  unreadable: 'address that cannot be read',
  roles: {
    owner: { label: 'Owner', hint: 'Looks after the team, too.' },
    member: { label: 'Member', hint: 'Reads applications and answers them.' },
  },
  make: { owner: 'Make an owner', member: 'Make a member' },
  remove: 'Remove',
  leave: 'Leave this space',
  invited: (from, until) => `Invited on ${from}, until ${until}`,
  withdraw: 'Withdraw the invitation',
  invite: 'Invite somebody',
  email: 'Their e-mail address',
  emailHint: `The invitation counts for ${countedInEnglish(INVITATION_DAYS, 'day', 'days')}. Nothing opens before this person accepts.`,
  role: 'Their role',
  send: 'Invite',
  readOnly: 'Owners look after the team.',
  invalid: {
    email: {
      missing: 'Write their e-mail address.',
      wrong: 'Check their address. For example first.last@example.com.',
    },
    role: { missing: 'Choose their role.', wrong: 'Choose their role.' },
  },
  faults: {
    lastOwner: {
      title: 'There must be an owner',
      says: 'Nothing changed. Make somebody else an owner first.',
    },
    alreadyMember: { title: 'This person is in your team already', says: 'Nothing was sent.' },
    tooMany: { title: 'Too many invitations', says: 'Nothing was sent. Try again later.' },
  },
  confirm: {
    title: 'Is it you?',
    why: 'You are about to change the team.',
    says: 'First receive a new code by mail. It counts for the ten minutes that follow.',
    go: 'Send me a code',
  },
  owners: {
    title: 'For owners',
    says: 'Ask an owner of your space: the team says who is one.',
  },
  invitation: {
    title: 'Join your colleagues',
    says: (organisation, by) =>
      `${by === undefined ? 'You are invited' : `${by} invites you`} to the space of “${organisation}”.`,
    join: 'Join this space',
    decline: 'No, thank you',
    none: {
      title: 'No invitation',
      says: 'Nobody invites you at the moment, or the time to answer is over. Ask your colleagues for another one.',
      go: 'Open my space',
    },
  },
};

export const review: Texts['review'] = {
  title: 'Your organisation',
  waiting: {
    title: 'We are reading about your organisation',
    says: 'You can prepare your offers already. They will be shown once your organisation is accepted: you will receive a mail.',
  },
  refused: {
    title: 'Something to correct before your offers are shown',
    says: 'Somebody read about your organisation, and asks:',
    correct: 'Correct',
    member: 'An owner of your space can correct it.',
  },
  send: 'Ask for another reading',
};

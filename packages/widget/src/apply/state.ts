import type { ApplicationId, ProblemCode } from '@1eleve1stage/sdk/contract';
import type { Attempt } from './sending/attempt.js';
import type { FormFaults } from '@1eleve1stage/sdk/rules';
import type { Draft, StepNumber } from './form/draft.js';

/** The proof that the application is this pupil's. In memory only. */
export interface Receipt {
  id: ApplicationId;
  token: string;
}

/** Said beside the code. */
export type CodeNotice =
  | { kind: 'incomplete' }
  | { kind: 'wrong'; triesLeft: number | undefined }
  /** Too many wrong codes: the link in the mail still works. */
  | { kind: 'locked' }
  | { kind: 'resent' }
  | { kind: 'wait' }
  /** No more mails for this application. */
  | { kind: 'enough' }
  | { kind: 'unanswered' };

export type CodeAct = 'verify' | 'resend' | 'erase';

/** Why this offer cannot be applied to any more, here. */
export type Ending =
  | 'full'
  | 'gone'
  /** It comes back, and takes applications again then. */
  | 'paused'
  /** The address is proved, and its offer has enough for now: a mail says when it goes on. */
  | 'kept'
  /** Already applied to. */
  | 'twice'
  /** Taken on the publisher's own page. */
  | 'elsewhere'
  /** The application is no more: too old, or withdrawn from the mail. */
  | 'ended'
  /** The employer has answered already, or the time to answer is over: the mails say what comes next. */
  | 'answered'
  | 'withdrawn';

/** The form: nothing has left the page. */
export type FormStage =
  | { kind: 'step'; step: StepNumber; errors: FormFaults; isReviewing: boolean }
  /** `isCut` when what follows the form could not be loaded. */
  | { kind: 'review'; errors: FormFaults; isCut?: boolean };

/** From the sending on. */
export type AfterStage =
  /** `isProving` when the work that must be shown takes long. */
  | { kind: 'sending'; isProving?: boolean }
  /** No answer came: the same request is sent again, to know. */
  | { kind: 'checking' }
  | { kind: 'unsent'; why: Unsent }
  | { kind: 'busy'; retryAt: Date }
  | { kind: 'key'; code: ProblemCode }
  | { kind: 'code'; receipt: Receipt; code: string; doing?: CodeAct | undefined; notice?: CodeNotice }
  | { kind: 'sent'; receipt: Receipt; sentAt: Date; answerBy: Date | undefined; withdrawal: Withdrawal }
  | { kind: 'over'; ending: Ending };

export type Stage = FormStage | AfterStage;

/** Why an application is not known to have left. Only `unsure` may have arrived. */
export type Unsent = 'offline' | 'down' | 'refused' | 'unsure';

export type Withdrawal = 'none' | 'asked' | 'doing' | 'failed';

/** Everything the application shows follows from this. */
export interface Application {
  draft: Draft;
  stage: Stage;
  /** The last wish to send, kept until it is answered. */
  attempt: Attempt | undefined;
}

export type Action =
  | { type: 'edited'; change: Partial<Draft> }
  /** FormFaults of what is on screen; none lets the pupil go on. */
  | { type: 'checked'; errors: FormFaults }
  | { type: 'went-back' }
  | { type: 'step-opened'; step: StepNumber }
  | { type: 'reread' }
  | { type: 'cut' }
  | { type: 'send-started'; attempt: Attempt }
  /** The pupil waits for the proof of work. */
  | { type: 'proof-awaited' }
  | { type: 'unanswered' }
  | { type: 'send-failed'; why: Unsent }
  | { type: 'send-delayed'; retryAt: Date }
  | { type: 'fields-refused'; errors: FormFaults }
  | { type: 'key-refused'; code: ProblemCode }
  | { type: 'accepted'; receipt: Receipt }
  | { type: 'code-edited'; code: string }
  | { type: 'code-act-started'; act: CodeAct }
  | { type: 'code-noticed'; notice: CodeNotice }
  | { type: 'address-reopened' }
  | { type: 'verified'; sentAt: Date; answerBy: Date | undefined }
  | { type: 'withdrawal-stepped'; to: Withdrawal }
  | { type: 'ended'; ending: Ending };

// Sending what the outbox holds.
export { announceMail } from './announce-mail.js';
export { openTransport, type MailFailure, type MailTransport } from './transport.js';
export { startMailWorker, type MailWorker, type MailWorkerOptions } from './worker.js';

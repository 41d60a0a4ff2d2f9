// Sending what the outbox holds.
export { announceMail } from './announce-mail.js';
export { openTransport, type MailTls } from './transport.js';
export { startMailWorker, type MailWorker } from './worker.js';

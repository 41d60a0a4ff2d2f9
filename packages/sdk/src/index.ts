// The client of the service, what it is asked with, and what may go wrong.
export { createClient, type Client } from './client.js';
export type { Exchange, WireAnswer, WireRequest } from './core/exchange.js';
export type { CallOptions, ClientOptions, ReceiptOptions, SubmitOptions } from './core/options.js';
export { NoAnswerError, ProblemError, UnreadableAnswerError } from './errors.js';
export { solveChallenge, type SolveOptions } from './proof.js';
export type { ApplicationForm } from './resources/applications.js';
export type { OfferSearchQuery } from './resources/offers.js';
export type { OfferForm } from './resources/publisher-offers.js';
export type { ReportForm } from './resources/reports.js';

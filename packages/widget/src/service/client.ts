import type {
  Application,
  ApplicationId,
  ApplicationInput,
  Challenge,
  InseeCode,
  Offer,
  OfferId,
  OfferPage,
  OfferQuery,
  Place,
  School,
} from '@1eleve1stage/sdk/contract';

interface Abortable {
  signal?: AbortSignal;
}

/** Shows that the application is the caller's own. */
interface WithReceipt extends Abortable {
  receiptToken: string;
}

type ApplicationState = { application: { id: ApplicationId; status: string } };

/**
 * The client that the element needs: the SDK's has it all, and a page or a test may give
 * anything else that keeps the same promises.
 */
export interface StageClient {
  offers: {
    search(query: OfferQuery, options?: Abortable): Promise<OfferPage>;
    /** Of a publisher only, where one is named. */
    get(id: OfferId, options?: Abortable & { publisher?: string }): Promise<Offer>;
  };
  places: {
    suggest(query: { q: string; limit?: number }, options?: Abortable): Promise<{ places: Place[] }>;
    get(code: InseeCode, options?: Abortable): Promise<Place>;
  };
  schools: {
    suggest(query: { q: string; limit?: number }, options?: Abortable): Promise<{ schools: School[] }>;
  };
  /** Left out where applications go through a server of the page's own: with its secret key, no proof is asked for. */
  challenges?: {
    create(offerId: OfferId, options?: Abortable): Promise<Challenge>;
  };
  applications: {
    submit(
      offerId: OfferId,
      input: ApplicationInput,
      options: { idempotencyKey: string; signal?: AbortSignal },
    ): Promise<ApplicationState & { receiptToken: string }>;
    verify(id: ApplicationId, body: { code: string }, options?: Abortable): Promise<ApplicationState>;
    sendCode(id: ApplicationId, options: WithReceipt): Promise<ApplicationState>;
    get(id: ApplicationId, options: WithReceipt): Promise<{ application: Application }>;
    withdraw(id: ApplicationId, options: WithReceipt): Promise<ApplicationState>;
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Options {
  /** Origin of the service, if one is known. */
  origin(): string | undefined;
  /** Told the line of policy that would let us through. */
  blocked(directive: string): void;
}

/**
 * Listens for the page's security policy blocking the service. A blocked request fails like a network that is
 * down; only this event tells them apart.
 */
export class PolicyWatch implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly options: Options,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('securitypolicyviolation', this.heard);
  }

  hostDisconnected(): void {
    document.removeEventListener('securitypolicyviolation', this.heard);
  }

  private readonly heard = (event: SecurityPolicyViolationEvent): void => {
    const origin = this.options.origin();
    if (origin && event.disposition === 'enforce' && event.blockedURI.startsWith(origin)) {
      this.options.blocked(`${event.effectiveDirective} ${origin}`);
    }
  };
}

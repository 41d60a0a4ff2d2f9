import { css } from 'lit';

/** An element inside another's shadow root: it is a container of its own, and inherits the rest. */
export const nested = css`
  :host {
    display: block;
    container: stage / inline-size;
  }
`;

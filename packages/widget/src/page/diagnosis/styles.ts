import { css } from 'lit';

export const styles = css`
  section {
    margin-block: 1em;
    padding: 1em;
    border: 2px solid currentcolor;
    font-size: 0.9375em;
  }
  h2 {
    margin: 0 0 0.5em;
    font-size: 1.125em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    margin-block: 0.75em;
  }
  p {
    margin: 0.25em 0;
  }
  pre {
    overflow-x: auto;
    margin: 0.25em 0 0;
    padding: 0.5em;
    border: 1px dashed currentcolor;
    white-space: pre-wrap;
  }
`;

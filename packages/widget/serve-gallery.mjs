// Run by `npm run gallery -- --serve`: the live gallery, on what tsc emitted, until it is stopped.
import { startDevServer } from '@web/dev-server';

const PAGE = 'packages/widget/test/gallery/live.html';
const port = Number(process.env.PORT ?? 8090);

await startDevServer({
  config: { rootDir: '../..', nodeResolve: true, port, hostname: 'localhost', watch: true },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`Every state of the element: http://localhost:${port}/${PAGE}`);

// Serves dist/ until it is stopped: `npm start`.
import { serveFolder } from './serve-folder.ts';

try {
  const port = Number(process.env.PORT ?? 4321);
  const { url } = await serveFolder('dist', process.env.BASE_PATH ?? '/', port);
  console.log(`Integration Atlas is at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

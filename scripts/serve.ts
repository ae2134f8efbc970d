// Serves dist/ until it is stopped: `npm start`.
import { serveFolder } from './serve-folder.ts';

function readPort(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Error(`PORT is "${text}": write a number between 0 and 65535.`);
}

try {
  const port = readPort(process.env.PORT ?? '4321');
  const { url } = await serveFolder('dist', process.env.BASE_PATH ?? '/', port);
  console.log(`Integration Atlas is at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** `npm start`: installs and builds where needed, serves the studio on its one port and opens it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT } from './lib/prepare.mjs';
import { serveFolder } from './lib/static-server.mjs';

/** Fixed: what the browser keeps for the studio belongs to this origin, port included. */
const PORT = 4717;
const URL_OF_STUDIO = `http://127.0.0.1:${PORT}/`;

/** @returns {readonly [string, readonly string[]] | null} the program that opens a page, or null where there is no desktop */
function opener() {
  if (process.env['CI'] !== undefined || process.argv.includes('--no-open')) return null;
  if (process.platform === 'darwin') return ['open', [URL_OF_STUDIO]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', URL_OF_STUDIO]];
  const desktop = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return desktop === undefined || desktop === '' ? null : ['xdg-open', [URL_OF_STUDIO]];
}

function openBrowser() {
  const found = opener();
  if (found === null) return;
  // The address is printed anyway, so a desktop without an opener is no error.
  spawn(found[0], [...found[1]], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** True where what answers on the port is a studio. */
async function isStudio() {
  try {
    const response = await fetch(URL_OF_STUDIO, { signal: AbortSignal.timeout(1000) });
    return (await response.text()).includes('<title>InsTag Studio</title>');
  } catch {
    return false;
  }
}

async function explainTakenPort() {
  if (await isStudio()) {
    console.error(
      `InsTag Studio already runs: open ${URL_OF_STUDIO}, or stop the other one (Ctrl+C in its terminal) first.`,
    );
    return;
  }
  console.error(
    `Port ${PORT} is taken by another program. Stop that program and run npm start again.\n` +
      `The studio always uses this port: a browser keeps data for each port apart, so on another one it would look empty.`,
  );
}

async function serve() {
  try {
    await serveFolder({ root: join(ROOT, 'dist'), port: PORT });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await explainTakenPort();
    process.exitCode = 1;
    return;
  }
  console.log(`InsTag Studio: ${URL_OF_STUDIO} (Ctrl+C stops it; what you imported stays in your browser)`);
  openBrowser();
}

try {
  await ensureInstalled();
  await ensureBuilt();
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

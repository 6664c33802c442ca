import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
const config = {
  adapterPath: fileURLToPath(new URL('./lib/delivery/adapter.mjs', import.meta.url)),
  poweredByHeader: false,
  typedRoutes: true,
  // Metadata must be in the head of every document, whoever asks for it: nothing may stream.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // Next leaves one core idle by default; pages are made by every core there is.
  experimental: { agentUpgrade: false, cpus: availableParallelism() },
};

export default config;

import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // No page ships React: nothing in the browser ever asks for a route's manifest.
  routeDiscovery: { mode: 'initial' },
  // The server in front compares Origin with RINNALLA_URL itself and hands over URLs built from it.
  allowedActionOrigins: [],
} satisfies Config;

import { index, prefix, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/choose-language.ts'),
  route('exit', 'routes/exit.tsx'),
  ...prefix(':language', [
    index('routes/front.tsx'),
    route('help', 'routes/help-now.tsx'),
    route('about', 'routes/about.tsx'),
    route('promises', 'routes/promises.tsx'),
    route('leave', 'routes/leave.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;

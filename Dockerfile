# One image for the gateway and the five subgraphs; docker-compose.yml says which of them a container runs.
FROM node:22-slim AS build
WORKDIR /app
COPY . .
RUN node scripts/build.mjs

FROM node:22-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app /app
RUN mkdir -p /data/secrets && chown -R node:node /data
USER node
ENTRYPOINT ["/app/scripts/container-entry.sh"]

# One image per program: --build-arg SIDE=command-side or query-side. The jars are what `mvn verify` leaves behind.
FROM eclipse-temurin:25-jre AS remembered
ARG SIDE
COPY command-side/target/command-side-*-exec.jar query-side/target/query-side-*-exec.jar /jars/
COPY deploy/remember /jars/
RUN sh /jars/remember "$SIDE" /jars /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 nextstep && install -d -o nextstep /data
COPY --from=remembered /app /app
WORKDIR /app
USER nextstep
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
    CMD ["/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# Sized by the limit of the container. Without what was remembered, as on another kind of processor, it starts all the same.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=45", "-XX:AOTCache=/app/program.aot", "-XX:AOTMode=auto", "-Xlog:aot*=off", "-Xlog:cds*=off", "-jar", "/app/program.jar"]

# One image per program: --build-arg SIDE=command-side or query-side. The jars are what `mvn verify` leaves behind.
FROM eclipse-temurin:25-jre
ARG SIDE
RUN useradd --system --uid 10001 nextstep && install -d -o nextstep /data
COPY ${SIDE}/target/${SIDE}-*-exec.jar /app/program.jar
USER nextstep
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
    CMD ["/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=60", "-jar", "/app/program.jar"]
